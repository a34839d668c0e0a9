package vn.dienbien.ntm.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When a mail must wait, and until when. */
class QuietHoursTest {

  private static final LocalTime EVENING = LocalTime.of(20, 0);
  private static final LocalTime MORNING = LocalTime.of(6, 30);

  @Test
  @DisplayName("over midnight: from the evening to the morning after")
  void overMidnight() {
    QuietHours night = new QuietHours(EVENING, MORNING);
    assertThat(night.next(at(15, 19, 59))).isEqualTo(at(15, 19, 59));
    assertThat(night.next(at(15, 20, 0))).isEqualTo(at(16, 6, 30));
    assertThat(night.next(at(15, 23, 59))).isEqualTo(at(16, 6, 30));
    assertThat(night.next(at(16, 0, 0))).isEqualTo(at(16, 6, 30));
    assertThat(night.next(at(16, 6, 30))).isEqualTo(at(16, 6, 30));
  }

  @Test
  @DisplayName("within a day: until the same day's end")
  void withinADay() {
    QuietHours noon = new QuietHours(LocalTime.of(11, 30), LocalTime.of(13, 30));
    assertThat(noon.next(at(15, 11, 29))).isEqualTo(at(15, 11, 29));
    assertThat(noon.next(at(15, 11, 30))).isEqualTo(at(15, 13, 30));
    assertThat(noon.includes(at(15, 13, 30))).isFalse();
  }

  @Test
  @DisplayName("from and to the same: never quiet")
  void never() {
    assertThat(new QuietHours(MORNING, MORNING).includes(at(15, 6, 30))).isFalse();
  }

  private static LocalDateTime at(int day, int hour, int minute) {
    return LocalDateTime.of(2021, 9, day, hour, minute);
  }
}
