package vn.dienbien.ntm.deadline;

import java.time.LocalDateTime;
import java.util.Set;
import vn.dienbien.ntm.security.ActorKey;

/** What happened to the clock of a step. Told inside the transaction in which it happened. */
public sealed interface DeadlineEvent {

  /** What the step is about. */
  Case about();

  /**
   * What a step is about, as people call it.
   *
   * @param subject as the log writes it, e.g. "dossier:12", "village:7"
   * @param stepId the step; words: "step.stepId"
   * @param title commune, or village and commune
   * @param receiptNumber null before the first filing
   */
  record Case(String subject, String stepId, String title, String receiptNumber) {}

  /**
   * A deadline comes near or has passed.
   *
   * @param mark which moment
   * @param dueAt the deadline, by the clock of the portal
   * @param told who must know
   */
  record MarkReached(Case about, DeadlineMark mark, LocalDateTime dueAt, Set<ActorKey> told)
      implements DeadlineEvent {}

  /**
   * More time was asked for.
   *
   * @param days working days
   * @param askedBy name of the person
   * @param decider who decides on it
   */
  record ExtensionAsked(Case about, int days, String reason, String askedBy, ActorKey decider)
      implements DeadlineEvent {}

  /**
   * A wish for more time was granted or refused.
   *
   * @param days working days
   * @param words what the leader wrote; may be ""
   * @param dueAt the deadline now
   * @param told who asked, and who has the step
   */
  record ExtensionDecided(
      Case about, boolean granted, int days, String words, LocalDateTime dueAt, Set<ActorKey> told)
      implements DeadlineEvent {}

  /**
   * Somebody who watches deadlines asks, politely, to go on.
   *
   * @param by name of the person
   * @param dueAt the deadline; null without one
   * @param told who has the step
   */
  record Nudged(Case about, String by, LocalDateTime dueAt, Set<ActorKey> told)
      implements DeadlineEvent {}
}
