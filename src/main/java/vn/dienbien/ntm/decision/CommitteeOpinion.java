package vn.dienbien.ntm.decision;

import java.time.LocalDate;
import vn.dienbien.ntm.base.Refusal;

/**
 * The opinion of the Standing Committee of the Party, asked for before the decision.
 *
 * @param requestNumber number of the letter that asked
 * @param requestedOn its date
 * @param number number of the letter that answered
 * @param answeredOn its date; not before the request, not in the future
 * @param stance what it says
 * @param text the conditions or the reasons; needed unless it simply agrees
 * @param fileId the answer, scanned; null for none
 */
public record CommitteeOpinion(
    String requestNumber,
    LocalDate requestedOn,
    String number,
    LocalDate answeredOn,
    OpinionStance stance,
    String text,
    Long fileId) {

  /** Longest number of a letter, in characters. */
  public static final int LONGEST_NUMBER = 40;

  /** Longest text, in characters. */
  public static final int LONGEST_TEXT = 4000;

  /** Throws a {@link Refusal} when a part is missing or too long, or the dates are impossible. */
  void check(LocalDate today) {
    if (requestNumber.isBlank()
        || requestedOn == null
        || number.isBlank()
        || answeredOn == null
        || stance == null) {
      throw new Refusal("decision.opinion.incomplete");
    }
    if (stance != OpinionStance.AGREED && text.isBlank()) {
      throw new Refusal("decision.opinion.noText");
    }
    if (requestNumber.length() > LONGEST_NUMBER
        || number.length() > LONGEST_NUMBER
        || text.length() > LONGEST_TEXT) {
      throw new Refusal("decision.opinion.tooLong", LONGEST_NUMBER, LONGEST_TEXT);
    }
    if (answeredOn.isBefore(requestedOn)) {
      throw new Refusal("decision.opinion.answeredBefore");
    }
    if (answeredOn.isAfter(today)) {
      throw new Refusal("decision.opinion.inFuture");
    }
  }
}
