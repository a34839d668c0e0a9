package vn.dienbien.ntm.decision;

/** What was decided, or what is still waited for. */
public enum DecisionOutcome {
  RECOGNISED,
  REFUSED,
  /**
   * The standard is reached; the Standing Committee of the Party is being asked for its opinion.
   */
  AWAITING_OPINION
}
