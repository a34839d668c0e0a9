package vn.dienbien.ntm.consultation;

import org.springframework.stereotype.Component;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierMoves;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.worklist.Worklist;

/**
 * The two works that go on side by side while a dossier is {@link DossierStatus#HEARING}. Both lock
 * the dossier first, so exactly one of two that conclude in the same moment is the last.
 */
@Component
class HearingWork {

  /**
   * The district's announcements and comments; a work inside the step, with an actor of its own.
   */
  static final String ANNOUNCE = "announce";

  /** The residents' survey of the Fatherland Front. */
  static final String SURVEY = "survey";

  private final DossierStages dossiers;
  private final DossierMoves moves;
  private final Worklist worklist;
  private final AuditLog audit;
  private final CurrentUser currentUser;

  HearingWork(
      DossierStages dossiers,
      DossierMoves moves,
      Worklist worklist,
      AuditLog audit,
      CurrentUser currentUser) {
    this.dossiers = dossiers;
    this.moves = moves;
    this.worklist = worklist;
    this.audit = audit;
    this.currentUser = currentUser;
  }

  /**
   * Locks the dossier for one of the works.
   *
   * @throws StepNoLongerOpen when it is elsewhere
   * @throws Refusal when the work is somebody else's
   */
  void lock(long dossierId, String work) {
    dossiers.lockedIn(dossierId, DossierStatus.HEARING);
    if (!isActor(dossierId, work)) {
      throw new Refusal("dossier.notYours");
    }
  }

  /** Whether the signed-in person has one of the works. */
  boolean isActor(long dossierId, String work) {
    return currentUser.get().is(dossiers.actorOf(dossierId, work));
  }

  /** A work is concluded; the second of them moves the dossier on. */
  void done(long dossierId, String work, boolean isLast) {
    worklist.close(dossierId, work);
    audit.append(
        DossierLinks.subject(dossierId), Audience.DISTRICT, "consultation.concluded." + work);
    if (isLast) {
      moves.heardResidents(dossierId);
    }
  }
}
