package vn.dienbien.ntm.decision;

/** What was decided, or what is still waited for. */
public enum DecisionOutcome {
  RECOGNISED,
  /** The standard is basically met; only where the version of the procedure knows that level. */
  BASICALLY_RECOGNISED,
  REFUSED,
  /**
   * The standard is reached; the Standing Committee of the Party is being asked for its opinion.
   */
  AWAITING_OPINION,
  /** An earlier recognition is revoked. */
  REVOKED,
  /** After a re-check an earlier recognition stands. */
  KEPT;

  /** Whether a commune is recognised by it, fully or basically. */
  public boolean isRecognised() {
    return this == RECOGNISED || this == BASICALLY_RECOGNISED;
  }
}
