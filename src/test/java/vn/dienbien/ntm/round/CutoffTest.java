package vn.dienbien.ntm.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Before 15/10" leaves out the fifteenth. */
class CutoffTest {

  private final Cutoff cutoff = new Cutoff(LocalDate.of(2021, 10, 15));

  @ParameterizedTest(name = "filed {0}: late {1}")
  @CsvSource({
    "2021-09-01T00:00:00,        false",
    "2021-10-14T23:59:59.999999, false",
    "2021-10-15T00:00:00,        true",
    "2021-10-15T00:00:00.000001, true",
    "2022-01-01T08:00:00,        true",
  })
  void the_last_moment_is_the_end_of_the_day_before(LocalDateTime moment, boolean late) {
    assertThat(cutoff.isMissedAt(moment)).isEqualTo(late);
    assertThat(moment.isAfter(cutoff.lastMoment())).isEqualTo(late);
  }
}
