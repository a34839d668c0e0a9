package vn.dienbien.ntm.workflow;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;

/**
 * Begins an itinerary in the engine and completes its steps, by business key. Lost races leave as
 * Spring's exceptions, so that the whole command is tried again.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Itineraries {

  /** MariaDB: lock wait timeout, deadlock, record changed since last read. */
  private static final Set<Integer> LOST_RACES = Set.of(1205, 1213, 1020);

  private final RuntimeService runtime;
  private final TaskService tasks;

  Itineraries(RuntimeService runtime, TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  /** Begins the itinerary of that business key. */
  void begin(String process, String businessKey) {
    racing(() -> runtime.startProcessInstanceByKey(process, businessKey));
  }

  /** Completes the one open step of that business key; throws {@link StepNoLongerOpen}. */
  void complete(String businessKey, String step, Map<String, Object> words) {
    racing(
        () -> {
          Task task =
              Optional.ofNullable(
                      tasks
                          .createTaskQuery()
                          .processInstanceBusinessKey(businessKey)
                          .taskDefinitionKey(step)
                          .singleResult())
                  .orElseThrow(StepNoLongerOpen::notOpen);
          tasks.complete(task.getId(), words);
          return task;
        });
  }

  private static <T> T racing(Supplier<T> command) {
    try {
      return command.get();
    } catch (OptimisticLockingException e) {
      throw new OptimisticLockingFailureException("the engine lost a race", e);
    } catch (ProcessEngineException e) {
      if (isLostRace(e)) {
        throw new CannotAcquireLockException("deadlock in the engine", e);
      }
      throw e;
    }
  }

  private static boolean isLostRace(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            cause -> cause instanceof SQLException sql && LOST_RACES.contains(sql.getErrorCode()));
  }
}
