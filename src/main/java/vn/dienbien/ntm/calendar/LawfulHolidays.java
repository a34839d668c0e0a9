package vn.dienbien.ntm.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dienbien.ntm.base.Sentence;

/**
 * The days off of a year that the Labour Code gives (2012, Article 115; since 2021 the Code of
 * 2019, Articles 111 and 112), with the choices it leaves made as the Government has made them
 * since 2016. A proposal until the year is announced; exchanged days are never proposed.
 */
final class LawfulHolidays {

  /** The first whole year of the Code of 2012: five days at the lunar new year. */
  static final int FIRST_YEAR = 2014;

  /** The last year for which the lunar calendar is computed. */
  static final int LAST_YEAR = 2099;

  /** Since then two days at the National Day. */
  private static final int SECOND_CODE = 2021;

  /** Since then the Day of Culture, by Resolutions 80-NQ/TW and 30/NQ-CP of 2026. */
  private static final int DAY_OF_CULTURE = 2026;

  private static final int DAYS_OF_TET = 5;

  private final int year;
  private final List<LawfulDay> found = new ArrayList<>();

  private LawfulHolidays(int year) {
    this.year = year;
  }

  /**
   * The days off of a year in their order, those on weekends and those that compensate for them
   * included.
   *
   * @param year {@link #FIRST_YEAR} to {@link #LAST_YEAR}
   */
  static List<LawfulDay> of(int year) {
    LawfulHolidays holidays = new LawfulHolidays(year);
    holidays.collect();
    holidays.compensate();
    return holidays.found.stream().sorted(Comparator.comparing(LawfulDay::day)).toList();
  }

  private void collect() {
    LunarYear lunar = new LunarYear(year);
    add(LocalDate.of(year, Month.JANUARY, 1), "calendar.day.newYear", law());
    addTet(lunar.firstDay());
    add(lunar.hungKings(), "calendar.day.hungKings", lunarLaw());
    add(LocalDate.of(year, Month.APRIL, 30), "calendar.day.victory", law());
    add(LocalDate.of(year, Month.MAY, 1), "calendar.day.labour", law());
    addNationalDay(LocalDate.of(year, Month.SEPTEMBER, 2));
    if (year >= DAY_OF_CULTURE) {
      add(
          LocalDate.of(year, Month.NOVEMBER, 24),
          "calendar.day.culture",
          Sentence.of("calendar.law.culture"));
    }
  }

  /** One day before the new year where that is a Monday or Tuesday, else two; five in all. */
  private void addTet(LocalDate first) {
    boolean early =
        first.getDayOfWeek() == DayOfWeek.MONDAY || first.getDayOfWeek() == DayOfWeek.TUESDAY;
    LocalDate begin = first.minusDays(early ? 1 : 2);
    begin
        .datesUntil(begin.plusDays(DAYS_OF_TET))
        .forEach(
            day ->
                found.add(
                    new LawfulDay(
                        day,
                        DayKind.HOLIDAY,
                        Sentence.of(
                            day.isBefore(first) ? "calendar.day.tetEve" : "calendar.day.tet",
                            LunarYear.dayOfMonth(day)),
                        lunarLaw())));
  }

  /**
   * The second day stands where it makes the longer row: after it on a Thursday, Sunday, Monday.
   */
  private void addNationalDay(LocalDate day) {
    add(day, "calendar.day.national", law());
    if (year >= SECOND_CODE) {
      boolean after =
          Set.of(DayOfWeek.THURSDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY)
              .contains(day.getDayOfWeek());
      add(day.plusDays(after ? 1 : -1), "calendar.day.nationalBeside", law());
    }
  }

  /** Each day that falls on a weekend is made good on the next working day that is still free. */
  private void compensate() {
    Set<LocalDate> taken = found.stream().map(LawfulDay::day).collect(Collectors.toSet());
    List<LawfulDay> lost =
        found.stream()
            .filter(day -> CalendarRule.isWeekend(day.day()))
            .sorted(Comparator.comparing(LawfulDay::day))
            .toList();
    for (LawfulDay holiday : lost) {
      LocalDate free = holiday.day();
      while (CalendarRule.isWeekend(free) || taken.contains(free)) {
        free = free.plusDays(1);
      }
      taken.add(free);
      found.add(
          new LawfulDay(
              free,
              DayKind.COMPENSATION,
              Sentence.of("calendar.day.compensation", DayText.of(holiday.day())),
              Sentence.of(code("calendar.law.compensation"))));
    }
  }

  private void add(LocalDate day, String name, Sentence source) {
    found.add(new LawfulDay(day, DayKind.HOLIDAY, Sentence.of(name), source));
  }

  private Sentence law() {
    return Sentence.of(code("calendar.law.fixed"));
  }

  private Sentence lunarLaw() {
    return Sentence.of(code("calendar.law.lunar"));
  }

  private String code(String key) {
    return key + (year >= SECOND_CODE ? ".2019" : ".2012");
  }
}
