package vn.dienbien.ntm.calendar.ui;

import java.time.DayOfWeek;
import java.util.List;
import vn.dienbien.ntm.calendar.CalendarDay;
import vn.dienbien.ntm.shell.Texts;

/**
 * What a year takes from the working days.
 *
 * @param off days off from Monday to Friday
 * @param madeUp days of a weekend that are worked
 * @param unconfirmed days nobody has checked against their announcement
 */
record DayCounts(long off, long madeUp, long unconfirmed) {

  static DayCounts of(List<CalendarDay> days) {
    return new DayCounts(
        days.stream()
            .filter(day -> day.kind().isOff())
            .filter(day -> day.day().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
            .count(),
        days.stream().filter(day -> !day.kind().isOff()).count(),
        days.stream().filter(day -> !day.confirmed()).count());
  }

  String words() {
    return Texts.of("calendar.line", off, madeUp)
        + (unconfirmed == 0 ? "" : " " + Texts.of("calendar.line.unconfirmed", unconfirmed));
  }
}
