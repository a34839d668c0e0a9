package vn.dienbien.ntm.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates and times as Vietnamese offices write them; the same in every language of the portal. */
public final class Dates {

  /** The one zone of the portal. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  private Dates() {}

  /** "15/09/2021"; empty for null. */
  public static String of(LocalDate date) {
    return date == null ? "" : DATE.format(date);
  }

  /** "15/09/2021 14:05"; empty for null. */
  public static String of(LocalDateTime time) {
    return time == null ? "" : DATE_TIME.format(time);
  }

  /** The moment in the portal's zone, "15/09/2021 14:05"; empty for null. */
  public static String of(Instant moment) {
    return moment == null ? "" : of(LocalDateTime.ofInstant(moment, ZONE));
  }
}
