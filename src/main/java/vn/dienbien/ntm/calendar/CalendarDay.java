package vn.dienbien.ntm.calendar;

import java.time.LocalDate;

/**
 * A day on which offices do not work as they usually do.
 *
 * @param day the day
 * @param kind what it is
 * @param name what people call it, 1 to 150 characters
 * @param source the law or announcement that says so, 1 to 300 characters
 * @param confirmed announced, or checked by a person against the announcement
 * @param version changes with every change, never comes twice; who changes the day says which one
 *     they saw; 0 for a new day
 */
public record CalendarDay(
    LocalDate day, DayKind kind, String name, String source, boolean confirmed, long version) {

  /** Longest name. */
  public static final int NAME_LENGTH = 150;

  /** Longest source. */
  public static final int SOURCE_LENGTH = 300;

  /** A day that is not in the calendar yet. */
  public CalendarDay(LocalDate day, DayKind kind, String name, String source, boolean confirmed) {
    this(day, kind, name, source, confirmed, 0);
  }

  /** The same with blanks around its texts taken off; null counts as empty. */
  CalendarDay stripped() {
    return new CalendarDay(day, kind, strip(name), strip(source), confirmed, version);
  }

  private static String strip(String text) {
    return text == null ? "" : text.strip();
  }
}
