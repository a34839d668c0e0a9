package vn.dienbien.ntm.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A commune's registration to reach the standard in the year of the round, and the answer to it.
 *
 * @param letter its letter (form 1.1); any part may be missing until it is sent
 * @param sentBy who sent it; null before
 * @param sentAt when; null before
 * @param isLate whether it was sent after the last day of the round
 * @param accepted whether the commune was taken into the plan; null until it is answered
 * @param planNumber number of the plan it was taken into; "" otherwise
 * @param planDate date of that plan; null otherwise
 * @param answeredBy who answered; null before
 * @param answeredAt when; null before
 */
public record Registration(
    SignedLetter letter,
    String sentBy,
    LocalDateTime sentAt,
    boolean isLate,
    Boolean accepted,
    String planNumber,
    LocalDate planDate,
    String answeredBy,
    LocalDateTime answeredAt) {

  /** A registration of which nothing is known yet. */
  static Registration none() {
    return new Registration(SignedLetter.none(), null, null, false, null, "", null, null, null);
  }

  /** Whether it was sent. */
  public boolean isSent() {
    return sentAt != null;
  }

  /** Whether it was answered. */
  public boolean isAnswered() {
    return accepted != null;
  }
}
