package vn.dienbien.ntm.worklist;

import java.time.LocalDateTime;
import java.util.List;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.base.Due;
import vn.dienbien.ntm.security.ActorKey;

/**
 * A thing to be done, as lists show it.
 *
 * @param subject what it is about
 * @param stepId step of the model or a piece of work inside it; words: "step.stepId"
 * @param workKey names it within the subject
 * @param actor who must do it
 * @param communeName how lists show the subject: a commune, or a village and its commune
 * @param receiptNumber null before the first filing
 * @param openedAt since when
 * @param clock the step whose clock tells by when; null where none does
 * @param dueAt until when; null if there is no time limit
 * @param due the same as people read it; null without a limit, or where the list did not ask
 * @param holders the people behind the actor; empty where the list did not ask
 * @param takenOn who of them has taken it on; null if nobody has
 */
public record OpenTask(
    Subject subject,
    String stepId,
    String workKey,
    ActorKey actor,
    String communeName,
    String receiptNumber,
    LocalDateTime openedAt,
    String clock,
    LocalDateTime dueAt,
    Due due,
    List<PersonSummary> holders,
    TakenOn takenOn) {

  /** The dossier it is about; asked only where the step is one of a dossier. */
  public long dossierId() {
    if (!subject.isDossier()) {
      throw new IllegalStateException("not about a dossier: " + subject.text());
    }
    return subject.id();
  }

  /** Whether it is for several colleagues to share out among themselves. */
  public boolean isOfGroup() {
    return !actor.isPerson() && holders.size() > 1;
  }

  /** The same with the people behind the actor. */
  public OpenTask heldBy(List<PersonSummary> people) {
    return new OpenTask(
        subject,
        stepId,
        workKey,
        actor,
        communeName,
        receiptNumber,
        openedAt,
        clock,
        dueAt,
        due,
        List.copyOf(people),
        takenOn);
  }

  OpenTask dueBy(Due known) {
    return new OpenTask(
        subject,
        stepId,
        workKey,
        actor,
        communeName,
        receiptNumber,
        openedAt,
        clock,
        dueAt,
        known,
        holders,
        takenOn);
  }
}
