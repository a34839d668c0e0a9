package vn.dienbien.ntm.review;

import java.time.LocalDateTime;
import vn.dienbien.ntm.security.ActorKey;

/**
 * What one assignee has in a review.
 *
 * @param assignee a verifier ("PERSON@12") or a department ("DEPARTMENT_APPRAISER@SYT")
 * @param concludedBy who concluded; null before
 * @param concludedAt when; null before
 * @param silentReason why it was closed over without an answer; null if it was not
 * @param confirmation the department's letter as far as it is known
 */
public record Assignment(
    ActorKey assignee,
    String concludedBy,
    LocalDateTime concludedAt,
    String silentReason,
    Confirmation confirmation) {

  /** Whether nothing more is expected. */
  public boolean isDone() {
    return concludedAt != null || silentReason != null;
  }
}
