package vn.dienbien.ntm.council;

import java.time.LocalDateTime;

/**
 * The opinion of an absent member on a dossier, sent in writing.
 *
 * @param memberId key of the membership
 * @param choice what it says; null for whoever may not know
 * @param fileId key of the scanned sheet; null for whoever may not read it
 * @param receivedAt when the secretary recorded it
 * @param recordedBy who recorded it
 * @param isLate whether it came after the session was opened: kept, not counted
 * @param isCounted whether it counts as the member's vote; known once the session is open
 */
public record WrittenOpinion(
    int memberId,
    Choice choice,
    Long fileId,
    LocalDateTime receivedAt,
    String recordedBy,
    boolean isLate,
    boolean isCounted) {

  WrittenOpinion sealed() {
    return new WrittenOpinion(memberId, null, null, receivedAt, recordedBy, isLate, isCounted);
  }
}
