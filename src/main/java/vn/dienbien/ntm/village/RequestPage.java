package vn.dienbien.ntm.village;

import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.base.Due;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.worklist.OpenTask;

/**
 * Everything the page of a request shows to one person.
 *
 * @param request the request
 * @param rights what the person may do
 * @param set its criteria
 * @param criteria its criteria with what is said of them
 * @param returns its returns, the first first
 * @param decision the decision, if there is one
 * @param work what is to be done now, with the people who hold it
 * @param due until when; null without a limit
 * @param timeline what happened, the oldest first
 */
public record RequestPage(
    VillageRequest request,
    VillageRights rights,
    VillageCriteriaSet set,
    List<CriterionPage> criteria,
    List<VillageReturn> returns,
    Optional<Recognition> decision,
    List<OpenTask> work,
    Due due,
    List<AuditEntry> timeline) {

  /** What keeps the verification from being closed, or the request from being sent. */
  public List<Sentence> missing() {
    return rights.mayVerify()
        ? RequestRule.missingForDecision(criteria)
        : RequestRule.missingForRequest(criteria);
  }

  /** Numbers of the criteria found not met. */
  public List<Integer> notMet() {
    return RequestRule.notMet(criteria);
  }
}
