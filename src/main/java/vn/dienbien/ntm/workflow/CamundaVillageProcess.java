package vn.dienbien.ntm.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.village.VillageLinks;
import vn.dienbien.ntm.village.VillageProcess;
import vn.dienbien.ntm.village.VillageStep;

/** The itinerary of a request for a village in the engine. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaVillageProcess implements VillageProcess {

  static final String PROCESS = "village";
  static final String FILE = "bpmn/village.bpmn";

  /** What the gateways read, and the message that ends a request from any step. */
  static final String VERIFICATION_OUTCOME = "verificationOutcome";

  static final String DECISION_OUTCOME = "decisionOutcome";
  static final String WITHDRAWN = "villageWithdrawn";

  static final String ACCEPTED = "ACCEPTED";
  static final String RETURNED = "RETURNED";
  static final String RECOGNISED = "RECOGNISED";
  static final String REFUSED = "REFUSED";

  private final RuntimeService runtime;
  private final TaskService tasks;

  CamundaVillageProcess(RuntimeService runtime, TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  @Override
  public void opened(long requestId) {
    CamundaDossierProcess.racing(
        () -> runtime.startProcessInstanceByKey(PROCESS, VillageLinks.subject(requestId)));
  }

  @Override
  public void requested(long requestId) {
    complete(requestId, VillageStep.REQUEST, Map.of());
  }

  @Override
  public void verified(long requestId, boolean accepted) {
    complete(
        requestId,
        VillageStep.VERIFY,
        Map.of(VERIFICATION_OUTCOME, accepted ? ACCEPTED : RETURNED));
  }

  @Override
  public void decided(long requestId, boolean recognised) {
    complete(
        requestId, VillageStep.DECIDE, Map.of(DECISION_OUTCOME, recognised ? RECOGNISED : REFUSED));
  }

  @Override
  public void withdrawn(long requestId) {
    CamundaDossierProcess.racing(
        () ->
            runtime
                .createMessageCorrelation(WITHDRAWN)
                .processInstanceBusinessKey(VillageLinks.subject(requestId))
                .correlateWithResult());
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> currentSteps(long requestId) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(VillageLinks.subject(requestId))
        .list()
        .stream()
        .map(Task::getTaskDefinitionKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void complete(long requestId, String step, Map<String, Object> words) {
    CamundaDossierProcess.racing(
        () -> {
          Task task =
              Optional.ofNullable(
                      tasks
                          .createTaskQuery()
                          .processInstanceBusinessKey(VillageLinks.subject(requestId))
                          .taskDefinitionKey(step)
                          .singleResult())
                  .orElseThrow(StepNoLongerOpen::notOpen);
          tasks.complete(task.getId(), words);
          return task;
        });
  }
}
