package vn.dienbien.ntm.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dienbien.ntm.calendar.WorkingDays;
import vn.dienbien.ntm.round.ProcedureVersion;

/**
 * When people are told of a deadline, as a version of the procedure sets it; in working days.
 *
 * @param first before the last day
 * @param second before the last day
 * @param leader after the last day
 * @param province after the last day
 */
record MarkSettings(int first, int second, int leader, int province) {

  /** People are told before they begin to work, so that the day itself still helps. */
  static final LocalTime MORNING = LocalTime.of(7, 0);

  static MarkSettings of(ProcedureVersion version) {
    return new MarkSettings(
        days(version, "deadline.firstReminder"),
        days(version, "deadline.secondReminder"),
        days(version, "deadline.leader"),
        days(version, "deadline.province"));
  }

  private static int days(ProcedureVersion version, String setting) {
    return version.setting(setting).intValueExact();
  }

  /** The moment of a mark of a deadline. */
  LocalDateTime momentOf(DeadlineMark mark, LocalDate lastDay, WorkingDays calendar) {
    LocalDate day =
        switch (mark) {
          case FIRST_REMINDER -> calendar.before(lastDay, first);
          case SECOND_REMINDER -> calendar.before(lastDay, second);
          // Where the last day is a day off, the last day on which people can still act.
          case DUE -> calendar.isWorking(lastDay) ? lastDay : calendar.before(lastDay, 1);
          case LEADER -> calendar.after(lastDay, leader);
          case PROVINCE -> calendar.after(lastDay, province);
        };
    return day.atTime(MORNING);
  }

  /** The marks after one that have come by a moment, in their order; null for all. */
  List<DeadlineMark> reached(
      DeadlineMark after, LocalDate lastDay, LocalDateTime now, WorkingDays calendar) {
    return later(after).filter(mark -> !momentOf(mark, lastDay, calendar).isAfter(now)).toList();
  }

  /** When the next mark after one comes, if one is left; null for the first. */
  Optional<LocalDateTime> next(DeadlineMark after, LocalDate lastDay, WorkingDays calendar) {
    return later(after).findFirst().map(mark -> momentOf(mark, lastDay, calendar));
  }

  private static Stream<DeadlineMark> later(DeadlineMark after) {
    return Arrays.stream(DeadlineMark.values())
        .filter(mark -> after == null || mark.compareTo(after) > 0);
  }
}
