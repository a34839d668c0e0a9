package vn.dienbien.ntm.village;

import java.util.EnumSet;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.worklist.OpenTask;
import vn.dienbien.ntm.worklist.Subject;
import vn.dienbien.ntm.worklist.Worklist;

/** Reads the requests that one may see. */
@Service
@PreAuthorize("isAuthenticated()")
public class VillageQueries {

  private final VillageAccess access;
  private final VillageRequestRepository requests;
  private final VillageReturnRepository returns;
  private final RecognitionRepository recognitions;
  private final VillageCriteria criteria;
  private final CriterionPages pages;
  private final Worklist worklist;
  private final AuditLog audit;

  VillageQueries(
      VillageAccess access,
      VillageRequestRepository requests,
      VillageReturnRepository returns,
      RecognitionRepository recognitions,
      VillageCriteria criteria,
      CriterionPages pages,
      Worklist worklist,
      AuditLog audit) {
    this.access = access;
    this.requests = requests;
    this.returns = returns;
    this.recognitions = recognitions;
    this.criteria = criteria;
    this.pages = pages;
    this.worklist = worklist;
    this.audit = audit;
  }

  /** A page of the requests one may see, those under way first, what moved last before others. */
  @Transactional(readOnly = true)
  public List<VillageRequest> page(int offset, int limit) {
    return requests.page(access.scope(), offset, limit);
  }

  /** How many requests one may see. */
  @Transactional(readOnly = true)
  public int count() {
    return requests.count(access.scope());
  }

  /**
   * Everything about a request.
   *
   * @throws vn.dienbien.ntm.base.NotThere if the person may not see it
   */
  @Transactional(readOnly = true)
  public RequestPage read(long requestId) {
    VillageRequest request = access.visible(requestId);
    VillageRights rights = access.rights(request);
    List<VillageReturn> returned = returns.ofRequest(requestId);
    List<OpenTask> work = worklist.of(new Subject(VillageLinks.KIND, requestId));
    return new RequestPage(
        request,
        rights,
        criteria.set(request.setId()),
        pages.read(request, rights, returned),
        returned,
        recognitions.ofRequest(requestId),
        work,
        work.isEmpty() ? null : work.get(0).due(),
        audit.of(request.subject(), EnumSet.allOf(Audience.class)));
  }
}
