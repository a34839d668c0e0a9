package vn.dienbien.ntm.deadline;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import vn.dienbien.ntm.calendar.WorkingDays;
import vn.dienbien.ntm.round.CountedDays;
import vn.dienbien.ntm.round.Cutoff;

/**
 * The clock of one step of one procedure: since when it runs, what stopped it, by when the step
 * must be done. It outlives its step: after a return it goes on where it stood.
 */
@Entity
@Table(name = "step_clock")
@IdClass(StepClock.Key.class)
class StepClock {

  /**
   * Names a clock.
   *
   * @param subject what the step is about, e.g. "dossier:12"
   * @param stepId step of the model, or a piece of work with a time limit of its own
   */
  record Key(String subject, String stepId) implements Serializable {}

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  @Id private String subject;
  @Id private String stepId;

  /** As its version and its round set it when it began. */
  @Embedded private StepLimit limit;

  private LocalDate startedOn;

  private LocalDate pausedSince;

  @Enumerated(EnumType.STRING)
  private PauseReason pauseReason;

  /** The day of the session that is awaited; null for none. */
  private LocalDate sessionOn;

  /** The answer whose clock runs while this one stands still; null for none. */
  private String waitsFor;

  private int returnedDays;
  private int sessionDays;
  private int extendedDays;
  private int daysOff;
  private LocalDateTime dueAt;

  @Enumerated(EnumType.STRING)
  private DeadlineMark lastMark;

  /** Null while it is new. */
  @Version private Integer version;

  protected StepClock() {}

  StepClock(String subject, String stepId) {
    this.subject = subject;
    this.stepId = stepId;
  }

  String subject() {
    return subject;
  }

  String stepId() {
    return stepId;
  }

  /** How long it may take without pauses and extensions. */
  StepLimit limit() {
    return limit;
  }

  /** The day it began, which is not counted. */
  LocalDate startedOn() {
    return startedOn;
  }

  LocalDate pausedSince() {
    return pausedSince;
  }

  PauseReason pauseReason() {
    return pauseReason;
  }

  /** Days of finished pauses of that kind. */
  int pausedDays(PauseReason reason) {
    return reason == PauseReason.RETURN ? returnedDays : sessionDays;
  }

  int extendedDays() {
    return extendedDays;
  }

  /** Days between beginning and deadline that were not counted. */
  int daysOff() {
    return daysOff;
  }

  /** The deadline; null without a limit. */
  LocalDateTime dueAt() {
    return dueAt;
  }

  /** The last mark that people were told of, or that had passed already; null for none. */
  DeadlineMark lastMark() {
    return lastMark;
  }

  /** The day of the session that is awaited; null for none. */
  LocalDate sessionOn() {
    return sessionOn;
  }

  /** The step whose clock runs while this one stands still; null where none does. */
  String waitsFor() {
    return waitsFor;
  }

  boolean isPaused() {
    return pausedSince != null;
  }

  boolean countsDays() {
    return limit.countsDays();
  }

  /** Begins, or begins anew, on a day. */
  void start(StepLimit newLimit, LocalDate today, WorkingDays calendar) {
    limit = newLimit;
    startedOn = today;
    pausedSince = null;
    pauseReason = null;
    sessionOn = null;
    waitsFor = null;
    returnedDays = 0;
    sessionDays = 0;
    extendedDays = 0;
    lastMark = null;
    compute(calendar);
  }

  /** Stands still from a day on; one that stands still already stays as it is. */
  void pause(PauseReason reason, LocalDate today) {
    if (!isPaused()) {
      pausedSince = today;
      pauseReason = reason;
    }
  }

  /**
   * Awaits a session: one that counts days stands still up to its day, any other is due on it.
   * Another day takes the place of the first.
   */
  void awaitSession(LocalDate day, LocalDate today, WorkingDays calendar) {
    sessionOn = day;
    if (countsDays()) {
      pause(PauseReason.SESSION, today);
    } else {
      pausedSince = null;
      pauseReason = null;
    }
    compute(calendar);
  }

  /** Stands still while the commune answers, which has a clock of its own. */
  void await(String answer, LocalDate today) {
    pause(PauseReason.RETURN, today);
    waitsFor = answer;
  }

  /**
   * Goes on: the days since the pause began are added. As with any term the day on which the pause
   * began is not counted and the day on which it ended is. A session is awaited up to its day only.
   */
  void resume(LocalDate today, WorkingDays calendar) {
    if (isPaused()) {
      add(sessionOn == null || !sessionOn.isBefore(today) ? today : sessionOn, calendar);
    }
    pausedSince = null;
    pauseReason = null;
    sessionOn = null;
    waitsFor = null;
    compute(calendar);
  }

  private void add(LocalDate until, WorkingDays calendar) {
    int waited =
        limit.dayKind() == CountedDays.WORKING
            ? calendar.between(pausedSince, until)
            : (int) ChronoUnit.DAYS.between(pausedSince, until);
    if (pauseReason == PauseReason.RETURN) {
      returnedDays += waited;
    } else {
      sessionDays += waited;
    }
  }

  /** Gets more days. */
  void extend(int more, WorkingDays calendar) {
    extendedDays += more;
    compute(calendar);
  }

  /** Computes the deadline by the calendar as it is now. */
  void compute(WorkingDays calendar) {
    daysOff = 0;
    if (!countsDays()) {
      dueAt = limit.cutoff() == null ? endOf(sessionOn) : new Cutoff(limit.cutoff()).lastMoment();
      return;
    }
    int all = limit.days() + returnedDays + sessionDays + extendedDays;
    LocalDate last = startedOn.plusDays(all);
    if (limit.dayKind() == CountedDays.WORKING) {
      last = calendar.after(startedOn, all);
      daysOff = calendar.offBetween(startedOn, last);
    }
    dueAt = endOf(last);
  }

  private static LocalDateTime endOf(LocalDate day) {
    return day == null ? null : day.atTime(END_OF_DAY);
  }

  /** People were told of this mark, or it had passed before. */
  void passed(DeadlineMark mark) {
    lastMark = mark;
  }
}
