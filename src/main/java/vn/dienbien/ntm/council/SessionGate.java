package vn.dienbien.ntm.council;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;

/**
 * The one way into a session for whoever changes it: locks it, says why not, and tells the screens
 * once the change holds.
 */
@Component
class SessionGate {

  private final CouncilRepository council;
  private final ApplicationEventPublisher events;

  SessionGate(CouncilRepository council, ApplicationEventPublisher events) {
    this.council = council;
    this.events = events;
  }

  /** Until it is closed; nothing changes afterwards. */
  SessionStatus enter(int sessionId) {
    SessionStatus status = locked(sessionId, true);
    if (status == SessionStatus.CLOSED) {
      throw new Refusal("council.closed");
    }
    return status;
  }

  void enterPlanned(int sessionId) {
    if (enter(sessionId) == SessionStatus.OPEN) {
      throw new Refusal("council.alreadyOpen");
    }
  }

  void enterOpen(int sessionId) {
    requireOpen(enter(sessionId));
  }

  /** For those who vote: they do not wait for each other, only for who opens and closes. */
  void enterToVote(int sessionId) {
    SessionStatus status = locked(sessionId, false);
    if (status == SessionStatus.CLOSED) {
      throw new Refusal("council.closed");
    }
    requireOpen(status);
  }

  private static void requireOpen(SessionStatus status) {
    if (status != SessionStatus.OPEN) {
      throw new Refusal("council.notOpen");
    }
  }

  private SessionStatus locked(int sessionId, boolean exclusively) {
    SessionStatus status =
        council
            .lockedStatus(sessionId, exclusively)
            .orElseThrow(() -> new NotThere(CouncilLinks.subject(sessionId)));
    events.publishEvent(new RoomChanged(sessionId));
    return status;
  }
}
