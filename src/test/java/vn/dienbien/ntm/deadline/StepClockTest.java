package vn.dienbien.ntm.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.calendar.CalendarService;
import vn.dienbien.ntm.calendar.WorkingDays;
import vn.dienbien.ntm.round.CountedDays;
import vn.dienbien.ntm.security.SystemPrincipal;
import vn.dienbien.ntm.support.DatabaseTest;

/** Deadlines with pauses and extensions, against dates worked out by hand. */
class StepClockTest extends DatabaseTest {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  @Autowired private CalendarService calendars;

  @ParameterizedTest(name = "{0}: {1} {2} from {3}, paused {4} to {5}, {6} more: {7}")
  @DisplayName("a deadline with pauses and extensions")
  @CsvFileSource(resources = "/deadline/pauses.csv", numLinesToSkip = 1, delimiter = ';')
  void dueOn(
      String story,
      int days,
      CountedDays kind,
      String start,
      String pausedFrom,
      String pausedTo,
      int more,
      String expected) {
    WorkingDays calendar = SystemPrincipal.call(calendars::workingDays);
    StepClock clock = new StepClock("dossier:1", "verify");
    clock.start(new StepLimit("qd2540", days, kind, null, null), day(start), calendar);
    if (pausedFrom != null) {
      clock.pause(PauseReason.RETURN, day(pausedFrom));
      clock.resume(day(pausedTo), calendar);
    }
    if (more > 0) {
      clock.extend(more, calendar);
    }
    assertThat(clock.dueAt().toLocalDate()).isEqualTo(day(expected));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text, DAY);
  }
}
