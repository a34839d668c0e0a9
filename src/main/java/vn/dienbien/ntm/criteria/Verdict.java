package vn.dienbien.ntm.criteria;

import java.util.Collection;
import java.util.Optional;

/** What is said of an indicator or a criterion. */
public enum Verdict {
  MET,
  BASICALLY_MET,
  NOT_MET,
  /** Does not apply to this commune. */
  NOT_ASSESSED;

  /**
   * The verdict of a criterion from those of its indicators: met when all that apply are met; not
   * met as soon as one is not. Empty while one that could still change the answer is missing.
   *
   * @param indicators one per indicator, empty where nothing is known yet
   */
  public static Optional<Verdict> ofCriterion(Collection<Optional<Verdict>> indicators) {
    if (indicators.contains(Optional.of(NOT_MET))) {
      return Optional.of(NOT_MET);
    }
    if (indicators.isEmpty() || indicators.contains(Optional.<Verdict>empty())) {
      return Optional.empty();
    }
    if (indicators.contains(Optional.of(BASICALLY_MET))) {
      return Optional.of(BASICALLY_MET);
    }
    return Optional.of(indicators.contains(Optional.of(MET)) ? MET : NOT_ASSESSED);
  }
}
