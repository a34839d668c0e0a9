package vn.dienbien.ntm.base;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A deadline as people read it.
 *
 * @param at the last moment
 * @param today the day it is looked at
 * @param workingDays working days after today up to the last day; negative once that has passed
 * @param why how it was computed: the parts of one sentence; empty where nothing was computed
 * @param isPaused whether its clock stands still because the ball is elsewhere
 */
public record Due(
    LocalDateTime at, LocalDate today, int workingDays, List<Sentence> why, boolean isPaused) {

  /** The parts are copied. */
  public Due {
    why = List.copyOf(why);
  }

  /** Whether the last day has passed. */
  public boolean isLate() {
    return day().isBefore(today);
  }

  /** Whether today is the last day. */
  public boolean isToday() {
    return day().equals(today);
  }

  /** The last day. */
  public LocalDate day() {
    return at.toLocalDate();
  }
}
