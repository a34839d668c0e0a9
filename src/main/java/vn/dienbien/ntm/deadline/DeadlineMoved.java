package vn.dienbien.ntm.deadline;

import java.time.LocalDateTime;

/**
 * The deadline of an open step is another one: after a pause, an extension, a change of the
 * calendar. Told inside the transaction.
 *
 * @param subject what the step is about, e.g. "revocation:3"
 * @param stepId the step
 * @param dueAt the deadline now
 */
public record DeadlineMoved(String subject, String stepId, LocalDateTime dueAt) {}
