package vn.dienbien.ntm.decision;

/**
 * Which decisions are wanted.
 *
 * @param search part of a number or a commune's name, marks do not matter; "" for all
 * @param outcome only these; null for all
 */
public record DecisionFilter(String search, DecisionOutcome outcome) {

  /** The whole register. */
  public static DecisionFilter all() {
    return new DecisionFilter("", null);
  }
}
