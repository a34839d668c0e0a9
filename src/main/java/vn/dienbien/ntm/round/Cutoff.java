package vn.dienbien.ntm.round;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A cut-off as the province writes it: "before 15/10". The day itself is already too late.
 *
 * @param day the day before which one must be done
 */
public record Cutoff(LocalDate day) {

  /** Whether that moment, local time of the province, is too late. */
  public boolean isMissedAt(LocalDateTime moment) {
    return !moment.toLocalDate().isBefore(day);
  }

  /** The last moment that is in time, to the microsecond that the database keeps. */
  public LocalDateTime lastMoment() {
    return day.atStartOfDay().minus(1, ChronoUnit.MICROS);
  }
}
