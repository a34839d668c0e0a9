package vn.dienbien.ntm.round;

/** What a time limit counts. */
public enum CountedDays {
  /** Days on which offices work. */
  WORKING,
  /** Every day. */
  CALENDAR
}
