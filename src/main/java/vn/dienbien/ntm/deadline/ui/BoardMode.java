package vn.dienbien.ntm.deadline.ui;

/** The ways to look at the board. */
enum BoardMode {
  LIST,
  CALENDAR,
  FORECAST
}
