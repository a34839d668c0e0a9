package vn.dienbien.ntm.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Holidays of the law, by the Vietnamese lunar calendar")
class LawfulHolidaysTest {

  /** The first days of Tết as they were announced or are printed; 2030 is a day before China's. */
  private static final Map<Integer, String> FIRST_DAYS =
      Stream.of(
              "2016-02-08",
              "2017-01-28",
              "2018-02-16",
              "2019-02-05",
              "2020-01-25",
              "2021-02-12",
              "2022-02-01",
              "2023-01-22",
              "2024-02-10",
              "2025-01-29",
              "2026-02-17",
              "2027-02-06",
              "2028-01-26",
              "2029-02-13",
              "2030-02-02")
          .collect(Collectors.toMap(day -> Integer.valueOf(day.substring(0, 4)), day -> day));

  static IntStream years() {
    return IntStream.rangeClosed(2016, 2030);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("years")
  @DisplayName("The library, the table and the rows agree on the first day of Tết and on Giỗ Tổ")
  void lunar(int year) {
    LunarYear lunar = new LunarYear(year);
    assertThat(lunar.firstDay()).isEqualTo(FIRST_DAYS.get(year));
    assertThat(named(year, "(mùng 1)")).containsExactly(lunar.firstDay());
    assertThat(named(year, "Giỗ Tổ Hùng Vương (10/3")).containsExactly(lunar.hungKings());
    assertThat(LunarYear.dayOfMonth(lunar.hungKings())).isEqualTo(10);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("years")
  @DisplayName("Each row of Tết says the lunar day it is")
  void lunar_names(int year) {
    List<CalendarDay> tet =
        Migrated.of(year).stream().filter(day -> day.name().startsWith("Tết Nguyên đán")).toList();
    assertThat(tet).hasSize(5);
    assertThat(tet)
        .allSatisfy(
            day ->
                assertThat(day.name().replaceAll("\\D", ""))
                    .isEqualTo(String.valueOf(LunarYear.dayOfMonth(day.day()))));
  }

  /** Before 1968 and where the new moon falls near midnight the two calendars part. */
  @Test
  @DisplayName(
      "It is the Vietnamese calendar: Tết 2007 and 2030 a day, 1985 a month before China's")
  void not_the_chinese_one() {
    assertThat(new LunarYear(2007).firstDay()).isEqualTo("2007-02-17");
    assertThat(new LunarYear(2030).firstDay()).isEqualTo("2030-02-02");
    assertThat(new LunarYear(1985).firstDay()).isEqualTo("1985-01-21");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("years")
  @DisplayName("The law and the custom give the weekdays off that were announced, exchanges apart")
  void as_announced(int year) {
    List<LocalDate> announced =
        Migrated.of(year).stream()
            .filter(day -> day.kind().isOff() && !day.name().startsWith("Nghỉ hoán đổi"))
            .map(CalendarDay::day)
            .filter(LawfulHolidaysTest::isWeekday)
            .toList();
    List<LocalDate> lawful =
        LawfulHolidays.of(year).stream()
            .map(LawfulDay::day)
            .filter(LawfulHolidaysTest::isWeekday)
            .toList();
    assertThat(lawful).isEqualTo(announced);
  }

  @Test
  @DisplayName("A year has ten holidays, eleven since 2021, twelve since 2026; none is lost")
  void eleven_days() {
    Map<Integer, Long> holidays = new TreeMap<>();
    for (int year = LawfulHolidays.FIRST_YEAR; year <= LawfulHolidays.LAST_YEAR; year++) {
      List<LawfulDay> days = LawfulHolidays.of(year);
      holidays.put(
          year, days.stream().filter(day -> day.kind() == DayKind.HOLIDAY).distinct().count());
      assertThat(days.stream().map(LawfulDay::day)).doesNotHaveDuplicates();
      assertThat(days.stream().map(LawfulDay::day).filter(LawfulHolidaysTest::isWeekday))
          .as("days off of %s that are no weekend", year)
          .hasSize(holidays.get(year).intValue());
    }
    assertThat(holidays)
        .allSatisfy(
            (year, count) -> assertThat(count).isEqualTo(year < 2021 ? 10 : year < 2026 ? 11 : 12));
  }

  @Test
  @DisplayName("What is proposed is unconfirmed and names the article")
  void proposal() {
    List<CalendarDay> proposed = LawfulHolidays.of(2031).stream().map(LawfulDay::proposed).toList();
    assertThat(proposed).noneMatch(CalendarDay::confirmed);
    assertThat(proposed).allMatch(day -> CalendarRule.violations(day).isEmpty());
    assertThat(proposed)
        .filteredOn(day -> day.name().equals("Quốc khánh"))
        .extracting(CalendarDay::source)
        .containsExactly("Bộ luật Lao động 2019, Điều 112; chưa có thông báo");
  }

  @Test
  @DisplayName("The rows of the portal keep its own rules; those of 2027 to 2030 are unconfirmed")
  void rows() {
    assertThat(Migrated.days()).hasSize(220);
    assertThat(Migrated.days()).allMatch(day -> CalendarRule.violations(day).isEmpty());
    assertThat(Migrated.days())
        .filteredOn(day -> day.day().getYear() > 2026)
        .noneMatch(CalendarDay::confirmed);
    assertThat(Migrated.days())
        .filteredOn(day -> day.day().getYear() < 2027 && !day.confirmed())
        .extracting(CalendarDay::name)
        .containsExactly("Ngày Văn hóa Việt Nam");
  }

  private static List<LocalDate> named(int year, String part) {
    return Migrated.of(year).stream()
        .filter(day -> day.name().contains(part))
        .map(CalendarDay::day)
        .toList();
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }
}
