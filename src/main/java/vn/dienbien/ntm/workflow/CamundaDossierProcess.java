package vn.dienbien.ntm.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.dossier.DossierProcess;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;

/**
 * The itinerary of a dossier in the engine: finds the one open step of its business key and
 * completes it. Lost races leave as Spring's exceptions, so that the whole command is tried again.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaDossierProcess implements DossierProcess {

  /** MariaDB: lock wait timeout, deadlock, record changed since last read. */
  private static final Set<Integer> LOST_RACES = Set.of(1205, 1213, 1020);

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final HistoryService history;
  private final RepositoryService repository;

  CamundaDossierProcess(
      RuntimeService runtime,
      TaskService tasks,
      HistoryService history,
      RepositoryService repository) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.history = history;
    this.repository = repository;
  }

  @Override
  public void opened(long dossierId) {
    racing(() -> runtime.startProcessInstanceByKey(Bpmn.RECOGNITION, String.valueOf(dossierId)));
  }

  @Override
  public void filed(long dossierId, DossierStatus from) {
    complete(dossierId, from.step().orElseThrow(), Map.of());
  }

  @Override
  public void recalled(long dossierId, boolean wasFirstFiling) {
    complete(
        dossierId,
        Bpmn.RECEIVE_DISTRICT,
        Map.of(Bpmn.DISTRICT_OUTCOME, Bpmn.RECALLED, Bpmn.FIRST_FILING, wasFirstFiling));
  }

  @Override
  public void receivedByDistrict(long dossierId, boolean accepted) {
    complete(
        dossierId, Bpmn.RECEIVE_DISTRICT, Map.of(Bpmn.DISTRICT_OUTCOME, receptionOf(accepted)));
  }

  @Override
  public void verified(long dossierId) {
    complete(dossierId, Bpmn.VERIFY, Map.of());
  }

  @Override
  public void submitted(long dossierId) {
    complete(dossierId, Bpmn.SUBMIT_PROVINCE, Map.of());
  }

  @Override
  public void receivedByProvince(long dossierId, boolean accepted) {
    complete(
        dossierId, Bpmn.RECEIVE_PROVINCE, Map.of(Bpmn.PROVINCE_OUTCOME, receptionOf(accepted)));
  }

  @Override
  public void appraised(long dossierId) {
    complete(dossierId, Bpmn.APPRAISE, Map.of());
  }

  @Override
  public void combined(long dossierId) {
    complete(dossierId, Bpmn.APPRAISAL_REPORT, Map.of());
  }

  @Override
  public void voted(long dossierId, boolean passed) {
    complete(
        dossierId,
        Bpmn.COUNCIL,
        Map.of(Bpmn.COUNCIL_OUTCOME, passed ? Bpmn.PASSED : Bpmn.NOT_PASSED));
  }

  @Override
  public void decided(long dossierId, boolean recognised) {
    complete(
        dossierId,
        Bpmn.DECIDE,
        Map.of(Bpmn.DECISION_OUTCOME, recognised ? Bpmn.RECOGNISED : Bpmn.REFUSED));
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> currentSteps(long dossierId) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(String.valueOf(dossierId))
        .list()
        .stream()
        .map(Task::getTaskDefinitionKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  @Transactional(readOnly = true)
  public String model(long dossierId) {
    HistoricProcessInstance itinerary =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(String.valueOf(dossierId))
            .singleResult();
    try (InputStream model = repository.getProcessModel(itinerary.getProcessDefinitionId())) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the model of dossier " + dossierId, e);
    }
  }

  private static String receptionOf(boolean accepted) {
    return accepted ? Bpmn.ACCEPTED : Bpmn.RETURNED;
  }

  private void complete(long dossierId, String step, Map<String, Object> words) {
    racing(
        () -> {
          Task task =
              Optional.ofNullable(
                      tasks
                          .createTaskQuery()
                          .processInstanceBusinessKey(String.valueOf(dossierId))
                          .taskDefinitionKey(step)
                          .singleResult())
                  .orElseThrow(StepNoLongerOpen::notOpen);
          tasks.complete(task.getId(), words);
          return task;
        });
  }

  /** Runs a command of the engine; a lost race leaves as an exception of Spring. */
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
