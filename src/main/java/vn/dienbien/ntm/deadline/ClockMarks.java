package vn.dienbien.ntm.deadline;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.calendar.CalendarService;
import vn.dienbien.ntm.round.ProcedureService;

/** Which marks of a clock have come, and when its timer must go off for the next. */
@Component
class ClockMarks {

  /** Where no mark is left to be told: far beyond every procedure. */
  private static final LocalDateTime NEVER = LocalDateTime.of(2999, 12, 31, 0, 0);

  private final ProcedureService procedures;
  private final CalendarService calendar;
  private final Clock clock;

  ClockMarks(ProcedureService procedures, CalendarService calendar, Clock clock) {
    this.procedures = procedures;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** What has passed when a step begins is told by the step itself; says what comes next. */
  LocalDateTime begin(StepClock step) {
    step.passed(last(step));
    return next(step);
  }

  /**
   * Of a deadline that has moved, what is still to come is told again. What came nearer and was
   * never told is told at once: its moment lies in the past.
   */
  LocalDateTime moved(StepClock step) {
    DeadlineMark last = last(step);
    if (step.lastMark() != null && (last == null || last.compareTo(step.lastMark()) < 0)) {
      step.passed(last);
    }
    return next(step);
  }

  /** The marks that have come and were not told yet, in their order; none while it stands still. */
  List<DeadlineMark> untold(StepClock step) {
    return step.isPaused() ? List.of() : reachedAfter(step.lastMark(), step);
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
        .next(step.lastMark(), step.dueAt().toLocalDate(), calendar.workingDays())
        .orElse(NEVER);
  }

  private DeadlineMark last(StepClock step) {
    List<DeadlineMark> reached = reachedAfter(null, step);
    return reached.isEmpty() ? null : reached.get(reached.size() - 1);
  }

  private List<DeadlineMark> reachedAfter(DeadlineMark mark, StepClock step) {
    return step.dueAt() == null
        ? List.of()
        : settings(step)
            .reached(
                mark, step.dueAt().toLocalDate(), LocalDateTime.now(clock), calendar.workingDays());
  }

  private MarkSettings settings(StepClock step) {
    return MarkSettings.of(procedures.version(step.limit().versionId()));
  }
}
