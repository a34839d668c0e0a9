package vn.dienbien.ntm.dossier;

import java.time.LocalDate;

/**
 * The signed tờ trình that goes with a filing; any part may still be missing in a draft.
 *
 * @param number its number, e.g. "45/TTr-UBND"
 * @param date its date
 * @param signer who signed it
 * @param fileId key of the stored scan
 */
public record SignedLetter(String number, LocalDate date, String signer, Long fileId) {

  /** A letter of which nothing is known yet. */
  public static SignedLetter none() {
    return new SignedLetter("", null, "", null);
  }

  boolean isComplete() {
    return !number.isBlank() && date != null && !signer.isBlank() && fileId != null;
  }
}
