package vn.dienbien.ntm.decision;

import java.time.LocalDate;
import vn.dienbien.ntm.base.Refusal;

/**
 * How a recognition was made public.
 *
 * @param announcedOn when; not before the decision, not in the future
 * @param media where: newspaper, radio, the portal of the province; at most 500 characters
 * @param isCeremony whether there was a ceremony
 * @param handedOn when the certificate was handed over; null for not yet
 */
public record Announcement(
    LocalDate announcedOn, String media, boolean isCeremony, LocalDate handedOn) {

  /** Longest list of media, in characters. */
  public static final int LONGEST_MEDIA = 500;

  /** Throws a {@link Refusal} when a part is missing, too long or impossible. */
  void check(LocalDate decidedOn, LocalDate today) {
    if (announcedOn == null || media.isBlank()) {
      throw new Refusal("decision.announce.incomplete");
    }
    if (media.length() > LONGEST_MEDIA) {
      throw new Refusal("decision.announce.tooLong", LONGEST_MEDIA);
    }
    requireBetween(announcedOn, decidedOn, today);
    if (handedOn != null) {
      requireBetween(handedOn, decidedOn, today);
    }
  }

  private static void requireBetween(LocalDate day, LocalDate decidedOn, LocalDate today) {
    if (day.isBefore(decidedOn) || day.isAfter(today)) {
      throw new Refusal("decision.announce.impossible");
    }
  }
}
