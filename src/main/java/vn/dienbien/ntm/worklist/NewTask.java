package vn.dienbien.ntm.worklist;

import java.time.LocalDateTime;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.security.ActorKey;

/**
 * A thing to be done, about to be opened.
 *
 * @param subject what it is about
 * @param stepId step of the model ("verify") or a piece of work inside it ("verifyCriteria")
 * @param workKey names it within the subject; at most 60 ASCII characters, unique there
 * @param actor who must do it
 * @param communeId unit of the subject: its people see the row
 * @param districtId district of that unit: its people see the row
 * @param communeName as screens show the subject: a commune, or a village and its commune
 * @param receiptNumber null before the first filing
 * @param search what people may look for beside the receipt number: commune, district, aliases
 * @param clock the step whose clock, which runs already, tells by when; null if none does
 * @param dueAt a day of its own by the clock of the portal, where no clock tells; null if there is
 *     no time limit
 */
public record NewTask(
    Subject subject,
    String stepId,
    String workKey,
    ActorKey actor,
    String communeId,
    String districtId,
    String communeName,
    String receiptNumber,
    String search,
    String clock,
    LocalDateTime dueAt) {

  /**
   * Work within a step of a dossier as it is now.
   *
   * @param clock the step whose clock tells by when; null without a limit
   */
  public static NewTask on(
      DossierFacts dossier, String stepId, String workKey, ActorKey actor, String clock) {
    return on(dossier, stepId, workKey, actor, clock, null);
  }

  /** A thing to be done about a dossier by a day of its own. */
  public static NewTask byDay(
      DossierFacts dossier, String stepId, String workKey, ActorKey actor, LocalDateTime dueAt) {
    return on(dossier, stepId, workKey, actor, null, dueAt);
  }

  private static NewTask on(
      DossierFacts dossier,
      String stepId,
      String workKey,
      ActorKey actor,
      String clock,
      LocalDateTime dueAt) {
    return new NewTask(
        Subject.dossier(dossier.id()),
        stepId,
        workKey,
        actor,
        dossier.communeId(),
        dossier.districtId(),
        dossier.communeName(),
        dossier.receiptNumber(),
        dossier.search(),
        clock,
        dueAt);
  }

  /**
   * A step to be done about something else than a dossier; the step is also its work key. The
   * feature that owns the subject contributes a {@link TaskLink} for the step.
   *
   * @param place unit of the subject and how lists show it
   * @param clock the step whose clock tells by when
   */
  public static NewTask about(
      Subject subject, String stepId, ActorKey actor, Place place, String clock) {
    return new NewTask(
        subject,
        stepId,
        stepId,
        actor,
        place.communeId(),
        place.districtId(),
        place.title(),
        place.number(),
        place.search(),
        clock,
        null);
  }

  /**
   * Where a subject belongs, and its words in lists.
   *
   * @param communeId its people see the row
   * @param districtId its people see the row
   * @param title at most 100 characters, e.g. a village and its commune
   * @param number receipt number, at most 24 ASCII characters; null if it has none
   * @param search what people may look for beside the number
   */
  public record Place(
      String communeId, String districtId, String title, String number, String search) {}
}
