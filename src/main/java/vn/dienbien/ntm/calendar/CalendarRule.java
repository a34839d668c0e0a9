package vn.dienbien.ntm.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dienbien.ntm.base.Sentence;

/** What a day of the calendar must be, whoever enters it. */
final class CalendarRule {

  /** Years the calendar knows. */
  static final int FIRST_YEAR = 2000;

  static final int LAST_YEAR = 2100;

  private CalendarRule() {}

  /** Why a day cannot be entered so; empty if it can. Its texts are stripped already. */
  static List<Sentence> violations(CalendarDay entry) {
    List<Sentence> wrong = new ArrayList<>();
    if (entry.day() == null || entry.kind() == null) {
      wrong.add(Sentence.of("calendar.refused.incomplete"));
    } else if (!isYear(entry.day().getYear())) {
      wrong.add(Sentence.of("calendar.refused.year", FIRST_YEAR, LAST_YEAR));
    } else if (entry.kind() == DayKind.MADE_UP && !isWeekend(entry.day())) {
      wrong.add(Sentence.of("calendar.refused.madeUp", DayText.of(entry.day())));
    } else if (entry.kind() == DayKind.COMPENSATION && isWeekend(entry.day())) {
      wrong.add(Sentence.of("calendar.refused.compensation", DayText.of(entry.day())));
    }
    if (entry.name().isEmpty() || entry.name().length() > CalendarDay.NAME_LENGTH) {
      wrong.add(Sentence.of("calendar.refused.name", CalendarDay.NAME_LENGTH));
    }
    if (entry.source().isEmpty() || entry.source().length() > CalendarDay.SOURCE_LENGTH) {
      wrong.add(Sentence.of("calendar.refused.source", CalendarDay.SOURCE_LENGTH));
    }
    return wrong;
  }

  /** Whether the calendar knows the year. */
  static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Whether it is a Saturday or Sunday. */
  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
