package vn.dienbien.ntm.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.criteria.RecognitionLevel;

/** Dates that no round can have. */
class RoundRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 6, 15);

  @Test
  void the_round_of_2021_is_possible() {
    assertThat(violations("2021-10-15", "2021-11-15")).isEmpty();
    assertThat(violations("2021-12-15", "2022-01-15")).isEmpty();
  }

  @Test
  void the_year_that_the_report_prints_is_refused() {
    assertThat(violations("2020-10-15", "2021-11-15"))
        .extracting(Sentence::key)
        .containsExactly("round.refused.year", "round.refused.past");
  }

  @Test
  void communes_file_before_districts() {
    assertThat(violations("2021-11-15", "2021-11-15"))
        .extracting(Sentence::key)
        .containsExactly("round.refused.order");
  }

  @Test
  void the_first_cutoff_must_leave_time_to_file() {
    assertThat(violations("2021-06-15", "2021-11-15"))
        .extracting(Sentence::key)
        .containsExactly("round.refused.past");
    assertThat(violations("2021-06-16", "2021-11-15")).isEmpty();
  }

  @Test
  void registration_ends_before_communes_file() {
    assertThat(registered("2021-10-14")).isEmpty();
    assertThat(registered("2021-10-15"))
        .extracting(Sentence::key)
        .containsExactly("round.refused.registrationOrder");
    assertThat(registered("2020-01-01")).isEmpty();
    assertThat(registered("2019-12-31"))
        .extracting(Sentence::key)
        .containsExactly("round.refused.registrationYear");
  }

  private static List<Sentence> registered(String registration) {
    return RoundRule.violations(
        new NewRound(
            2021,
            RecognitionLevel.NTM,
            "xa-2016-2020",
            "qd2540",
            LocalDate.parse(registration),
            LocalDate.of(2021, 10, 15),
            null),
        TODAY);
  }

  private static List<Sentence> violations(String commune, String district) {
    return RoundRule.violations(
        new NewRound(
            2021,
            RecognitionLevel.NTM,
            "xa-2016-2020",
            "qd2540",
            LocalDate.parse(commune),
            LocalDate.parse(district)),
        TODAY);
  }
}
