package vn.dienbien.ntm.decision;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
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

  RevocationTasks(RevocationAccess access, Worklist worklist) {
    this.access = access;
    this.worklist = worklist;
  }

  /** A re-check came to a step; the unit of the row is the one that is heard. */
  public void open(long revocationId, String step) {
    Revocation revocation = access.byId(revocationId);
    worklist.open(
        NewTask.about(
            subject(revocationId),
            step,
            access.actorOf(revocation, step),
            new NewTask.Place(
                revocation.heardUnitId(),
                revocation.districtId(),
                revocation.communeName(),
                null,
                revocation.search()),
            access.dueAt(revocation, step, revocation.statusSince()).orElse(null)));
  }

  /** A re-check left a step. */
  public void close(long revocationId, String step) {
    worklist.close(subject(revocationId), step);
  }

  private static Subject subject(long revocationId) {
    return new Subject(RevocationLinks.KIND, revocationId);
  }
}
