package vn.dienbien.ntm.decision;

import java.time.LocalDate;
import vn.dienbien.ntm.letter.SigningMark;

/**
 * A correction of a decision by another document.
 *
 * @param id key
 * @param decisionId the decision it corrects
 * @param number number of the correcting document
 * @param decidedOn its date
 * @param signer who signed it
 * @param signingMark in what capacity; null for a head
 * @param position position of who signed
 * @param reason why
 * @param wasNumber number of the decision before
 * @param wasOn its date before
 * @param wasSigner its signer before
 * @param wasName name of the commune in it before
 * @param rightNumber number of the decision from now on
 * @param rightOn its date from now on
 * @param rightSigner its signer from now on
 * @param rightName name of the commune in it from now on
 */
public record Correction(
    long id,
    long decisionId,
    String number,
    LocalDate decidedOn,
    String signer,
    SigningMark signingMark,
    String position,
    String reason,
    String wasNumber,
    LocalDate wasOn,
    String wasSigner,
    String wasName,
    String rightNumber,
    LocalDate rightOn,
    String rightSigner,
    String rightName) {

  /** Who signed the correcting document. */
  public Signatory signatory() {
    return new Signatory(signingMark, position, signer);
  }
}
