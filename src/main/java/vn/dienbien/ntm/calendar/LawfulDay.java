package vn.dienbien.ntm.calendar;

import java.time.LocalDate;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;

/**
 * A day off that follows from the law, before anybody has announced it.
 *
 * @param day the day
 * @param kind {@link DayKind#HOLIDAY} or {@link DayKind#COMPENSATION}
 * @param name what it is called
 * @param source the article
 */
record LawfulDay(LocalDate day, DayKind kind, Sentence name, Sentence source) {

  /** As an unconfirmed row of the calendar. */
  CalendarDay proposed() {
    return new CalendarDay(day, kind, OfficialWords.say(name), OfficialWords.say(source), false);
  }
}
