package vn.dienbien.ntm.decision;

import java.util.Optional;

/** Where a re-check is. Every status but the ended ones belongs to one step of the model. */
public enum RevocationStatus {
  /** The province's desk checks the criteria and proposes, or ends it. */
  CHECKING(RevocationStep.PROPOSE),
  /** The commune answers in writing. */
  HEARING(RevocationStep.HEAR),
  /** The chair of the province decides. */
  DECIDING(RevocationStep.DECIDE),
  /** Ended by the desk: no grounds. */
  NO_GROUNDS(null),
  /** Ended by the chair: the recognition stands. */
  KEPT(null),
  /** Ended by the chair: the recognition is revoked. */
  REVOKED(null);

  private final String step;

  RevocationStatus(String step) {
    this.step = step;
  }

  /** Id of the step that it waits in; empty once it has ended. */
  public Optional<String> step() {
    return Optional.ofNullable(step);
  }

  /** Whether nothing more happens. */
  public boolean isEnded() {
    return step == null;
  }
}
