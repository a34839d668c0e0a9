package vn.dienbien.ntm.calendar;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * A year of the Vietnamese lunar calendar, which begins and counts its months by the meridian of
 * Hanoi: some years begin a day, or even a month, apart from the Chinese ones.
 *
 * @param year the year of the Gregorian calendar in which it begins
 */
record LunarYear(int year) {

  private static final int HUNG_KINGS_MONTH = 3;
  private static final int HUNG_KINGS_DAY = 10;

  /** Its first day. */
  LocalDate firstDay() {
    return date(VietnameseCalendar.ofTet(year));
  }

  /** The day of the Hung Kings, the tenth of the third month, never of a leap month. */
  LocalDate hungKings() {
    return date(
        VietnameseCalendar.of(
            EastAsianYear.forGregorian(year),
            EastAsianMonth.valueOf(HUNG_KINGS_MONTH),
            HUNG_KINGS_DAY));
  }

  /** The day of the lunar month that a date is, counted from 1. */
  static int dayOfMonth(LocalDate date) {
    return PlainDate.from(date).transform(VietnameseCalendar.axis()).getDayOfMonth();
  }

  private static LocalDate date(VietnameseCalendar day) {
    return day.transform(PlainDate.axis()).toTemporalAccessor();
  }
}
