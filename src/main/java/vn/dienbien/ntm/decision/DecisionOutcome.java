package vn.dienbien.ntm.decision;

/** What was decided, or what is still waited for. */
public enum DecisionOutcome {
  RECOGNISED,
  REFUSED,
  /**
   * The standard is reached; the Standing Committee of the Party is being asked for its opinion.
   */
  AWAITING_OPINION,
  /** An earlier recognition is revoked. */
  REVOKED,
  /** After a re-check an earlier recognition stands. */
  KEPT
}
