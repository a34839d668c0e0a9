package vn.dienbien.ntm.deadline;

import java.time.LocalDate;
import java.util.Map;
import vn.dienbien.ntm.calendar.WorkingDays;

/** The days between which the levels of the board change, seen from today. */
record BoardTimes(LocalDate today, WorkingDays calendar) {

  /** The values that {@link BoardSql#LEVEL} names. */
  Map<String, Object> values() {
    return Map.of(
        "today",
        today.atStartOfDay(),
        "tomorrow",
        today.plusDays(1).atStartOfDay(),
        "later",
        // The first day that is no longer near: so many working days and one more after today.
        calendar.after(today, BoardLevel.SOON_DAYS + 1).atStartOfDay());
  }
}
