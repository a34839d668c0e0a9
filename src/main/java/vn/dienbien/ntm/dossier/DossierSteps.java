package vn.dienbien.ntm.dossier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;

/**
 * What every step has in common: who may, what is said when it is too late, what is told to whom.
 */
@Component
class DossierSteps {

  /** Prefix of the log entries that moved a dossier. */
  static final String MOVED = "step.";

  /** The one step that moves a dossier back on the wish of its sender. */
  static final String RECALLED = "recalled";

  /** The leader's step that gives the dossier back to the officer. */
  static final String REVISED = "revised";

  private final DossierAccess access;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  DossierSteps(DossierAccess access, AuditLog audit, ApplicationEventPublisher events) {
    this.access = access;
    this.audit = audit;
    this.events = events;
  }

  /** Lets the step pass, or says why not: not theirs, not open yet, or done by whom and when. */
  void require(boolean isAllowed, Dossier dossier, String step, DossierStatus expected) {
    if (isAllowed) {
      return;
    }
    if (!access.acts(dossier, step)) {
      throw new Refusal("dossier.notYours");
    }
    throw missed(dossier, expected);
  }

  /** Lets a stage pass that has checked the person itself, or says that it is over. */
  void requireStatus(Dossier dossier, DossierStatus expected) {
    if (dossier.status() != expected) {
      throw missed(dossier, expected);
    }
  }

  /** A dossier that was taken back stands before the step, and yet somebody was faster. */
  private StepNoLongerOpen missed(Dossier dossier, DossierStatus expected) {
    AuditEntry last = audit.lastOf(dossier.subject(), MOVED).orElseThrow();
    boolean isBefore = dossier.status().compareTo(expected) < 0;
    return isBefore && !last.kind().equals(MOVED + RECALLED)
        ? StepNoLongerOpen.notOpen()
        : StepNoLongerOpen.doneBy(last.actorName(), last.at());
  }

  /** Logs a step for everybody who sees the dossier and tells the stages where it is now. */
  void moved(Dossier dossier, DossierStatus from, String kind, Object... args) {
    audit.append(dossier.subject(), Audience.ALL, MOVED + kind, args);
    events.publishEvent(new DossierMoved(dossier.id(), from, dossier.status()));
  }
}
