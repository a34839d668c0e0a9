package vn.dienbien.ntm.deadline;

import vn.dienbien.ntm.base.Due;

/** How much time a step has left, the most urgent first. */
public enum BoardLevel {
  /** The last day has passed. */
  LATE,
  /** Today is the last day. */
  TODAY,
  /** At most {@value #SOON_DAYS} working days are left. */
  SOON,
  /** More time is left. */
  LEFT,
  /** The clock stands still. */
  PAUSED,
  /** There is no time limit. */
  NONE;

  /** Working days before the last day from which on a deadline is near. */
  public static final int SOON_DAYS = 3;

  /** The level of a deadline, as {@link BoardSql#LEVEL} says it; null is none. */
  public static BoardLevel of(Due due) {
    if (due == null) {
      return NONE;
    }
    if (due.isPaused()) {
      return PAUSED;
    }
    if (due.isLate()) {
      return LATE;
    }
    if (due.isToday()) {
      return TODAY;
    }
    return due.workingDays() <= SOON_DAYS ? SOON : LEFT;
  }
}
