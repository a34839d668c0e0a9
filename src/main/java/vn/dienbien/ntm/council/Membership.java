package vn.dienbien.ntm.council;

import java.time.LocalDate;
import java.util.List;

/**
 * A term in the council.
 *
 * @param id key
 * @param personId the person
 * @param name how screens call them
 * @param isChair whether they chair it
 * @param appointedOn first day
 * @param leftOn last day; null while it lasts
 * @param substitutes everybody ever registered to stand in
 */
public record Membership(
    int id,
    long personId,
    String name,
    boolean isChair,
    LocalDate appointedOn,
    LocalDate leftOn,
    List<Substitute> substitutes) {

  /** Whether it holds on a day. */
  public boolean isOn(LocalDate day) {
    return !appointedOn.isAfter(day) && (leftOn == null || !leftOn.isBefore(day));
  }

  /** Whether two terms share a day. */
  boolean overlaps(LocalDate from, LocalDate until) {
    return (until == null || !appointedOn.isAfter(until))
        && (leftOn == null || !leftOn.isBefore(from));
  }
}
