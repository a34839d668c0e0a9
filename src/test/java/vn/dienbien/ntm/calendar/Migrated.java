package vn.dienbien.ntm.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The days that the portal comes with, read from the migration, whatever a test has done since. */
final class Migrated {

  private static final Path FILE =
      Path.of("src/main/resources/db/migration/V045__calendar_2016_2030.sql");
  private static final Pattern ROW =
      Pattern.compile(
          "\\('(\\d{4}-\\d\\d-\\d\\d)', '([A-Z_]+)', '([^']+)',\\s+'([^']+)', (true|false)\\)");

  private Migrated() {}

  static List<CalendarDay> days() {
    try {
      return ROW.matcher(Files.readString(FILE)).results().map(Migrated::day).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<CalendarDay> of(int year) {
    return days().stream().filter(day -> day.day().getYear() == year).toList();
  }

  static WorkingDays workingDays() {
    return new WorkingDays(
        days().stream()
            .filter(day -> day.kind().isOff())
            .map(CalendarDay::day)
            .collect(Collectors.toSet()),
        days().stream()
            .filter(day -> !day.kind().isOff())
            .map(CalendarDay::day)
            .collect(Collectors.toSet()));
  }

  private static CalendarDay day(MatchResult row) {
    return new CalendarDay(
        LocalDate.parse(row.group(1)),
        DayKind.valueOf(row.group(2)),
        row.group(3),
        row.group(4),
        Boolean.parseBoolean(row.group(5)));
  }
}
