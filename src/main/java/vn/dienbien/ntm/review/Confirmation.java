package vn.dienbien.ntm.review;

import java.time.LocalDate;

/**
 * The written confirmation of a department ("văn bản xác nhận"); any part may be missing.
 *
 * @param number its number; "" while it is not known
 * @param date its date; null while it is not known
 * @param fileId key of the stored scan; null while there is none
 */
public record Confirmation(String number, LocalDate date, Long fileId) {

  /** Whether nothing is missing. */
  public boolean isComplete() {
    return !number.isBlank() && date != null && fileId != null;
  }
}
