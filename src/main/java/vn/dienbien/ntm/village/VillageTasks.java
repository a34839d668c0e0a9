package vn.dienbien.ntm.village;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.worklist.NewTask;
import vn.dienbien.ntm.worklist.Subject;
import vn.dienbien.ntm.worklist.Worklist;

/** The worklist rows of a request's steps. Called by the workflow, in the transaction of a step. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class VillageTasks {

  private final Worklist worklist;
  private final VillageRequestRepository requests;
  private final VillageProcedures procedures;
  private final UnitService units;

  VillageTasks(
      Worklist worklist,
      VillageRequestRepository requests,
      VillageProcedures procedures,
      UnitService units) {
    this.worklist = worklist;
    this.requests = requests;
    this.procedures = procedures;
    this.units = units;
  }

  /** The request came to a step: opens its rows. */
  public void open(long requestId, String step) {
    VillageRequest request =
        requests.find(requestId).orElseThrow(() -> new NotThere(VillageLinks.subject(requestId)));
    NewTask.Place place =
        new NewTask.Place(
            request.communeId(),
            request.districtId(),
            request.title(),
            null,
            request.villageName() + " " + units.searchText(request.communeId()));
    worklist.openAll(
        works(step)
            .map(
                work ->
                    NewTask.about(
                        new Subject(VillageLinks.KIND, requestId),
                        work,
                        procedures.actorOf(request, work),
                        place,
                        step))
            .toList());
  }

  /** The request left a step: closes its rows. */
  public void close(long requestId, String step) {
    worklist.closeStep(new Subject(VillageLinks.KIND, requestId), works(step).toList());
  }

  /** The officer prepares what the leader sends. */
  private static Stream<String> works(String step) {
    return step.equals(VillageStep.REQUEST)
        ? Stream.of(VillageStep.PREPARE, VillageStep.REQUEST)
        : Stream.of(step);
  }
}
