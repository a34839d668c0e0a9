package vn.dienbien.ntm.calendar;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** A time as sentences of the log write it. */
final class ClockText {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  private ClockText() {}

  static String of(LocalDateTime time) {
    return TIME.format(time);
  }
}
