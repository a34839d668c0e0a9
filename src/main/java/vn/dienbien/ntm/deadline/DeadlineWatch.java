package vn.dienbien.ntm.deadline;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people when the timer of a step goes off. Called by the workflow, in the timer's job. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DeadlineWatch {

  private final StepClockRepository clocks;
  private final StepClocks steps;
  private final ClockMarks marks;
  private final OpenWork work;
  private final ApplicationEventPublisher events;

  DeadlineWatch(
      StepClockRepository clocks,
      StepClocks steps,
      ClockMarks marks,
      OpenWork work,
      ApplicationEventPublisher events) {
    this.clocks = clocks;
    this.steps = steps;
    this.marks = marks;
    this.work = work;
    this.events = events;
  }

  /**
   * Tells every mark that has come and was not told yet; of several reminders only the last, as
   * after the portal stood still or the training clock jumped. A clock that stands still tells
   * nothing: its marks come later; but an answer that it waits for has marks of its own.
   *
   * @return when the timer must go off next
   */
  public LocalDateTime look(String subject, String stepId) {
    StepClock step =
        steps.running(clocks.findById(new StepClock.Key(subject, stepId)).orElseThrow());
    steps.endOverdue(step);
    List<DeadlineMark> untold = marks.untold(step);
    if (!untold.isEmpty()) {
      step.passed(untold.get(untold.size() - 1));
      // A step that nobody has must not stop its timer; the office finds it on the board.
      work.find(subject, step.stepId()).ifPresent(bearers -> tell(step, untold, bearers));
    }
    return marks.next(step);
  }

  private void tell(StepClock step, List<DeadlineMark> reached, OpenWork.Bearers bearers) {
    DeadlineEvent.Case about = bearers.about();
    Set<DeadlineMark> reminders =
        reached.stream().filter(mark -> !mark.isEscalation()).collect(Collectors.toSet());
    for (DeadlineMark mark : reached) {
      boolean isOvertaken =
          reminders.contains(mark)
              && reminders.stream().anyMatch(other -> other.compareTo(mark) > 0);
      // A leader who has the step himself was told of it as such.
      boolean isOwn = mark == DeadlineMark.LEADER && bearers.all().contains(bearers.leader());
      if (!isOvertaken && !isOwn) {
        events.publishEvent(
            new DeadlineEvent.MarkReached(about, mark, step.dueAt(), bearers.toldOf(mark)));
      }
    }
  }
}
