package vn.dienbien.ntm.worklist;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.account.PersonDirectory;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;

/**
 * Handing over everything that lies with a person who leaves or is long away. The administrator may
 * for everybody, a leader for the work of their own unit. What cannot pass stays, with the reason.
 */
@Service
@PreAuthorize("hasAnyRole('ADMIN','COMMUNE_LEADER','DISTRICT_LEADER','PROVINCE_LEADER')")
public class HandOverService {

  private static final int LONGEST_REASON = 500;

  private final HeldTasks held;
  private final HandOverPlanner planner;
  private final PersonDirectory people;
  private final CurrentUser currentUser;
  private final AuditLog log;
  private final ApplicationEventPublisher events;

  HandOverService(
      HeldTasks held,
      HandOverPlanner planner,
      PersonDirectory people,
      CurrentUser currentUser,
      AuditLog log,
      ApplicationEventPublisher events) {
    this.held = held;
    this.planner = planner;
    this.people = people;
    this.currentUser = currentUser;
    this.log = log;
    this.events = events;
  }

  /** Everybody with whom work lies that the signed-in person may hand over. */
  @Transactional(readOnly = true)
  public List<Inbox> inboxes() {
    return held.inboxes(isAdministrator(), units(), planner.roles());
  }

  /** What lies with a person, as far as the signed-in person may hand it over. */
  @Transactional(readOnly = true)
  public List<HeldTask> of(long personId) {
    return held.of(personId, isAdministrator(), units());
  }

  /** Who could take some of it: open accounts that hold the offices it is done in, by name. */
  @Transactional(readOnly = true)
  public List<PersonSummary> candidates(long personId) {
    return planner.candidates(of(personId)).stream()
        .filter(person -> person.id() != personId)
        .toList();
  }

  /** What would pass to a person and what would stay; throws {@link NotThere} if nobody is. */
  @Transactional(readOnly = true)
  public HandOverPlan preview(long from, long to) {
    return planner.plan(of(from), person(to));
  }

  /**
   * Hands over what can pass, all or nothing of it.
   *
   * @param reason at most 500 characters; not blank
   * @return what passed and what stayed
   * @throws Refusal when there is no reason, it is the same person, or nothing can pass
   */
  @UserCommand
  public HandOverPlan handOver(long from, long to, String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new Refusal("handOver.reason.missing", LONGEST_REASON);
    }
    if (from == to) {
      throw new Refusal("handOver.same");
    }
    PersonSummary heir = person(to);
    HandOverPlan plan = planner.plan(of(from), heir);
    List<HeldTask> moved =
        plan.moving().stream().filter(piece -> planner.move(piece, from, heir)).toList();
    if (moved.isEmpty()) {
      throw new Refusal("handOver.nothing", heir.displayName());
    }
    tell(moved, from, heir, reason.strip());
    return new HandOverPlan(moved, plan.staying());
  }

  /** One line in the log of each dossier, one word to each new holder for each piece. */
  private void tell(List<HeldTask> moved, long from, PersonSummary to, String reason) {
    String fromName = people.nameOf(from);
    Set<String> told = new HashSet<>();
    for (HeldTask piece : moved) {
      OpenTask task = piece.task();
      if (told.add(task.subject().text())) {
        log.append(
            task.subject().text(),
            piece.isByName() ? Audience.DISTRICT : GroupWork.audience(task.actor()),
            "handOver.done",
            fromName,
            to.displayName(),
            reason);
      }
      events.publishEvent(
          new HandedOver(
              task.subject(),
              task.stepId(),
              task.communeName(),
              task.receiptNumber(),
              ActorKey.ofPerson(from),
              fromName,
              ActorKey.ofPerson(to.id()),
              to.displayName(),
              me().displayName(),
              reason));
    }
  }

  private PersonSummary person(long id) {
    return people.holdersOf(ActorKey.ofPerson(id)).stream()
        .findFirst()
        .orElseThrow(() -> new NotThere("person " + id));
  }

  private boolean isAdministrator() {
    return me().has(Role.ADMIN);
  }

  private Set<String> units() {
    return me().placesOf(Role.COMMUNE_LEADER, Role.DISTRICT_LEADER, Role.PROVINCE_LEADER);
  }

  private SignedIn me() {
    return currentUser.get();
  }
}
