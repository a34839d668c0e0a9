package vn.dienbien.ntm.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quorum and approval at their edges, as procedure version qd2540 sets them. */
class TallyTest {

  private static final BigDecimal QUORUM = new BigDecimal("70");
  private static final BigDecimal APPROVAL = new BigDecimal("90");

  @ParameterizedTest(name = "{0} appointed, {1} present, {2} for, {3} against, {4} abstain: {5}")
  @CsvSource({
    "24, 16, 16, 0, 0, NO_QUORUM",
    "24, 17, 17, 0, 0, PASSED",
    "24, 20, 17, 3, 0, NOT_PASSED",
    "24, 20, 18, 2, 0, PASSED",
    "24, 20, 18, 0, 2, PASSED",
    "24, 20, 17, 0, 3, NOT_PASSED",
    "24, 20, 17, 0, 0, NOT_PASSED",
    "24, 0, 0, 0, 0, NO_QUORUM",
    "0, 0, 0, 0, 0, NO_QUORUM",
    "10, 7, 7, 0, 0, PASSED",
    "10, 7, 6, 0, 1, NOT_PASSED",
    "24, 24, 0, 24, 0, NOT_PASSED",
  })
  void theEdgesAreExact(
      int appointed, int present, int votesFor, int against, int abstained, Outcome outcome) {
    Tally tally = new Tally(appointed, present, votesFor, against, abstained);
    assertThat(tally.outcome(QUORUM, APPROVAL)).isEqualTo(outcome);
    assertThat(tally.silent()).isEqualTo(present - votesFor - against - abstained);
  }

  @ParameterizedTest(name = "of {0} at {1} percent: {2}")
  @CsvSource({"24, 70, 17", "20, 70, 14", "10, 70, 7", "20, 90, 18", "22, 90, 20", "0, 90, 0"})
  void whatIsNeededIsRoundedUp(int whole, BigDecimal percent, int needed) {
    assertThat(Tally.needed(whole, percent)).isEqualTo(needed);
  }
}
