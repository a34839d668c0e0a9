package vn.dienbien.ntm.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quorum, conflicts and approval at their edges. */
class TallyTest {

  private static final CouncilRules RULES = rules("70", "90", true);

  private static CouncilRules rules(String quorum, String approval, boolean knowsBasic) {
    return new CouncilRules(
        new BigDecimal(quorum),
        new BigDecimal(approval),
        new BigDecimal("50"),
        true,
        true,
        knowsBasic);
  }

  @DisplayName("a vote comes to what its exact shares say")
  @ParameterizedTest(
      name = "{0}: {1} appointed, {2} present, {3} entitled, {4}+{5} for, {6} against, {9}")
  @CsvSource({
    "quorum missed by one,           24, 16, 16, 16, 0, 0, 0, 0, NO_QUORUM",
    "quorum just reached,            24, 17, 17, 17, 0, 0, 0, 0, PASSED",
    "quorum of exactly 70 %,         10,  7,  7,  7, 0, 0, 0, 0, PASSED",
    "quorum of 69.99 %,           10000, 6999, 6999, 6999, 0, 0, 0, 0, NO_QUORUM",
    "quorum of 70.00 %,           10000, 7000, 7000, 7000, 0, 0, 0, 0, PASSED",
    "nobody present,                 24,  0,  0,  0, 0, 0, 0, 0, NO_QUORUM",
    "no council at all,               0,  0,  0,  0, 0, 0, 0, 0, NO_QUORUM",
    "89.99 % for,                 10000, 10000, 10000, 8999, 0, 1001, 0, 0, NOT_PASSED",
    "exactly 90 % for,            10000, 10000, 10000, 9000, 0, 1000, 0, 0, PASSED",
    "90.01 % for,                 10000, 10000, 10000, 9001, 0, 999, 0, 0, PASSED",
    "one vote short,                 24, 20, 20, 17, 0, 3, 0, 0, NOT_PASSED",
    "exactly 18 of 20,               24, 20, 20, 18, 0, 2, 0, 0, PASSED",
    "abstentions keep their place,   24, 20, 20, 17, 0, 0, 3, 0, NOT_PASSED",
    "invalid ballots keep theirs,    24, 20, 20, 17, 0, 0, 0, 3, NOT_PASSED",
    "who casts none keeps theirs,    24, 20, 20, 17, 0, 0, 0, 0, NOT_PASSED",
    "a tie,                          24, 20, 20, 10, 0, 10, 0, 0, NOT_PASSED",
    "everybody against,              24, 24, 24,  0, 0, 24, 0, 0, NOT_PASSED",
    "a conflict leaves the rest,     10,  9,  8,  8, 0, 0, 0, 0, PASSED",
    "a conflict makes the share,     10, 10,  9,  9, 0, 0, 0, 0, PASSED",
    "conflicts leave exactly half,   10, 10,  5,  5, 0, 0, 0, 0, PASSED",
    "conflicts leave too few,        10, 10,  4,  4, 0, 0, 0, 0, NO_QUORUM",
    "conflicts leave nobody,         10, 10,  0,  0, 0, 0, 0, 0, NO_QUORUM",
    "both kinds reach it together,   10, 10, 10,  7, 2, 1, 0, 0, PASSED_BASICALLY",
    "both kinds miss it by one,      10, 10, 10,  7, 1, 2, 0, 0, NOT_PASSED",
    "only basically,                 10, 10, 10,  0, 9, 1, 0, 0, PASSED_BASICALLY",
    "met without the basic ones,     10, 10, 10,  9, 1, 0, 0, 0, PASSED",
  })
  void theEdgesAreExact(
      String what,
      int appointed,
      int present,
      int entitled,
      int votesFor,
      int basic,
      int against,
      int abstained,
      int invalid,
      Outcome outcome) {
    Tally tally =
        new Tally(appointed, present, entitled, votesFor, basic, against, abstained, invalid);
    assertThat(tally.outcome(RULES)).as(what).isEqualTo(outcome);
    assertThat(tally.silent())
        .isEqualTo(entitled - votesFor - basic - against - abstained - invalid);
  }

  @DisplayName("where the version does not know it, basically met is no result")
  @ParameterizedTest(name = "{0} for, {1} basic: {2}")
  @CsvSource({"7, 2, NOT_PASSED", "9, 0, PASSED"})
  void withoutBasic(int votesFor, int basic, Outcome outcome) {
    assertThat(new Tally(10, 10, 10, votesFor, basic, 0, 0, 0).outcome(rules("70", "90", false)))
        .isEqualTo(outcome);
  }

  @DisplayName("thresholds are those of the version")
  @ParameterizedTest(name = "quorum {0} %, approval {1} %: {2}")
  @CsvSource({
    "80, 90, PASSED",
    "80.01, 90, NO_QUORUM",
    "66.67, 87.5, PASSED",
    "70, 100, NOT_PASSED",
  })
  void otherVersions(String quorum, String approval, Outcome outcome) {
    assertThat(new Tally(20, 16, 16, 15, 0, 1, 0, 0).outcome(rules(quorum, approval, true)))
        .isEqualTo(outcome);
  }

  @DisplayName("what is needed is rounded up")
  @ParameterizedTest(name = "of {0} at {1} percent: {2}")
  @CsvSource({"24, 70, 17", "20, 70, 14", "10, 70, 7", "20, 90, 18", "22, 90, 20", "0, 90, 0"})
  void whatIsNeededIsRoundedUp(int whole, BigDecimal percent, int needed) {
    assertThat(Tally.needed(whole, percent)).isEqualTo(needed);
  }
}
