package vn.dienbien.ntm.decision;

import java.time.LocalDate;
import vn.dienbien.ntm.base.Refusal;

/**
 * What the chair rules at the end of a revocation.
 *
 * @param isRevoked whether the recognition is revoked; it stands otherwise
 * @param number number of the document, e.g. "1234/QĐ-UBND"; unique within its year among all
 *     decisions
 * @param decidedOn its date; not in the future
 * @param signer who signed it
 * @param reasons why; always needed
 */
public record RevocationRuling(
    boolean isRevoked, String number, LocalDate decidedOn, String signer, String reasons) {

  /** Longest number of a document, in characters. */
  public static final int LONGEST_NUMBER = 40;

  /** Longest name of a signer, in characters. */
  public static final int LONGEST_SIGNER = 150;

  /** Longest text of a proposal, an answer or reasons, in characters. */
  public static final int LONGEST_TEXT = 4000;

  /** Throws a {@link Refusal} when a part is missing or too long, or the date is to come. */
  void check(LocalDate today) {
    if (number.isBlank() || decidedOn == null || signer.isBlank()) {
      throw new Refusal("decision.incomplete");
    }
    if (reasons.isBlank()) {
      throw new Refusal("revoke.noReasons");
    }
    if (number.length() > LONGEST_NUMBER
        || signer.length() > LONGEST_SIGNER
        || reasons.length() > LONGEST_TEXT) {
      throw new Refusal("decision.tooLong", LONGEST_NUMBER, LONGEST_SIGNER, LONGEST_TEXT);
    }
    if (decidedOn.isAfter(today)) {
      throw new Refusal("decision.inFuture");
    }
  }
}
