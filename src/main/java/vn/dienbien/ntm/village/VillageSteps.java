package vn.dienbien.ntm.village;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.security.ActorKey;

/** What every step of a request has in common: who may, what is said when it is too late. */
@Component
class VillageSteps {

  /** Prefix of the log entries that moved a request. */
  static final String MOVED = "village.";

  private final VillageAccess access;
  private final VillageRequestRepository requests;
  private final VillageProcedures procedures;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  VillageSteps(
      VillageAccess access,
      VillageRequestRepository requests,
      VillageProcedures procedures,
      AuditLog audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.access = access;
    this.requests = requests;
    this.procedures = procedures;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Lets the step pass, or says why not: not theirs, not open yet, or done by whom and when. */
  void require(boolean isAllowed, VillageRequest request, String step) {
    if (isAllowed) {
      return;
    }
    if (!access.acts(request, step)) {
      throw new Refusal("village.notYours");
    }
    AuditEntry last = audit.lastOf(request.subject(), MOVED).orElseThrow();
    throw isBefore(request, step)
        ? StepNoLongerOpen.notOpen()
        : StepNoLongerOpen.doneBy(last.actorName(), last.at());
  }

  /** A request that was returned stands before the verification, and yet that was done. */
  private static boolean isBefore(VillageRequest request, String step) {
    return switch (request.status()) {
      case PREPARING -> !step.equals(VillageStep.REQUEST);
      case RETURNED, VERIFYING -> step.equals(VillageStep.DECIDE);
      default -> false;
    };
  }

  /** Moves a request; when it ends, those concerned hear of it. */
  void move(VillageRequest request, VillageStatus next) {
    requests.move(request, next, now());
    if (next.isEnded()) {
      events.publishEvent(new VillageEnded(request, next, concerned(request, next)));
    }
  }

  private Set<ActorKey> concerned(VillageRequest request, VillageStatus next) {
    Stream<String> works =
        next == VillageStatus.WITHDRAWN
            ? Stream.of(waitsOrHas(request.status()))
            : Stream.of(VillageStep.PREPARE, VillageStep.REQUEST);
    return works.map(work -> procedures.actorOf(request, work)).collect(Collectors.toSet());
  }

  /** Whoever returned it waits for the answer. */
  private static String waitsOrHas(VillageStatus status) {
    return status == VillageStatus.RETURNED ? VillageStep.VERIFY : status.step().orElseThrow();
  }

  /** Logs a step. */
  void moved(VillageRequest request, String kind, Object... args) {
    audit.append(request.subject(), Audience.ALL, MOVED + kind, args);
  }

  LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
