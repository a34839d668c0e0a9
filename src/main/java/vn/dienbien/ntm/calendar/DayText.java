package vn.dienbien.ntm.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as sentences write it. */
final class DayText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private DayText() {}

  static String of(LocalDate day) {
    return DAY.format(day);
  }
}
