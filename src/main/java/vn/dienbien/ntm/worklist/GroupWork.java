package vn.dienbien.ntm.worklist;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;

/**
 * Taking a task of one's group on, giving it back, and taking it over from a colleague with a
 * reason. Tells the group who is at it; the steps themselves ask nobody.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class GroupWork {

  private static final int LONGEST_REASON = 500;
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM");

  private final TakenOnRepository rows;
  private final TaskQueries tasks;
  private final CurrentUser currentUser;
  private final AuditLog log;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GroupWork(
      TakenOnRepository rows,
      TaskQueries tasks,
      CurrentUser currentUser,
      AuditLog log,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.tasks = tasks;
    this.currentUser = currentUser;
    this.log = log;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Takes a task on; done already, it stays as it is.
   *
   * @throws Refusal when a colleague was faster, and who; or when it is not of one's group
   * @throws StepNoLongerOpen when the task is closed
   */
  @UserCommand
  public void takeOn(Subject subject, String workKey) {
    OpenTask task = ofMyGroup(subject, workKey);
    if (task.takenOn() == null && give(task, null)) {
      return;
    }
    TakenOn taken = ofMyGroup(subject, workKey).takenOn();
    if (taken == null || taken.personId() != me().personId()) {
      throw taken(taken);
    }
  }

  /** Gives a task back to the group; nothing happens when it is not one's own any more. */
  @UserCommand
  public void giveBack(Subject subject, String workKey) {
    rows.release(subject, workKey, me().personId());
  }

  /**
   * Takes a task over that a colleague has taken on. The log says so, and they are told.
   *
   * @param from the colleague whom the person saw at it
   * @param reason at most 500 characters; not blank
   * @throws Refusal when there is no reason, or somebody else has it by now
   */
  @UserCommand
  public void takeOver(Subject subject, String workKey, long from, String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new Refusal("groupWork.reason.missing", LONGEST_REASON);
    }
    OpenTask task = ofMyGroup(subject, workKey);
    TakenOn before = task.takenOn();
    if (before != null && before.personId() == me().personId()) {
      return;
    }
    if (before == null || before.personId() != from || !give(task, from)) {
      throw taken(before);
    }
    log.append(
        subject.text(),
        audience(task.actor()),
        "groupWork.takenOver",
        before.name(),
        reason.strip());
    events.publishEvent(
        new HandedOver(
            subject,
            task.stepId(),
            task.communeName(),
            task.receiptNumber(),
            ActorKey.ofPerson(from),
            before.name(),
            ActorKey.ofPerson(me().personId()),
            me().displayName(),
            me().displayName(),
            reason.strip()));
  }

  private boolean give(OpenTask task, Long before) {
    return rows.give(
        task.subject(),
        task.workKey(),
        before,
        me().personId(),
        me().displayName(),
        LocalDateTime.now(clock));
  }

  private OpenTask ofMyGroup(Subject subject, String workKey) {
    OpenTask task =
        tasks.of(subject).stream()
            .filter(row -> row.workKey().equals(workKey))
            .findFirst()
            .orElseThrow(StepNoLongerOpen::notOpen);
    if (task.actor().isPerson() || !me().is(task.actor())) {
      throw new Refusal("dossier.notYours");
    }
    return task;
  }

  private static Refusal taken(TakenOn taken) {
    return taken == null
        ? new Refusal("groupWork.released")
        : new Refusal("groupWork.taken", taken.name(), MOMENT.format(taken.at()));
  }

  /** Who works at it is the business of their level and those above. */
  static Audience audience(ActorKey actor) {
    return switch (Role.valueOf(actor.text().substring(0, actor.text().indexOf('@'))).level()) {
      case COMMUNE -> Audience.ALL;
      case DISTRICT -> Audience.DISTRICT;
      case PROVINCE, DEPARTMENT -> Audience.PROVINCE;
    };
  }

  private SignedIn me() {
    return currentUser.get();
  }
}
