package vn.dienbien.ntm.consultation;

import java.math.BigDecimal;
import vn.dienbien.ntm.base.Share;

/**
 * The count of a meeting's vote.
 *
 * @param present people entitled and present
 * @param votesFor ballots for the proposal
 * @param against ballots against it
 * @param abstained abstentions, invalid and missing ballots; they stay in the denominator
 */
public record Ballots(int present, int votesFor, int against, int abstained) {

  /** All ballots together, without overflow. */
  long sum() {
    return (long) votesFor + against + abstained;
  }

  /** Whether the figures can be so: none negative, somebody present, every one counted once. */
  boolean isSound() {
    return present > 0 && votesFor >= 0 && against >= 0 && abstained >= 0 && sum() == present;
  }

  /** The share of those present that voted for it; asked only of somebody present. */
  public Share share() {
    return Share.of(votesFor, present);
  }

  /** Whether so many percent are reached, exactly. */
  public boolean reach(BigDecimal percent) {
    return share().isAtLeastPercent(percent);
  }
}
