package vn.dienbien.ntm.workflow;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.decision.RevocationLinks;
import vn.dienbien.ntm.decision.RevocationProcess;
import vn.dienbien.ntm.decision.RevocationStep;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;

/** The itinerary of a re-check in the engine; its business key is its subject. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaRevocationProcess implements RevocationProcess {

  static final String PROCESS = "revocation";
  static final String FILE = "bpmn/revocation.bpmn";

  static final String PROPOSED = "PROPOSED";
  static final String NO_GROUNDS = "NO_GROUNDS";
  static final String REVOKED = "REVOKED";
  static final String KEPT = "KEPT";

  private final RuntimeService runtime;
  private final TaskService tasks;

  CamundaRevocationProcess(RuntimeService runtime, TaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  @Override
  public void opened(long revocationId) {
    CamundaDossierProcess.racing(
        () -> runtime.startProcessInstanceByKey(PROCESS, RevocationLinks.subject(revocationId)));
  }

  @Override
  public void closed(long revocationId) {
    complete(revocationId, RevocationStep.PROPOSE, Map.of(Bpmn.OUTCOME, NO_GROUNDS));
  }

  @Override
  public void proposed(long revocationId) {
    complete(revocationId, RevocationStep.PROPOSE, Map.of(Bpmn.OUTCOME, PROPOSED));
  }

  @Override
  public void heard(long revocationId) {
    complete(revocationId, RevocationStep.HEAR, Map.of());
  }

  @Override
  public void decided(long revocationId, boolean revoked) {
    complete(revocationId, RevocationStep.DECIDE, Map.of(Bpmn.OUTCOME, revoked ? REVOKED : KEPT));
  }

  private void complete(long revocationId, String step, Map<String, Object> words) {
    CamundaDossierProcess.racing(
        () -> {
          Task task =
              Optional.ofNullable(
                      tasks
                          .createTaskQuery()
                          .processInstanceBusinessKey(RevocationLinks.subject(revocationId))
                          .taskDefinitionKey(step)
                          .singleResult())
                  .orElseThrow(StepNoLongerOpen::notOpen);
          tasks.complete(task.getId(), words);
          return task;
        });
  }
}
