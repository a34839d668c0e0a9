package vn.dienbien.ntm.worklist;

import java.time.LocalDateTime;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.security.ActorKey;

/**
 * A thing to be done, about to be opened.
 *
 * @param dossierId the dossier it is about
 * @param stepId step of the model ("verify") or a piece of work inside it ("verifyCriteria")
 * @param workKey names it within the dossier; at most 60 ASCII characters, unique there
 * @param actor who must do it
 * @param communeId unit of the dossier
 * @param districtId district of that unit
 * @param communeName as screens show it
 * @param receiptNumber null before the first filing
 * @param search what people may look for beside the receipt number: commune, district, aliases
 * @param dueAt by the clock of the portal; null if there is no time limit
 */
public record NewTask(
    long dossierId,
    String stepId,
    String workKey,
    ActorKey actor,
    String communeId,
    String districtId,
    String communeName,
    String receiptNumber,
    String search,
    LocalDateTime dueAt) {

  /** A thing to be done about a dossier as it is now. */
  public static NewTask on(
      DossierFacts dossier, String stepId, String workKey, ActorKey actor, LocalDateTime dueAt) {
    return new NewTask(
        dossier.id(),
        stepId,
        workKey,
        actor,
        dossier.communeId(),
        dossier.districtId(),
        dossier.communeName(),
        dossier.receiptNumber(),
        dossier.search(),
        dueAt);
  }
}
