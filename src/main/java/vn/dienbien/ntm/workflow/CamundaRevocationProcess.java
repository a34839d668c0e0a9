package vn.dienbien.ntm.workflow;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.decision.RevocationLinks;
import vn.dienbien.ntm.decision.RevocationProcess;
import vn.dienbien.ntm.decision.RevocationStep;

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

  private final EngineSteps engine;

  CamundaRevocationProcess(EngineSteps engine) {
    this.engine = engine;
  }

  @Override
  public void opened(long revocationId) {
    engine.start(PROCESS, RevocationLinks.subject(revocationId), Map.of());
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
    engine.complete(RevocationLinks.subject(revocationId), step, words);
  }
}
