package vn.dienbien.ntm.decision;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.worklist.NewTask;
import vn.dienbien.ntm.worklist.Subject;
import vn.dienbien.ntm.worklist.Worklist;

/**
 * The rows of the worklist for the steps of re-checks, for the workflow to open and close. Joins
 * the transaction of the step.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RevocationTasks {

  private final RevocationAccess access;
  private final Worklist worklist;
  private final UnitService units;

  RevocationTasks(RevocationAccess access, Worklist worklist, UnitService units) {
    this.access = access;
    this.worklist = worklist;
    this.units = units;
  }

  /** A re-check came to a step. */
  public void open(long revocationId, String step) {
    Revocation revocation = access.byId(revocationId);
    worklist.open(
        NewTask.about(
            subject(revocationId),
            step,
            access.actorOf(revocation, step),
            place(revocation),
            step));
  }

  /** Until the desk has made up its mind, the row is for the province's eyes only. */
  private NewTask.Place place(Revocation revocation) {
    boolean isTold = RevocationAccess.isTold(revocation);
    String province = units.province().id();
    return new NewTask.Place(
        isTold ? revocation.heardUnitId() : province,
        isTold ? revocation.districtId() : province,
        revocation.communeName(),
        null,
        revocation.search());
  }

  /** A re-check left a step. */
  public void close(long revocationId, String step) {
    worklist.closeStep(subject(revocationId), List.of(step));
  }

  private static Subject subject(long revocationId) {
    return new Subject(RevocationLinks.KIND, revocationId);
  }
}
