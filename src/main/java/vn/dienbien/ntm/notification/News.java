package vn.dienbien.ntm.notification;

import java.time.LocalDateTime;
import java.util.List;
import vn.dienbien.ntm.security.ActorKey;

/**
 * What happened, read to be passed on.
 *
 * @param id key
 * @param kind what it is
 * @param told who must know
 * @param but the person who did it; null if nobody did
 * @param onceKey null, or what a person is told of only once
 * @param createdAt by the clock of the portal
 */
record News(
    long id,
    NoticeKind kind,
    List<ActorKey> told,
    Long but,
    String onceKey,
    LocalDateTime createdAt) {

  /** Whether it asks for a ballot, which nobody casts for another. */
  boolean isBallot() {
    return onceKey != null && onceKey.contains("castBallot");
  }
}
