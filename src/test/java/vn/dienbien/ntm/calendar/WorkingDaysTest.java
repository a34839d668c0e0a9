package vn.dienbien.ntm.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Working days are counted as a person counts them on the printed calendar")
class WorkingDaysTest {

  private static final Path DEADLINES = Path.of("src/test/resources/calendar/deadlines.txt");

  private final WorkingDays days = Migrated.workingDays();

  static Stream<String> deadlines() throws IOException {
    return Files.readAllLines(DEADLINES).stream()
        .map(line -> line.replaceAll("#.*", "").strip())
        .filter(line -> !line.isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("deadlines")
  void deadline(String line) {
    String[] words = line.split("\\s+");
    LocalDate day = LocalDate.parse(words[1]);
    Object found =
        switch (words[0]) {
          case "after" -> days.after(day, Integer.parseInt(words[2]));
          case "before" -> days.before(day, Integer.parseInt(words[2]));
          case "between" -> days.between(day, LocalDate.parse(words[2]));
          case "off" -> days.offBetween(day, LocalDate.parse(words[2]));
          default -> throw new IllegalArgumentException(line);
        };
    assertThat(found.toString()).isEqualTo(words[3]);
  }

  @Test
  @DisplayName("The table holds every Tết, every 30/4 and every 2/9 of the fifteen years")
  void whole_table() throws IOException {
    List<LocalDate> begun =
        deadlines()
            .filter(line -> line.startsWith("after"))
            .map(line -> LocalDate.parse(line.split("\\s+")[1]))
            .toList();
    assertThat(IntStream.rangeClosed(2016, 2030).boxed())
        .allSatisfy(
            year -> {
              assertThat(begun).anyMatch(within(year, 1, 18, 2, 12));
              assertThat(begun).anyMatch(within(year, 4, 24, 4, 29));
              assertThat(begun).anyMatch(within(year, 8, 20, 9, 2));
            });
  }

  private static Predicate<LocalDate> within(
      int year, int fromMonth, int fromDay, int toMonth, int toDay) {
    return day ->
        !day.isBefore(LocalDate.of(year, fromMonth, fromDay))
            && !day.isAfter(LocalDate.of(year, toMonth, toDay));
  }

  @Test
  @DisplayName("A day off added or taken away moves the deadline by as much")
  void changed_holidays() {
    LocalDate monday = LocalDate.of(2021, 9, 20);
    assertThat(days.after(monday, 3)).isEqualTo("2021-09-23");
    Set<LocalDate> more = new HashSet<>(days.daysOff());
    more.add(LocalDate.of(2021, 9, 22));
    assertThat(new WorkingDays(more, days.madeUp()).after(monday, 3)).isEqualTo("2021-09-24");
    Set<LocalDate> madeUp = Set.of(LocalDate.of(2021, 9, 25));
    assertThat(new WorkingDays(more, madeUp).after(monday, 4)).isEqualTo("2021-09-25");
    assertThat(new WorkingDays(Set.of(), Set.of()).after(LocalDate.of(2021, 2, 9), 1))
        .isEqualTo("2021-02-10");
  }

  @Test
  @DisplayName("There and back again: n days after, n days before, n days between")
  void there_and_back() {
    LocalDate day = LocalDate.of(2016, 1, 4);
    while (day.getYear() < 2031) {
      if (days.isWorking(day)) {
        LocalDate due = days.after(day, 15);
        assertThat(days.before(due, 15)).isEqualTo(day);
        assertThat(days.between(day, due)).isEqualTo(15);
        assertThat(days.offBetween(day, due) + 15)
            .isEqualTo((int) (due.toEpochDay() - day.toEpochDay()));
      }
      day = day.plusDays(1);
    }
  }
}
