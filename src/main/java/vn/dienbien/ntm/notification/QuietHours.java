package vn.dienbien.ntm.notification;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The hours of each day in which a person wants no mail, by the clock of the portal.
 *
 * @param from the first moment
 * @param to the first moment after; before {@code from} it lies on the next day, the same as {@code
 *     from} means no quiet hours
 */
public record QuietHours(LocalTime from, LocalTime to) {

  /** From the evening to the morning. */
  public static final QuietHours USUAL = new QuietHours(LocalTime.of(20, 0), LocalTime.of(6, 30));

  /** Whether a mail must wait. */
  public boolean includes(LocalDateTime moment) {
    LocalTime time = moment.toLocalTime();
    if (from.isBefore(to)) {
      return !time.isBefore(from) && time.isBefore(to);
    }
    return !from.equals(to) && (!time.isBefore(from) || time.isBefore(to));
  }

  /** When a mail of this moment may go out: then, or when the quiet hours are over. */
  public LocalDateTime next(LocalDateTime moment) {
    if (!includes(moment)) {
      return moment;
    }
    LocalDateTime end = moment.toLocalDate().atTime(to);
    return end.isAfter(moment) ? end : end.plusDays(1);
  }
}
