package vn.dienbien.ntm.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.calendar.CalendarService;
import vn.dienbien.ntm.calendar.WorkingDays;

/**
 * Starts and stops the clocks of steps, in the transaction of the step. A clock that waited for an
 * answer goes on when its step is entered again; any other begins anew. A step that is over needs
 * no end: its timer goes with it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StepClocks {

  private final StepClockRepository clocks;
  private final StepLimits limits;
  private final ClockMarks marks;
  private final CalendarService calendar;
  private final DeadlineTimers timers;
  private final OpenDeadlines rows;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StepClocks(
      StepClockRepository clocks,
      StepLimits limits,
      ClockMarks marks,
      CalendarService calendar,
      DeadlineTimers timers,
      OpenDeadlines rows,
      ApplicationEventPublisher events,
      Clock clock) {
    this.clocks = clocks;
    this.limits = limits;
    this.marks = marks;
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
    StepClock step = knownOrNew(subject, stepId);
    LocalDateTime next;
    if (step.isPaused()) {
      step.resume(today(), workingDays());
      next = marks.moved(step);
    } else {
      next = begun(step);
    }
    clocks.saveAndFlush(step);
    return next;
  }

  /** The clock of a step stops, because the commune must act; a step without one stays so. */
  public void pause(String subject, String stepId) {
    known(subject, stepId)
        .ifPresent(
            step -> {
              step.pause(PauseReason.RETURN, today());
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
    known(subject, stepId)
        .ifPresent(
            step -> {
              step.awaitSession(day, today(), workingDays());
              timers.moveTo(
                  subject, stepId, step.isPaused() ? marks.next(step) : marks.begin(step));
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
    known(subject, stepId)
        .ifPresent(
            step -> {
              step.await(answerId, today());
              StepClock answer = knownOrNew(subject, answerId);
              // The engine waits in the step: its timer tells the marks of the answer meanwhile.
              timers.moveTo(subject, stepId, begun(answer));
              clocks.saveAllAndFlush(List.of(step, answer));
              rows.follow(List.of(step, answer));
            });
  }

  /** The clock of a step that stayed open goes on, with its timer; no session is awaited. */
  public void resume(String subject, String stepId) {
    known(subject, stepId)
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
      marks.moved(step);
      clocks.saveAndFlush(step);
      rows.follow(List.of(step));
    }
  }

  /** The clock that runs for a step: its own, or that of the answer it waits for. */
  StepClock running(StepClock step) {
    return step.waitsFor() == null ? step : known(step.subject(), step.waitsFor()).orElseThrow();
  }

  /** The deadline of an open step or answer has moved: its rows and its timer follow. */
  void moved(StepClock step) {
    LocalDateTime next = marks.moved(step);
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

  private Optional<StepClock> known(String subject, String stepId) {
    return clocks.findById(new StepClock.Key(subject, stepId));
  }

  private StepClock knownOrNew(String subject, String stepId) {
    return known(subject, stepId).orElseGet(() -> new StepClock(subject, stepId));
  }

  private LocalDateTime begun(StepClock step) {
    step.start(limits.of(step.subject(), step.stepId()), today(), workingDays());
    return marks.begin(step);
  }

  private WorkingDays workingDays() {
    return calendar.workingDays();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
