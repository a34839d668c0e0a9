package vn.dienbien.ntm.round;

/** What a time limit counts. */
public enum DayKind {
  /** Days on which offices work. */
  WORKING,
  /** Every day. */
  CALENDAR
}
