package vn.dienbien.ntm.decision;

import vn.dienbien.ntm.criteria.RecognitionLevel;

/**
 * Which decisions are wanted.
 *
 * @param search part of a number or a commune's name, marks do not matter; "" for all
 * @param outcome only these; null for all
 * @param level only these; null for all
 * @param year only of this year: that of the document, or the one assessed where the date of the
 *     document is not known; null for all
 */
public record DecisionFilter(
    String search, DecisionOutcome outcome, RecognitionLevel level, Integer year) {

  /** The whole register. */
  public static DecisionFilter all() {
    return new DecisionFilter("", null, null, null);
  }

  /** Whether anything is left out. */
  public boolean isNarrow() {
    return !search.isBlank() || outcome != null || level != null || year != null;
  }
}
