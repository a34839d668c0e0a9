package vn.dienbien.ntm.review;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.worklist.Worklist;

/** The work of verifiers and departments: recording findings and concluding. */
@Service
@PreAuthorize("isAuthenticated()")
public class ReviewService {

  private static final int LONGEST_REMARK = 4000;
  private static final int LONGEST_NUMBER = 40;

  private final ReviewRepository reviews;
  private final AssignmentRepository assignments;
  private final ReviewEnd end;
  private final DocumentService documents;
  private final DossierStages dossiers;
  private final Worklist worklist;
  private final AuditLog audit;
  private final CurrentUser currentUser;
  private final Clock clock;

  ReviewService(
      ReviewRepository reviews,
      AssignmentRepository assignments,
      ReviewEnd end,
      DocumentService documents,
      DossierStages dossiers,
      Worklist worklist,
      AuditLog audit,
      CurrentUser currentUser,
      Clock clock) {
    this.reviews = reviews;
    this.assignments = assignments;
    this.end = end;
    this.documents = documents;
    this.dossiers = dossiers;
    this.worklist = worklist;
    this.audit = audit;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Records a finding, or corrects it while the stage is open.
   *
   * @param assignee under whose assignment; one of {@link ReviewSheet#mine}
   * @param subject number of a criterion or id of an indicator that the assignee has
   * @param verdict null while there is but a remark; needed once the assignment is concluded
   * @param remark at most 4000 characters
   * @param version the version the person saw
   * @return the finding as it stands now
   * @throws StepNoLongerOpen when the stage is over
   * @throws FindingConflict when a colleague of the same office was faster
   * @throws Refusal when it is not theirs
   */
  @UserCommand
  public Finding record(
      long dossierId,
      Stage stage,
      ActorKey assignee,
      String subject,
      Verdict verdict,
      String remark,
      int version) {
    DossierFacts dossier = dossiers.lockedIn(dossierId, stage.status());
    requireAssignee(dossier, assignee);
    requireDidNotFile(dossier);
    if (remark.length() > LONGEST_REMARK) {
      throw new Refusal("review.remarkTooLong", LONGEST_REMARK);
    }
    long round = round(dossierId, stage);
    if (verdict == null
        && stage.isRequired(subject)
        && own(assignments.of(round), assignee).isDone()) {
      throw new Refusal("review.verdictNeeded");
    }
    Finding finding =
        new Finding(
            assignee,
            subject,
            verdict,
            remark.strip(),
            currentUser.get().displayName(),
            now(),
            version + 1);
    if (!reviews.record(round, finding)) {
      throw new FindingConflict(
          reviews
              .finding(round, assignee, subject)
              .orElseThrow(() -> new Refusal("review.notAssigned")));
    }
    dossiers.tookPart(dossierId, stage.part());
    return finding;
  }

  /**
   * Concludes an assignment. The last one of an appraisal moves the dossier on, unless the commune
   * still owes a supplement; a verification waits for its officer.
   *
   * @throws Refusal when findings are missing
   */
  @UserCommand
  public void conclude(long dossierId, Stage stage, ActorKey assignee) {
    DossierFacts dossier = dossiers.lockedIn(dossierId, stage.status());
    requireAssignee(dossier, assignee);
    requireDidNotFile(dossier);
    long round = round(dossierId, stage);
    Assignment own = own(assignments.of(round), assignee);
    if (own.isDone()) {
      throw StepNoLongerOpen.doneBy(own.concludedBy(), own.concludedAt());
    }
    long open =
        reviews.findings(round).stream()
            .filter(finding -> finding.assignee().equals(assignee) && finding.verdict() == null)
            .filter(finding -> stage.isRequired(finding.subject()))
            .count();
    if (open > 0) {
      throw new Refusal("review.findingsMissing", open);
    }
    assignments.conclude(round, assignee, currentUser.get().displayName(), now());
    dossiers.tookPart(dossierId, stage.part());
    worklist.close(dossierId, ReviewOpening.workKey(stage, assignee));
    audit.append(DossierLinks.subject(dossierId), stage.audience(), "concluded." + stage.name());
    end.ifComplete(dossierId, stage, round);
  }

  /**
   * Keeps the department's written confirmation, complete or not, until the report is closed.
   *
   * @throws Refusal when it is not theirs
   */
  @UserCommand
  public void confirm(long dossierId, ActorKey assignee, Confirmation confirmation) {
    boolean isCombining = dossiers.facts(dossierId).status() == DossierStatus.COMBINING;
    DossierFacts dossier =
        dossiers.lockedIn(
            dossierId, isCombining ? DossierStatus.COMBINING : DossierStatus.APPRAISING);
    requireAssignee(dossier, assignee);
    if (confirmation.number().length() > LONGEST_NUMBER) {
      throw new Refusal("review.remarkTooLong", LONGEST_NUMBER);
    }
    if (confirmation.date() != null && confirmation.date().isAfter(now().toLocalDate())) {
      throw new Refusal("dossier.letter.inFuture");
    }
    if (confirmation.fileId() != null) {
      documents.requireReadable(confirmation.fileId());
    }
    long round = round(dossierId, Stage.APPRAISAL);
    own(assignments.of(round), assignee);
    assignments.confirm(
        round,
        assignee,
        new Confirmation(
            confirmation.number().strip(), confirmation.date(), confirmation.fileId()));
  }

  private static Assignment own(List<Assignment> all, ActorKey assignee) {
    return all.stream()
        .filter(assignment -> assignment.assignee().equals(assignee))
        .findFirst()
        .orElseThrow(() -> new Refusal("dossier.notYours"));
  }

  /** A verifier must still hold the office in the district that assigned them. */
  private void requireAssignee(DossierFacts dossier, ActorKey assignee) {
    if (!isAssignee(currentUser.get(), dossier, assignee)) {
      throw new Refusal("dossier.notYours");
    }
  }

  static boolean isAssignee(SignedIn user, DossierFacts dossier, ActorKey assignee) {
    return user.is(assignee)
        && (!assignee.isPerson()
            || user.is(ActorKey.of(Role.DISTRICT_VERIFIER, dossier.districtId())));
  }

  private void requireDidNotFile(DossierFacts dossier) {
    if (!Collections.disjoint(dossiers.filers(dossier.id()), currentUser.get().people())) {
      throw new Refusal("review.filedByMe");
    }
  }

  private long round(long dossierId, Stage stage) {
    return reviews.round(dossierId, stage).orElseThrow(StepNoLongerOpen::notOpen).id();
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
