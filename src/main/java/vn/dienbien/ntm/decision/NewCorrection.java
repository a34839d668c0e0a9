package vn.dienbien.ntm.decision;

import java.time.LocalDate;
import vn.dienbien.ntm.base.Refusal;

/**
 * A correction about to be recorded. What is not wrong is repeated as it stands.
 *
 * @param number number of the correcting document; unique within its year
 * @param decidedOn its date; not in the future, not before the decision's right date
 * @param signatory who signed it
 * @param rightNumber number that the decision should have
 * @param rightOn date that it should have
 * @param rightSigner signer that it should name
 * @param rightName name of the commune that it should say
 * @param reason why; needed
 */
public record NewCorrection(
    String number,
    LocalDate decidedOn,
    Signatory signatory,
    String rightNumber,
    LocalDate rightOn,
    String rightSigner,
    String rightName,
    String reason) {

  /** Longest name of a commune, in characters. */
  public static final int LONGEST_NAME = 100;

  /** Throws a {@link Refusal} when a part is missing, too long or impossible. */
  void check(Decision wrong, LocalDate today) {
    if (number.isBlank()
        || decidedOn == null
        || !signatory.isComplete()
        || rightNumber.isBlank()
        || rightOn == null
        || rightSigner.isBlank()
        || rightName.isBlank()) {
      throw new Refusal("decision.correct.incomplete");
    }
    if (reason.isBlank()) {
      throw new Refusal("decision.correct.noReason");
    }
    if (isTooLong()) {
      throw new Refusal(
          "decision.tooLong",
          NewDecision.LONGEST_NUMBER,
          Signatory.LONGEST,
          NewDecision.LONGEST_REASONS);
    }
    if (decidedOn.isAfter(today) || rightOn.isAfter(today)) {
      throw new Refusal("decision.inFuture");
    }
    if (decidedOn.isBefore(rightOn)) {
      throw new Refusal("decision.correct.before");
    }
    if (rightNumber.equals(wrong.number())
        && rightOn.equals(wrong.decidedOn())
        && rightSigner.equals(wrong.signer())
        && rightName.equals(wrong.communeName())) {
      throw new Refusal("decision.correct.nothing");
    }
  }

  private boolean isTooLong() {
    return number.length() > NewDecision.LONGEST_NUMBER
        || rightNumber.length() > NewDecision.LONGEST_NUMBER
        || signatory.isTooLong()
        || rightSigner.length() > Signatory.LONGEST
        || rightName.length() > LONGEST_NAME
        || reason.length() > NewDecision.LONGEST_REASONS;
  }
}
