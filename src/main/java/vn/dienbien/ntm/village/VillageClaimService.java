package vn.dienbien.ntm.village;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/** What commune and verification write about the criteria of a request, and its evidence. */
@Service
@PreAuthorize("isAuthenticated()")
public class VillageClaimService {

  private static final int LONGEST_NOTE = 2000;

  private final VillageAccess access;
  private final VillageSteps steps;
  private final VillageCriteria criteria;
  private final VillageVerdictRepository verdicts;
  private final VillageEvidenceRepository evidence;
  private final VillageReturnRepository returns;
  private final DocumentService documents;
  private final CurrentUser currentUser;

  VillageClaimService(
      VillageAccess access,
      VillageSteps steps,
      VillageCriteria criteria,
      VillageVerdictRepository verdicts,
      VillageEvidenceRepository evidence,
      VillageReturnRepository returns,
      DocumentService documents,
      CurrentUser currentUser) {
    this.access = access;
    this.steps = steps;
    this.criteria = criteria;
    this.verdicts = verdicts;
    this.evidence = evidence;
    this.returns = returns;
    this.documents = documents;
    this.currentUser = currentUser;
  }

  /**
   * Writes what a side says of a criterion.
   *
   * @param verdict null for none yet
   * @param seen the version that was changed; 0 where nothing had been written
   * @return the new version
   * @throws Refusal when it may not be changed, or a colleague has changed it since
   */
  @UserCommand
  public int write(
      long requestId, int criterionNo, Side side, Verdict verdict, String note, int seen) {
    VillageRequest request = access.locked(requestId);
    requireMayWrite(request, criterionNo, side);
    String text = note.strip();
    if (text.length() > LONGEST_NOTE) {
      throw new Refusal("village.note.tooLong", LONGEST_NOTE);
    }
    verdicts
        .find(requestId, criterionNo, side)
        .filter(known -> known.version() != seen)
        .ifPresent(
            known -> {
              throw new Refusal("village.changedBy", known.changedBy(), criterionNo);
            });
    verdicts.put(
        requestId, criterionNo, side, verdict, text, currentUser.get().displayName(), steps.now());
    return seen + 1;
  }

  /** Attaches a stored file to a criterion; returns the key of the evidence. */
  @UserCommand
  public long attach(long requestId, int criterionNo, long fileId) {
    VillageRequest request = access.locked(requestId);
    requireMayWrite(request, criterionNo, Side.COMMUNE);
    documents.requireReadable(fileId);
    return evidence.attach(
        requestId, criterionNo, fileId, currentUser.get().displayName(), steps.now());
  }

  /** Takes a file off; whoever could read it still can. */
  @UserCommand
  public void remove(long requestId, long evidenceId) {
    VillageRequest request = access.locked(requestId);
    VillageEvidence file =
        evidence
            .find(requestId, evidenceId)
            .orElseThrow(() -> new NotThere("village evidence " + evidenceId));
    requireMayWrite(request, file.criterionNo(), Side.COMMUNE);
    evidence.remove(evidenceId, steps.now());
  }

  private void requireMayWrite(VillageRequest request, int criterionNo, Side side) {
    VillageRights rights = access.rights(request);
    boolean isCommune = side == Side.COMMUNE;
    boolean isPreparer = access.acts(request, VillageStep.PREPARE);
    steps.require(
        isCommune ? rights.mayEdit() : rights.mayVerify(),
        request,
        isCommune ? (isPreparer ? VillageStep.PREPARE : VillageStep.REQUEST) : VillageStep.VERIFY);
    if (!criteria.set(request.setId()).has(criterionNo)) {
      throw new NotThere("village criterion " + criterionNo);
    }
    if (isCommune
        && !CriterionPages.isOpen(
            request, CriterionPages.open(returns.ofRequest(request.id())), criterionNo)) {
      throw new Refusal("village.notReturned", criterionNo);
    }
  }
}
