package vn.dienbien.ntm.dossier;

import java.util.Optional;

/**
 * Where a dossier is. Every status but the ended ones belongs to exactly one step of the process
 * model, and every step to one status.
 */
public enum DossierStatus {
  DRAFT(Step.PREPARE),
  FILED(Step.RECEIVE_DISTRICT),
  SUPPLEMENTING(Step.SUPPLEMENT),
  VERIFYING(Step.VERIFY),
  VERIFIED(Step.SUBMIT_PROVINCE),
  SUBMITTED(Step.RECEIVE_PROVINCE),
  SUPPLEMENTING_FOR_PROVINCE(Step.SUPPLEMENT_FOR_PROVINCE),
  APPRAISING(Step.APPRAISE),
  COMBINING(Step.APPRAISAL_REPORT),
  COUNCIL(Step.COUNCIL),
  DECIDING(Step.DECIDE),
  RECOGNISED(null),
  REFUSED(null),
  NOT_PASSED(null);

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
    return this == DRAFT || isSupplementing();
  }

  /** Whether the commune answers a return: only the named items are open. */
  public boolean isSupplementing() {
    return this == SUPPLEMENTING || this == SUPPLEMENTING_FOR_PROVINCE;
  }
}
