package vn.dienbien.ntm.worklist;

import java.time.LocalDateTime;
import java.util.List;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.security.ActorKey;

/**
 * A thing to be done, as lists show it.
 *
 * @param dossierId the dossier it is about
 * @param stepId step of the model or a piece of work inside it; words: "step.stepId"
 * @param workKey names it within the dossier
 * @param actor who must do it
 * @param communeName the commune
 * @param receiptNumber null before the first filing
 * @param openedAt since when
 * @param dueAt until when; null if there is no time limit
 * @param holders the people behind the actor; empty where the list did not ask
 */
public record OpenTask(
    long dossierId,
    String stepId,
    String workKey,
    ActorKey actor,
    String communeName,
    String receiptNumber,
    LocalDateTime openedAt,
    LocalDateTime dueAt,
    List<PersonSummary> holders) {

  OpenTask heldBy(List<PersonSummary> people) {
    return new OpenTask(
        dossierId,
        stepId,
        workKey,
        actor,
        communeName,
        receiptNumber,
        openedAt,
        dueAt,
        List.copyOf(people));
  }
}
