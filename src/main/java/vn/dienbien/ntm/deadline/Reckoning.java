package vn.dienbien.ntm.deadline;

import java.time.format.DateTimeFormatter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.calendar.CalendarChanged;
import vn.dienbien.ntm.calendar.CalendarService;
import vn.dienbien.ntm.calendar.WorkingDays;

/**
 * Computes open deadlines again when the calendar changes, and says so in the timeline of each that
 * moved.
 */
@Component
class Reckoning {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final StepClockRepository clocks;
  private final StepClocks steps;
  private final CalendarService calendar;
  private final AuditLog audit;

  Reckoning(
      StepClockRepository clocks, StepClocks steps, CalendarService calendar, AuditLog audit) {
    this.clocks = clocks;
    this.steps = steps;
    this.calendar = calendar;
    this.audit = audit;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void again(CalendarChanged change) {
    WorkingDays workingDays = calendar.workingDays();
    clocks.running().forEach(step -> again(step, workingDays));
  }

  private void again(StepClock step, WorkingDays workingDays) {
    String before = DAY.format(step.dueAt());
    step.compute(workingDays);
    String after = DAY.format(step.dueAt());
    if (!before.equals(after)) {
      steps.moved(step);
      audit.append(
          step.subject(),
          Audience.ALL,
          "deadline.recomputed",
          OfficialWords.say(Sentence.of("step." + step.stepId())),
          before,
          after);
    }
  }
}
