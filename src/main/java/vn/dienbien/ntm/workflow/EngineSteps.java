package vn.dienbien.ntm.workflow;

import java.sql.SQLException;
import java.util.List;
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
import vn.dienbien.ntm.dossier.StepNoLongerOpen;

/**
 * What every procedure does with the engine, by its business key: starts, completes its one open
 * step, is withdrawn. Lost races leave as Spring's exceptions, so that the whole command is tried
 * again.
 */
@Component
class EngineSteps {

  /** MariaDB: lock wait timeout, deadlock, record changed since last read. */
  private static final Set<Integer> LOST_RACES = Set.of(1205, 1213, 1020);

  private final RuntimeService runtime;
  private final TaskService tasks;

  EngineSteps(RuntimeService runtime, TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  void start(String process, String key, Map<String, Object> words) {
    racing(() -> runtime.startProcessInstanceByKey(process, key, words));
  }

  /** Completes the open step; throws {@link StepNoLongerOpen} when it is not open. */
  void complete(String key, String step, Map<String, Object> words) {
    racing(
        () -> {
          Task task =
              Optional.ofNullable(
                      tasks
                          .createTaskQuery()
                          .processInstanceBusinessKey(key)
                          .taskDefinitionKey(step)
                          .singleResult())
                  .orElseThrow(StepNoLongerOpen::notOpen);
          tasks.complete(task.getId(), words);
          return task;
        });
  }

  /** Sends a message that ends the procedure wherever it is. */
  void withdraw(String key, String message) {
    racing(
        () ->
            runtime
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(key)
                .correlateWithResult());
  }

  List<Task> open(String key) {
    return tasks.createTaskQuery().processInstanceBusinessKey(key).list();
  }

  /** Lost races leave as Spring's exceptions, which a person's step is tried again for. */
  static <T> T racing(Supplier<T> command) {
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
