package vn.dienbien.ntm.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.calendar.CalendarService;
import vn.dienbien.ntm.calendar.WorkingDays;
import vn.dienbien.ntm.round.ProcedureService;

/**
 * Starts and stops the clocks of steps, in the transaction of the step. A clock that waited for an
 * answer goes on when its step is entered again; any other begins anew. A step that is over needs
 * no end: its timer goes with it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StepClocks {

  /** Where no mark is left to be told: far beyond every procedure. */
  static final LocalDateTime NEVER = LocalDateTime.of(2999, 12, 31, 0, 0);

  private final StepClockRepository clocks;
  private final StepLimits limits;
  private final ProcedureService procedures;
  private final CalendarService calendar;
  private final DeadlineTimers timers;
  private final OpenDeadlines rows;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StepClocks(
      StepClockRepository clocks,
      StepLimits limits,
      ProcedureService procedures,
      CalendarService calendar,
      DeadlineTimers timers,
      OpenDeadlines rows,
      ApplicationEventPublisher events,
      Clock clock) {
    this.clocks = clocks;
    this.limits = limits;
    this.procedures = procedures;
    this.calendar = calendar;
    this.timers = timers;
    this.rows = rows;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A step begins, or goes on after a return.
   *
   * @param subject e.g. "dossier:12"
   * @param stepId a step of the version of that subject
   * @return when its timer must go off first
   */
  public LocalDateTime enter(String subject, String stepId) {
    StepClock step = found(subject, stepId);
    LocalDateTime next;
    if (step.isPaused()) {
      step.resume(today(), workingDays());
      next = rearmed(step);
    } else {
      next = begun(step);
    }
    clocks.saveAndFlush(step);
    return next;
  }

  /** The clock of a step stops, because somebody else must act; one that has none stays so. */
  public void pause(String subject, String stepId, PauseReason reason) {
    clocks
        .findById(new StepClock.Key(subject, stepId))
        .ifPresent(
            step -> {
              step.pause(reason, today());
              rows.follow(List.of(step));
            });
  }

  /**
   * A step awaits a session: where the version gives it no days it is due on the day of the
   * session; otherwise its clock stands still up to that day, and goes on by itself where the
   * session has not taken place.
   *
   * @param day the day of the session; may move
   */
  public void awaitSession(String subject, String stepId, LocalDate day) {
    clocks
        .findById(new StepClock.Key(subject, stepId))
        .ifPresent(
            step -> {
              step.awaitSession(day, today(), workingDays());
              timers.moveTo(subject, stepId, step.isPaused() ? next(step) : armed(step));
              clocks.saveAndFlush(step);
              rows.follow(List.of(step));
            });
  }

  /**
   * A step stays open while the commune answers: its clock stops, and that of the answer begins. A
   * step that has no clock stays so.
   *
   * @param answerId the step of the version that sets how long an answer may take
   */
  public void await(String subject, String stepId, String answerId) {
    clocks
        .findById(new StepClock.Key(subject, stepId))
        .ifPresent(
            step -> {
              step.await(answerId, today());
              StepClock answer = found(subject, answerId);
              // The engine waits in the step: its timer tells the marks of the answer meanwhile.
              timers.moveTo(subject, stepId, begun(answer));
              clocks.saveAllAndFlush(List.of(step, answer));
              rows.follow(List.of(step, answer));
            });
  }

  /** The clock of a step that stayed open goes on, with its timer; no session is awaited. */
  public void resume(String subject, String stepId) {
    clocks
        .findById(new StepClock.Key(subject, stepId))
        .filter(step -> step.isPaused() || step.sessionOn() != null)
        .ifPresent(
            step -> {
              step.resume(today(), workingDays());
              moved(step);
            });
  }

  /** Ends the wait for a session whose day has passed. */
  void endOverdue(StepClock step) {
    if (step.isPaused() && step.sessionOn() != null && step.sessionOn().isBefore(today())) {
      step.resume(today(), workingDays());
      rearmed(step);
      clocks.saveAndFlush(step);
      rows.follow(List.of(step));
    }
  }

  /** The clock that runs for a step: its own, or that of the answer it waits for. */
  StepClock running(StepClock step) {
    return step.waitsFor() == null
        ? step
        : clocks.findById(new StepClock.Key(step.subject(), step.waitsFor())).orElseThrow();
  }

  /** The deadline of an open step or answer has moved: its rows and its timer follow. */
  void moved(StepClock step) {
    LocalDateTime next = rearmed(step);
    if (step.waitsFor() == null) {
      timers.moveTo(step.subject(), stepOfTimer(step), next);
    }
    clocks.saveAndFlush(step);
    rows.follow(List.of(step));
    events.publishEvent(new DeadlineMoved(step.subject(), step.stepId(), step.dueAt()));
  }

  /** An answer has no timer of its own: it uses that of the step that waits for it. */
  private String stepOfTimer(StepClock step) {
    return clocks.waitingFor(step.subject(), step.stepId()).orElse(step.stepId());
  }

  private StepClock found(String subject, String stepId) {
    return clocks
        .findById(new StepClock.Key(subject, stepId))
        .orElseGet(() -> new StepClock(subject, stepId));
  }

  private LocalDateTime begun(StepClock step) {
    step.start(limits.of(step.subject(), step.stepId()), today(), workingDays());
    return armed(step);
  }

  /** What has passed when a step begins is told by the step itself; says what comes next. */
  private LocalDateTime armed(StepClock step) {
    step.passed(lastReached(step));
    return next(step);
  }

  /**
   * Of a deadline that has moved, what is still to come is told again. What came nearer and was
   * never told is told at once: its moment lies in the past.
   */
  private LocalDateTime rearmed(StepClock step) {
    DeadlineMark reached = lastReached(step);
    if (step.lastMark() != null && (reached == null || reached.compareTo(step.lastMark()) < 0)) {
      step.passed(reached);
    }
    return next(step);
  }

  private DeadlineMark lastReached(StepClock step) {
    if (step.dueAt() == null) {
      return null;
    }
    List<DeadlineMark> reached =
        settings(step).reached(null, step.dueAt().toLocalDate(), now(), workingDays());
    return reached.isEmpty() ? null : reached.get(reached.size() - 1);
  }

  /** When the timer of a step must go off next. */
  LocalDateTime next(StepClock step) {
    if (step.dueAt() == null) {
      return NEVER;
    }
    if (step.isPaused()) {
      return step.sessionOn() == null
          ? NEVER
          : step.sessionOn().plusDays(1).atTime(MarkSettings.MORNING);
    }
    return settings(step)
        .next(step.lastMark(), step.dueAt().toLocalDate(), workingDays())
        .orElse(NEVER);
  }

  MarkSettings settings(StepClock step) {
    return MarkSettings.of(procedures.version(step.versionId()));
  }

  private WorkingDays workingDays() {
    return calendar.workingDays();
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  private LocalDate today() {
    return now().toLocalDate();
  }
}
