package vn.dienbien.ntm.decision;

import java.time.LocalDate;
import vn.dienbien.ntm.base.Refusal;

/**
 * A decision about to be recorded.
 *
 * @param outcome recognised, basically recognised or refused
 * @param number number of the document, e.g. "1234/QĐ-UBND"; unique within its year
 * @param decidedOn its date; not in the future
 * @param signatory who signed it
 * @param reasons why; needed for a refusal, and for a recognition that something speaks against
 * @param fileId the signed document, scanned; null for none
 */
public record NewDecision(
    DecisionOutcome outcome,
    String number,
    LocalDate decidedOn,
    Signatory signatory,
    String reasons,
    Long fileId) {

  /** Longest number of a document, in characters. */
  public static final int LONGEST_NUMBER = 40;

  /** Longest reasons, in characters. */
  public static final int LONGEST_REASONS = 4000;

  /** Throws a {@link Refusal} when a part is missing or too long, or the date is to come. */
  void check(LocalDate today) {
    if (outcome == null || outcome == DecisionOutcome.AWAITING_OPINION) {
      throw new Refusal("decision.noOutcome");
    }
    if (number.isBlank() || decidedOn == null || !signatory.isComplete()) {
      throw new Refusal("decision.incomplete");
    }
    if (number.length() > LONGEST_NUMBER
        || signatory.isTooLong()
        || reasons.length() > LONGEST_REASONS) {
      throw new Refusal("decision.tooLong", LONGEST_NUMBER, Signatory.LONGEST, LONGEST_REASONS);
    }
    if (decidedOn.isAfter(today)) {
      throw new Refusal("decision.inFuture");
    }
    if (!outcome.isRecognised() && reasons.isBlank()) {
      throw new Refusal("decision.noReasons");
    }
  }
}
