package vn.dienbien.ntm.workflow;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
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

  private final EngineSteps engine;

  CamundaVillageProcess(EngineSteps engine) {
    this.engine = engine;
  }

  @Override
  public void opened(long requestId) {
    engine.start(PROCESS, VillageLinks.subject(requestId), Map.of());
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
    engine.withdraw(VillageLinks.subject(requestId), WITHDRAWN);
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> currentSteps(long requestId) {
    return engine.open(VillageLinks.subject(requestId)).stream()
        .map(Task::getTaskDefinitionKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void complete(long requestId, String step, Map<String, Object> words) {
    engine.complete(VillageLinks.subject(requestId), step, words);
  }
}
