package vn.dienbien.ntm.workflow;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.decision.RevocationLinks;
import vn.dienbien.ntm.decision.RevocationProcess;

/** The itinerary of a re-check in the engine; its business key is its subject. */
@Component
class CamundaRevocationProcess implements RevocationProcess {

  private final Itineraries itineraries;

  CamundaRevocationProcess(Itineraries itineraries) {
    this.itineraries = itineraries;
  }

  @Override
  public void opened(long revocationId) {
    itineraries.begin(RevocationBpmn.REVOCATION, RevocationLinks.subject(revocationId));
  }

  @Override
  public void closed(long revocationId) {
    complete(
        revocationId,
        RevocationBpmn.PROPOSE,
        Map.of(RevocationBpmn.OUTCOME, RevocationBpmn.NO_GROUNDS));
  }

  @Override
  public void proposed(long revocationId) {
    complete(
        revocationId,
        RevocationBpmn.PROPOSE,
        Map.of(RevocationBpmn.OUTCOME, RevocationBpmn.PROPOSED));
  }

  @Override
  public void heard(long revocationId) {
    complete(revocationId, RevocationBpmn.HEAR, Map.of());
  }

  @Override
  public void decided(long revocationId, boolean revoked) {
    complete(
        revocationId,
        RevocationBpmn.DECIDE,
        Map.of(RevocationBpmn.OUTCOME, revoked ? RevocationBpmn.REVOKED : RevocationBpmn.KEPT));
  }

  private void complete(long revocationId, String step, Map<String, Object> words) {
    itineraries.complete(RevocationLinks.subject(revocationId), step, words);
  }
}
