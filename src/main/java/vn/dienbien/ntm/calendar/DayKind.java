package vn.dienbien.ntm.calendar;

/** What a day of the calendar is. */
public enum DayKind {
  /** A holiday of the law; may fall on a weekend, where it changes nothing. */
  HOLIDAY,
  /** Off because a holiday fell on a weekend, or in exchange for a day that is made up. */
  COMPENSATION,
  /** Off by a decision of the province or of the place. */
  LOCAL,
  /** A day of a weekend on which offices work. */
  MADE_UP;

  /** Whether nobody works that day. */
  public boolean isOff() {
    return this != MADE_UP;
  }
}
