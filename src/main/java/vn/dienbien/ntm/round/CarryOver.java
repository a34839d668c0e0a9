package vn.dienbien.ntm.round;

import java.util.Optional;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.unit.UnitSummary;

/**
 * A commune that an earlier round left without a recognition.
 *
 * @param commune the commune
 * @param district the unit it belongs to
 * @param why how the earlier round ended for it
 * @param isCandidate whether the later round has it already
 * @param hindrance why it cannot be carried over, if it cannot
 */
public record CarryOver(
    UnitSummary commune,
    UnitSummary district,
    Sentence why,
    boolean isCandidate,
    Optional<Sentence> hindrance) {

  /** Whether it can be put on the list now. */
  public boolean isPossible() {
    return !isCandidate && hindrance.isEmpty();
  }
}
