package vn.dienbien.ntm.account;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Somebody does the work of an absent colleague for some days.
 *
 * @param id key
 * @param absentId whose work it is
 * @param absentName how screens call them
 * @param substituteId who does it
 * @param substituteName how screens call them
 * @param from the first day
 * @param until the last day
 * @param reason why
 * @param namedBy who named the substitute
 * @param namedAt when
 * @param revokedBy who ended it before its last day; null if nobody did
 * @param revokedAt when; null if nobody did
 */
public record Substitution(
    long id,
    long absentId,
    String absentName,
    long substituteId,
    String substituteName,
    LocalDate from,
    LocalDate until,
    String reason,
    String namedBy,
    LocalDateTime namedAt,
    String revokedBy,
    LocalDateTime revokedAt) {

  /** Whether it holds on a day. */
  public boolean isOn(LocalDate day) {
    return isAhead(day) && !from.isAfter(day);
  }

  /** Whether it holds on a day or a later one. */
  public boolean isAhead(LocalDate day) {
    return revokedAt == null && !until.isBefore(day);
  }
}
