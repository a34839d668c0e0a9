package vn.dienbien.ntm.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.dienbien.ntm.base.Share;

/**
 * The count of one vote. Whoever is present and casts no ballot, and every abstention, stays in the
 * denominator.
 *
 * @param appointed members of the council
 * @param present members present and entitled
 * @param votesFor ballots for recognition
 * @param against ballots against
 * @param abstained ballots that abstain
 */
public record Tally(int appointed, int present, int votesFor, int against, int abstained) {

  /**
   * What the vote came to, compared exactly.
   *
   * @param quorum percent of the appointed that must be present
   * @param approval percent of those present that must vote for
   */
  public Outcome outcome(BigDecimal quorum, BigDecimal approval) {
    if (present == 0 || !Share.of(present, appointed).isAtLeastPercent(quorum)) {
      return Outcome.NO_QUORUM;
    }
    return Share.of(votesFor, present).isAtLeastPercent(approval)
        ? Outcome.PASSED
        : Outcome.NOT_PASSED;
  }

  /** How many ballots for recognition are enough: so many percent of those present, rounded up. */
  public int neededFor(BigDecimal approval) {
    return needed(present, approval);
  }

  /** The smallest number that is at least so many percent of a whole. */
  static int needed(int whole, BigDecimal percent) {
    return percent
        .multiply(BigDecimal.valueOf(whole))
        .divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING)
        .intValueExact();
  }

  /** How many present members cast no ballot. */
  public int silent() {
    return present - votesFor - against - abstained;
  }
}
