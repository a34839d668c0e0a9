package vn.dienbien.ntm.council;

/** What a vote on a dossier came to. */
public enum Outcome {
  PASSED,
  /** Enough voted that the commune meets or basically meets the standard, too few that it meets. */
  PASSED_BASICALLY,
  NOT_PASSED,
  /**
   * Too few members were present, or too few of them entitled: nothing is decided, the dossier
   * waits for another session.
   */
  NO_QUORUM,
  /** The dossier was withdrawn before the session was closed: there was nothing to vote on. */
  LEFT;

  /** Whether the dossier goes on to the decision. */
  public boolean isPassed() {
    return this == PASSED || this == PASSED_BASICALLY;
  }
}
