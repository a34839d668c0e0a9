package vn.dienbien.ntm.decision;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.worklist.NewTask;
import vn.dienbien.ntm.worklist.Subject;

/**
 * Says what a step of a re-check is as a row of the worklist. Joins the transaction of the step.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RevocationWork {

  /** Kind of subject of re-checks in the worklist. */
  public static final String KIND = "revocation";

  private final RevocationAccess access;

  RevocationWork(RevocationAccess access) {
    this.access = access;
  }

  /** The row for a step of a re-check; its unit is the one that is heard. */
  public NewTask task(long revocationId, String step) {
    Revocation revocation = access.byId(revocationId);
    return NewTask.about(
        new Subject(KIND, revocationId),
        step,
        access.actorOf(revocation, step),
        new NewTask.Place(
            revocation.heardUnitId(),
            revocation.districtId(),
            revocation.communeName(),
            null,
            revocation.search()),
        access.dueAt(revocation, step, revocation.statusSince()).orElse(null));
  }
}
