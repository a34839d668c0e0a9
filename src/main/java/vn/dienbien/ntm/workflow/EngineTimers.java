package vn.dienbien.ntm.workflow;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.function.Function;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.deadline.DeadlineTimers;
import vn.dienbien.ntm.deadline.DeadlineWatch;
import vn.dienbien.ntm.deadline.StepClocks;
import vn.dienbien.ntm.security.SystemPrincipal;

/**
 * The timer that every user task of the models has: it waits for the first mark of the step's
 * deadline, tells it, and is set again for the next. It goes with its task, so that none goes off
 * for a step that is over.
 */
@Configuration(proxyBeanMethods = false)
class EngineTimers {

  /** A task begins: starts its clock and says when its timer goes off first. */
  @Bean
  Function<DelegateExecution, Date> firstMark(StepClocks clocks, Clock clock) {
    return execution ->
        moment(
            clocks.enter(
                BusinessKey.subject(execution.getProcessBusinessKey()),
                execution.getCurrentActivityId()),
            clock);
  }

  /** A timer goes off: tells what has come, and is set again. */
  @Bean
  TaskListener deadlineMark(DeadlineWatch watch, Clock clock) {
    return task -> {
      LocalDateTime next =
          SystemPrincipal.call(
              () ->
                  watch.look(
                      BusinessKey.subject(task.getExecution().getProcessBusinessKey()),
                      task.getTaskDefinitionKey()));
      // The engine sets cycles again in just this way; a cycle cannot follow a calendar.
      ((TimerEntity) Context.getCommandContext().getCurrentJob())
          .createNewTimerJob(moment(next, clock));
    };
  }

  @Bean
  DeadlineTimers deadlineTimers(
      ObjectProvider<TaskService> tasks, ObjectProvider<ManagementService> jobs, Clock clock) {
    return (subject, stepId, next) -> {
      Task task =
          tasks
              .getObject()
              .createTaskQuery()
              .processInstanceBusinessKey(BusinessKey.of(subject))
              .taskDefinitionKey(stepId)
              .singleResult();
      if (task != null) {
        Job timer =
            jobs.getObject()
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .activityId(stepId)
                .timers()
                .singleResult();
        if (timer != null) {
          EngineSteps.racing(
              () -> {
                jobs.getObject().setJobDuedate(timer.getId(), moment(next, clock));
                return timer;
              });
        }
      }
    };
  }

  private static Date moment(LocalDateTime time, Clock clock) {
    return Date.from(time.atZone(clock.getZone()).toInstant());
  }
}
