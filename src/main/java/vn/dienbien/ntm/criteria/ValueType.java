package vn.dienbien.ntm.criteria;

/** What is entered for an indicator. */
public enum ValueType {
  /** Met or not. */
  BOOLEAN,
  /** A share, as numerator and denominator. */
  PERCENT,
  /** Two shares, each with a threshold of its own; both must hold. */
  PERCENT_DUAL,
  /** A count or measure in the indicator's unit. */
  NUMBER,
  /** Money in the indicator's unit, e.g. million dong per person and year. */
  MONEY;

  /** Whether shares are entered. */
  public boolean isShare() {
    return this == PERCENT || this == PERCENT_DUAL;
  }
}
