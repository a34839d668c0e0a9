package vn.dienbien.ntm.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which days offices work, as the calendar stood at one moment: Monday to Friday without holidays,
 * and the Saturdays that make up for days off. Whole days; immutable.
 *
 * @param daysOff days on which nobody works although they are Mondays to Fridays; days of a weekend
 *     among them change nothing
 * @param madeUp days of a weekend on which people work
 */
public record WorkingDays(Set<LocalDate> daysOff, Set<LocalDate> madeUp) {

  /** A snapshot; both sets are copied. */
  public WorkingDays {
    daysOff = Set.copyOf(daysOff);
    madeUp = Set.copyOf(madeUp);
  }

  /** Whether offices work that day. */
  public boolean isWorking(LocalDate day) {
    boolean isWeekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return madeUp.contains(day) || (!isWeekend && !daysOff.contains(day));
  }

  /**
   * The n-th working day after a day, which is not counted itself ("kể từ ngày ...").
   *
   * @param days 0 or more; 0 is the day itself if it is a working day, else the next one
   */
  public LocalDate after(LocalDate day, int days) {
    LocalDate found = days == 0 ? day : day.plusDays(1);
    for (int left = Math.max(days, 1); ; found = found.plusDays(1)) {
      if (isWorking(found) && --left == 0) {
        return found;
      }
    }
  }

  /**
   * The n-th working day before a day, which is not counted itself.
   *
   * @param days 1 or more
   */
  public LocalDate before(LocalDate day, int days) {
    LocalDate found = day.minusDays(1);
    for (int left = days; ; found = found.minusDays(1)) {
      if (isWorking(found) && --left == 0) {
        return found;
      }
    }
  }

  /** The working days after {@code from}, up to and with {@code to}; negative if to is earlier. */
  public int between(LocalDate from, LocalDate to) {
    return to.isBefore(from)
        ? -between(to, from)
        : (int) daysAfter(from, to).filter(this::isWorking).count();
  }

  /** The days after {@code from}, up to and with {@code to}, on which nobody works. */
  public int offBetween(LocalDate from, LocalDate to) {
    return to.isBefore(from) ? 0 : (int) daysAfter(from, to).filter(day -> !isWorking(day)).count();
  }

  private static Stream<LocalDate> daysAfter(LocalDate from, LocalDate to) {
    return from.plusDays(1).datesUntil(to.plusDays(1));
  }
}
