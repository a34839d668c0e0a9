package vn.dienbien.ntm.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.dienbien.ntm.base.Share;

/**
 * The count of one vote. Whoever is present and entitled and casts no ballot, every abstention and
 * every invalid ballot stay in the denominator.
 *
 * @param appointed members of the council
 * @param present members present, in person, by a substitute or by a written opinion
 * @param entitled of those present, who may vote on this dossier
 * @param votesFor ballots that the commune meets the standard
 * @param votesBasic ballots that it basically meets the standard
 * @param against ballots against
 * @param abstained ballots that abstain
 * @param invalid ballots on paper that say nothing clear
 */
public record Tally(
    int appointed,
    int present,
    int entitled,
    int votesFor,
    int votesBasic,
    int against,
    int abstained,
    int invalid) {

  /** A vote on which no ballot has been cast. */
  static Tally empty(int appointed, int present, int entitled) {
    return new Tally(appointed, present, entitled, 0, 0, 0, 0, 0);
  }

  /** What the vote came to, compared exactly. */
  public Outcome outcome(CouncilRules rules) {
    if (!isQuorate(rules) || !hasEnoughEntitled(rules)) {
      return Outcome.NO_QUORUM;
    }
    if (Share.of(votesFor, entitled).isAtLeastPercent(rules.approval())) {
      return Outcome.PASSED;
    }
    return rules.knowsBasic()
            && Share.of(votesFor + votesBasic, entitled).isAtLeastPercent(rules.approval())
        ? Outcome.PASSED_BASICALLY
        : Outcome.NOT_PASSED;
  }

  /** Whether enough members are present, those with a conflict of interest among them. */
  public boolean isQuorate(CouncilRules rules) {
    return present > 0 && Share.of(present, appointed).isAtLeastPercent(rules.quorum());
  }

  /** Whether conflicts of interest leave enough members to vote. */
  public boolean hasEnoughEntitled(CouncilRules rules) {
    return entitled > 0 && Share.of(entitled, appointed).isAtLeastPercent(rules.entitled());
  }

  /** How many ballots for are enough: so many percent of those entitled, rounded up. */
  public int neededFor(BigDecimal approval) {
    return needed(entitled, approval);
  }

  /** The smallest number that is at least so many percent of a whole. */
  public static int needed(int whole, BigDecimal percent) {
    return percent
        .multiply(BigDecimal.valueOf(whole))
        .divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING)
        .intValueExact();
  }

  /** How many ballots there are. */
  public int cast() {
    return votesFor + votesBasic + against + abstained + invalid;
  }

  /** How many present and entitled members cast no ballot. */
  public int silent() {
    return entitled - cast();
  }

  /** This count with more ballots of one choice. */
  Tally plus(Choice choice, int ballots) {
    return switch (choice) {
      case FOR -> with(votesFor + ballots, votesBasic, against, abstained, invalid);
      case FOR_BASIC -> with(votesFor, votesBasic + ballots, against, abstained, invalid);
      case AGAINST -> with(votesFor, votesBasic, against + ballots, abstained, invalid);
      case ABSTAIN -> with(votesFor, votesBasic, against, abstained + ballots, invalid);
    };
  }

  /** This count with the ballots counted on paper. */
  Tally plus(PaperCount paper) {
    return with(
        votesFor + paper.votesFor(),
        votesBasic + paper.votesBasic(),
        against + paper.against(),
        abstained + paper.abstained(),
        invalid + paper.invalid());
  }

  private Tally with(int yes, int basic, int no, int none, int unclear) {
    return new Tally(appointed, present, entitled, yes, basic, no, none, unclear);
  }
}
