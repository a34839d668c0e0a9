package vn.dienbien.ntm.review;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierMoves;
import vn.dienbien.ntm.dossier.DossierPart;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.worklist.Worklist;

/** The province officer's part of the appraisal: closing over silence, combining, reporting. */
@Service
@PreAuthorize("isAuthenticated()")
public class AppraisalService {

  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_TEXT = 4000;

  private final ReviewRepository reviews;
  private final AssignmentRepository assignments;
  private final DossierStages dossiers;
  private final DossierMoves moves;
  private final CriteriaService criteria;
  private final Worklist worklist;
  private final Clock clock;

  AppraisalService(
      ReviewRepository reviews,
      AssignmentRepository assignments,
      DossierStages dossiers,
      DossierMoves moves,
      CriteriaService criteria,
      Worklist worklist,
      Clock clock) {
    this.reviews = reviews;
    this.assignments = assignments;
    this.dossiers = dossiers;
    this.moves = moves;
    this.criteria = criteria;
    this.worklist = worklist;
    this.clock = clock;
  }

  /** Goes on without the departments that have not concluded, for a reason that is kept. */
  @UserCommand
  public void closeOver(long dossierId, String reason) {
    dossiers.lockedIn(dossierId, DossierStatus.APPRAISING);
    if (!dossiers.rights(dossierId).mayCloseAppraisal()) {
      throw new Refusal("dossier.notYours");
    }
    if (dossiers.awaitsSupplement(dossierId)) {
      throw new Refusal("review.awaitsSupplement");
    }
    if (reason.isBlank()) {
      throw new Refusal("review.noSilentReason");
    }
    requireAtMost(LONGEST_REASON, reason);
    long round = round(dossierId);
    List<ActorKey> silent =
        assignments.of(round).stream()
            .filter(assignment -> !assignment.isDone())
            .map(Assignment::assignee)
            .toList();
    assignments.closeOver(round, silent, reason.strip());
    worklist.closeAll(dossierId, Stage.APPRAISAL.work());
    moves.appraised(dossierId, reason.strip());
  }

  /** Keeps the officer's findings on criteria; others stay as they are. */
  @UserCommand
  public void combine(long dossierId, List<CombinedFinding> findings) {
    keep(combining(dossierId), findings);
  }

  /**
   * Combines one criterion.
   *
   * @param seen what stood there when the person began; null: nothing
   * @throws Refusal when a colleague combined it since
   */
  @UserCommand
  public void combine(long dossierId, CombinedFinding seen, CombinedFinding finding) {
    DossierFacts dossier = combining(dossierId);
    CombinedFinding kept = combined(dossierId).get(finding.criterionNo());
    if (!Objects.equals(seen, kept)) {
      throw new Refusal("review.combinedMeanwhile", finding.criterionNo());
    }
    keep(dossier, List.of(finding));
  }

  /** Combines what nobody has combined yet; what stands there stays. */
  @UserCommand
  public void adopt(long dossierId, List<CombinedFinding> proposals) {
    DossierFacts dossier = combining(dossierId);
    Map<Integer, CombinedFinding> kept = combined(dossierId);
    keep(dossier, proposals.stream().filter(one -> !kept.containsKey(one.criterionNo())).toList());
  }

  private Map<Integer, CombinedFinding> combined(long dossierId) {
    return reviews.combined(round(dossierId)).stream()
        .collect(Collectors.toMap(CombinedFinding::criterionNo, Function.identity()));
  }

  private void keep(DossierFacts dossier, List<CombinedFinding> findings) {
    CriteriaSet set = criteria.set(dossier.setId());
    findings.forEach(
        finding -> {
          set.criterion(finding.criterionNo());
          requireAtMost(LONGEST_TEXT, finding.remark());
        });
    reviews.combine(round(dossier.id()), findings);
  }

  /** Keeps the report's conclusion while it is being written. */
  @UserCommand
  public void keepConclusion(long dossierId, String conclusion) {
    combining(dossierId);
    requireAtMost(LONGEST_TEXT, conclusion);
    reviews.keepConclusion(round(dossierId), conclusion);
  }

  private static void requireAtMost(int length, String text) {
    if (text.length() > length) {
      throw new Refusal("review.remarkTooLong", length);
    }
  }

  /**
   * Closes the appraisal with the report's conclusion; the findings are shown to all from now on.
   *
   * @throws Refusal when a criterion has no combined finding
   */
  @UserCommand
  public void closeReport(long dossierId, String conclusion) {
    DossierFacts dossier = combining(dossierId);
    requireAtMost(LONGEST_TEXT, conclusion);
    long round = round(dossierId);
    List<CombinedFinding> combined = reviews.combined(round);
    int criteriaCount = criteria.set(dossier.setId()).criteria().size();
    if (combined.size() < criteriaCount) {
      throw new Refusal("review.notCombined", criteriaCount - combined.size());
    }
    reviews.close(round, conclusion.strip(), LocalDateTime.now(clock));
    dossiers.tookPart(dossierId, DossierPart.APPRAISED);
    long met = combined.stream().filter(finding -> finding.verdict() == Verdict.MET).count();
    moves.combined(dossierId, met, criteriaCount);
  }

  private DossierFacts combining(long dossierId) {
    DossierFacts dossier = dossiers.lockedIn(dossierId, DossierStatus.COMBINING);
    if (!dossiers.rights(dossierId).mayCombine()) {
      throw new Refusal("dossier.notYours");
    }
    return dossier;
  }

  private long round(long dossierId) {
    return reviews.round(dossierId, Stage.APPRAISAL).orElseThrow(StepNoLongerOpen::notOpen).id();
  }
}
