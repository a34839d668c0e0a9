package vn.dienbien.ntm.dossier;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where a dossier is, in the order of the procedure. Every status but the ended ones belongs to
 * exactly one step of the process models, and every step to one status. The statuses that the
 * version of a dossier has no step for are never taken.
 */
public enum DossierStatus {
  REGISTERING(Step.REGISTER),
  REGISTERED(Step.ANSWER_REGISTRATION),
  DRAFT(Step.PREPARE),
  CONSULTING(Step.CONSULT),
  MEETING(Step.COMMUNE_MEETING),
  READY(Step.FILE),
  FILED(Step.RECEIVE_DISTRICT),
  SUPPLEMENTING(Step.SUPPLEMENT),
  VERIFYING(Step.VERIFY),
  HEARING(Step.HEAR_RESIDENTS),
  DISTRICT_VOTING(Step.DISTRICT_VOTE),
  VERIFIED(Step.SUBMIT_PROVINCE),
  SUBMITTED(Step.RECEIVE_PROVINCE),
  SUPPLEMENTING_FOR_PROVINCE(Step.SUPPLEMENT_FOR_PROVINCE),
  SUPPLEMENTED(Step.RESUBMIT_PROVINCE),
  APPRAISING(Step.APPRAISE),
  COMBINING(Step.APPRAISAL_REPORT),
  COUNCIL(Step.COUNCIL),
  OPINION(Step.OPINION),
  DECIDING(Step.DECIDE),
  RECOGNISED(null),
  BASICALLY_RECOGNISED(null),
  REFUSED(null),
  NOT_PASSED(null),
  NOT_PROPOSED(null),
  REGISTRATION_REFUSED(null),
  WITHDRAWN(null),
  /** Recognised once; another decision took that back. */
  REVOKED(null);

  private static final Set<DossierStatus> BEFORE_FILING =
      EnumSet.of(DRAFT, CONSULTING, MEETING, READY);

  private final String step;

  DossierStatus(String step) {
    this.step = step;
  }

  /** Id of the step that a dossier of this status waits in; empty once it has ended. */
  public Optional<String> step() {
    return Optional.ofNullable(step);
  }

  /** Whether nothing more happens to a dossier of this status. */
  public boolean isEnded() {
    return step == null;
  }

  /** Whether the commune may edit something. */
  public boolean isWithCommune() {
    return isBeforeFiling() || isSupplementing();
  }

  /** Whether the commune is at work on its first filing: evidence and letter are open. */
  public boolean isBeforeFiling() {
    return BEFORE_FILING.contains(this);
  }

  /** Whether the values of all indicators are open: until the commune's meeting votes on them. */
  public boolean isOpenForValues() {
    return this == DRAFT || this == CONSULTING;
  }

  /** Whether the commune answers a return: only the named items are open. */
  public boolean isSupplementing() {
    return this == SUPPLEMENTING || this == SUPPLEMENTING_FOR_PROVINCE;
  }

  /** Whether verifiers or departments are at work on it; they may ask for supplements meanwhile. */
  public boolean isReview() {
    return this == VERIFYING || this == APPRAISING;
  }

  /** Whether the commune was recognised, fully or basically, and that stands. */
  public boolean isRecognised() {
    return this == RECOGNISED || this == BASICALLY_RECOGNISED;
  }
}
