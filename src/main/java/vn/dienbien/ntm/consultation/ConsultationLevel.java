package vn.dienbien.ntm.consultation;

import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.Step;
import vn.dienbien.ntm.round.ProcedureVersion;

/** Where people are asked and a meeting votes. */
public enum ConsultationLevel {
  /** On the commune's draft, before it files. */
  COMMUNE(
      DossierStatus.CONSULTING,
      Step.CONSULT,
      DossierStatus.MEETING,
      "consultation.announcements",
      "commune.approval"),
  /** On the district's verification report, before it proposes the commune. */
  DISTRICT(
      DossierStatus.HEARING,
      HearingWork.ANNOUNCE,
      DossierStatus.DISTRICT_VOTING,
      "district.announcements",
      "district.approval");

  private final DossierStatus asking;
  private final String step;
  private final DossierStatus voting;
  private final String announcements;
  private final String approval;

  ConsultationLevel(
      DossierStatus asking,
      String step,
      DossierStatus voting,
      String announcements,
      String approval) {
    this.asking = asking;
    this.step = step;
    this.voting = voting;
    this.announcements = announcements;
    this.approval = approval;
  }

  /** Where a dossier is while people are asked. */
  public DossierStatus asking() {
    return asking;
  }

  /** Where a dossier is while the meeting is awaited. */
  public DossierStatus voting() {
    return voting;
  }

  /** The step or piece of work whose actor records the consultation. */
  String step() {
    return step;
  }

  /** How many announcements the version asks for. */
  int announcementsNeeded(ProcedureVersion version) {
    return version.setting(announcements).intValueExact();
  }

  /** Percent of those present that must vote for it. */
  java.math.BigDecimal approval(ProcedureVersion version) {
    return version.setting(approval);
  }
}
