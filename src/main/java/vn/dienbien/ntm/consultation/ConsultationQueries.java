package vn.dienbien.ntm.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.consultation.ConsultationPage.Work;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierRights;
import vn.dienbien.ntm.dossier.DossierSeen;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.round.ProcedureService;

/**
 * What the screens and letters of consultations show. The commune sees the district's part when it
 * is closed.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ConsultationQueries {

  private final ConsultationRepository consultations;
  private final MeetingRepository meetings;
  private final SurveyRepository surveys;
  private final HearingWork hearing;
  private final DossierStages dossiers;
  private final ProcedureService procedures;
  private final DocumentService documents;
  private final Clock clock;

  ConsultationQueries(
      ConsultationRepository consultations,
      MeetingRepository meetings,
      SurveyRepository surveys,
      HearingWork hearing,
      DossierStages dossiers,
      ProcedureService procedures,
      DocumentService documents,
      Clock clock) {
    this.consultations = consultations;
    this.meetings = meetings;
    this.surveys = surveys;
    this.hearing = hearing;
    this.dossiers = dossiers;
    this.procedures = procedures;
    this.documents = documents;
    this.clock = clock;
  }

  /** Everything at once; throws {@link NotThere} if the person may not see the dossier. */
  public ConsultationPage page(long dossierId) {
    DossierSeen seen = dossiers.seen(dossierId);
    boolean seesDistrict = seesDistrict(seen.facts(), seen.rights());
    List<Consultation> rounds =
        consultations.ofDossier(dossierId).stream()
            .filter(round -> seesDistrict || round.level() == ConsultationLevel.COMMUNE)
            .toList();
    List<Meeting> held = meetings.ofDossier(dossierId);
    List<Survey> counted =
        seesDistrict && seen.facts().reached().compareTo(DossierStatus.HEARING) >= 0
            ? surveys.ofDossier(dossierId)
            : List.of();
    return new ConsultationPage(
        seen.facts(),
        ConsultationLimits.of(procedures.version(seen.facts().versionId())),
        rounds,
        held,
        counted,
        files(rounds, held, counted),
        works(seen, rounds, counted),
        LocalDate.now(clock));
  }

  /**
   * Whether the person reads what the district records: at once in the district, then everybody.
   */
  static boolean seesDistrict(DossierFacts dossier, DossierRights rights) {
    return rights.maySeeDistrictWork()
        || dossier.reached().compareTo(DossierStatus.DISTRICT_VOTING) >= 0;
  }

  private Map<Long, StoredFileSummary> files(
      List<Consultation> rounds, List<Meeting> held, List<Survey> counted) {
    Set<Long> ids = new HashSet<>();
    rounds.forEach(
        round -> {
          ids.add(round.noticeFile());
          round.comments().forEach(comment -> ids.add(comment.said().fileId()));
        });
    held.forEach(meeting -> ids.add(meeting.held().minutesFile()));
    counted.forEach(survey -> ids.addAll(survey.files()));
    ids.remove(null);
    return ids.isEmpty() ? Map.of() : documents.summaries(ids);
  }

  private Set<Work> works(DossierSeen dossier, List<Consultation> rounds, List<Survey> counted) {
    Set<Work> mine = EnumSet.noneOf(Work.class);
    DossierStatus status = dossier.facts().status();
    if (dossier.rights().may(status)) {
      switch (status) {
        case DRAFT -> mine.add(Work.PUBLISH);
        case CONSULTING -> mine.add(Work.CONSULT);
        case MEETING -> mine.add(Work.COMMUNE_MEETING);
        case DISTRICT_VOTING -> mine.add(Work.DISTRICT_VOTE);
        default -> {
          // the step is another feature's
        }
      }
    }
    if (status == DossierStatus.HEARING) {
      addIf(mine, Work.ANNOUNCE, dossier, HearingWork.ANNOUNCE, isOpen(rounds));
      addIf(
          mine,
          Work.SURVEY,
          dossier,
          HearingWork.SURVEY,
          !counted.isEmpty() && !counted.get(counted.size() - 1).isConcluded());
    }
    return mine;
  }

  private static boolean isOpen(List<Consultation> rounds) {
    return rounds.stream()
        .filter(round -> round.level() == ConsultationLevel.DISTRICT)
        .anyMatch(round -> !round.isConcluded());
  }

  private void addIf(Set<Work> mine, Work work, DossierSeen dossier, String step, boolean isOpen) {
    if (isOpen && hearing.isActor(dossier.facts().id(), step)) {
      mine.add(work);
    }
  }
}
