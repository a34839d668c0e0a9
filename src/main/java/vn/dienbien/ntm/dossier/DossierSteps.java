package vn.dienbien.ntm.dossier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.security.CurrentUser;

/**
 * What every step has in common: who may, what is said when it is too late, what is told to whom.
 */
@Component
class DossierSteps {

  /** Prefix of the log entries that moved a dossier. */
  static final String MOVED = "step.";

  private final DossierAccess access;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final CurrentUser currentUser;

  DossierSteps(
      DossierAccess access,
      AuditLog audit,
      ApplicationEventPublisher events,
      CurrentUser currentUser) {
    this.access = access;
    this.audit = audit;
    this.events = events;
    this.currentUser = currentUser;
  }

  /** Lets the step pass, or says why not: not theirs, not open yet, or done by whom and when. */
  void require(boolean isAllowed, Dossier dossier, String step, DossierStatus expected) {
    if (isAllowed) {
      return;
    }
    if (!currentUser.get().is(access.actorOf(dossier, step))) {
      throw new Refusal("dossier.notYours");
    }
    throw dossier.status().compareTo(expected) < 0
        ? StepNoLongerOpen.notOpen()
        : doneBefore(dossier);
  }

  /** Lets a stage pass that has checked the person itself, or says that it is over. */
  void requireStatus(Dossier dossier, DossierStatus expected) {
    if (dossier.status() != expected) {
      throw dossier.status().compareTo(expected) < 0
          ? StepNoLongerOpen.notOpen()
          : doneBefore(dossier);
    }
  }

  private StepNoLongerOpen doneBefore(Dossier dossier) {
    AuditEntry last = audit.lastOf(dossier.subject(), MOVED).orElseThrow();
    return StepNoLongerOpen.doneBy(last.actorName(), last.at());
  }

  /** Logs a step for everybody who sees the dossier and tells the stages where it is now. */
  void moved(Dossier dossier, DossierStatus from, String kind, Object... args) {
    audit.append(dossier.subject(), Audience.ALL, MOVED + kind, args);
    events.publishEvent(new DossierMoved(dossier.id(), from, dossier.status()));
  }
}
