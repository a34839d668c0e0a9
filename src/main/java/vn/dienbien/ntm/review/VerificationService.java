package vn.dienbien.ntm.review;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.account.PersonDirectory;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierMoves;
import vn.dienbien.ntm.dossier.DossierPart;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.worklist.NewTask;
import vn.dienbien.ntm.worklist.Worklist;

/** The district officer's part of the verification: the team and the conclusion. */
@Service
@PreAuthorize("isAuthenticated()")
public class VerificationService {

  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_TEXT = 4000;

  private final ReviewRepository reviews;
  private final AssignmentRepository assignments;
  private final DossierStages dossiers;
  private final DossierMoves moves;
  private final CriteriaService criteria;
  private final PersonDirectory people;
  private final Worklist worklist;
  private final AuditLog audit;
  private final Clock clock;

  VerificationService(
      ReviewRepository reviews,
      AssignmentRepository assignments,
      DossierStages dossiers,
      DossierMoves moves,
      CriteriaService criteria,
      PersonDirectory people,
      Worklist worklist,
      AuditLog audit,
      Clock clock) {
    this.reviews = reviews;
    this.assignments = assignments;
    this.dossiers = dossiers;
    this.moves = moves;
    this.criteria = criteria;
    this.people = people;
    this.worklist = worklist;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Gives a criterion to another verifier of the district, with what was found so far. Who has
   * concluded has work again.
   *
   * @throws Refusal when the person is no verifier of the district
   * @throws StepNoLongerOpen when the stage is over
   */
  @UserCommand
  public void assign(long dossierId, int criterionNo, ActorKey verifier) {
    DossierFacts dossier = dossiers.lockedForActor(dossierId, DossierStatus.VERIFYING);
    String name = nameOf(verifier, dossier);
    requireDidNotFile(verifier, dossier, name);
    Criterion criterion = criteria.set(dossier.setId()).criterion(criterionNo);
    long round = round(dossierId);
    List<Finding> findings = reviews.findings(round);
    ActorKey before =
        findings.stream()
            .filter(finding -> finding.subject().equals(String.valueOf(criterionNo)))
            .map(Finding::assignee)
            .findFirst()
            .orElseThrow(() -> new NotThere("criterion " + criterionNo));
    if (before.equals(verifier)) {
      return;
    }
    take(dossier, round, verifier);
    Set<String> subjects = Stage.VERIFICATION.subjectsOf(criterion);
    assignments.move(round, before, verifier, subjects);
    if (findings.stream()
        .filter(finding -> finding.assignee().equals(before))
        .allMatch(finding -> subjects.contains(finding.subject()))) {
      assignments.remove(round, before);
      worklist.close(dossierId, ReviewOpening.workKey(Stage.VERIFICATION, before));
    }
    audit.append(
        DossierLinks.subject(dossierId),
        Stage.VERIFICATION.audience(),
        "verification.assigned",
        criterionNo,
        name);
  }

  private String nameOf(ActorKey verifier, DossierFacts dossier) {
    return people.holdersOf(ActorKey.of(Role.DISTRICT_VERIFIER, dossier.districtId())).stream()
        .filter(person -> ActorKey.ofPerson(person.id()).equals(verifier))
        .findFirst()
        .orElseThrow(() -> new Refusal("review.notAVerifier"))
        .displayName();
  }

  private void requireDidNotFile(ActorKey verifier, DossierFacts dossier, String name) {
    if (dossiers.filers(dossier.id()).stream().map(ActorKey::ofPerson).anyMatch(verifier::equals)) {
      throw new Refusal("review.filedByThem", name);
    }
  }

  /** Makes sure that the verifier has an open assignment and its row in the worklist. */
  private void take(DossierFacts dossier, long round, ActorKey verifier) {
    Assignment known =
        assignments.of(round).stream()
            .filter(assignment -> assignment.assignee().equals(verifier))
            .findFirst()
            .orElse(null);
    if (known != null && !known.isDone()) {
      return;
    }
    if (known == null) {
      assignments.add(round, verifier);
    } else {
      assignments.reopen(round, List.of(verifier));
    }
    worklist.open(
        NewTask.on(
            dossier,
            Stage.VERIFICATION.work(),
            ReviewOpening.workKey(Stage.VERIFICATION, verifier),
            verifier,
            Stage.VERIFICATION.step()));
  }

  /** Keeps the decision that sets up the team, complete or not. */
  @UserCommand
  public void keepDecision(long dossierId, TeamDecision decision) {
    dossiers.lockedForActor(dossierId, DossierStatus.VERIFYING);
    requireAtMost(LONGEST_NUMBER, decision.number());
    if (decision.date() != null && decision.date().isAfter(now().toLocalDate())) {
      throw new Refusal("dossier.letter.inFuture");
    }
    reviews.keepDecision(round(dossierId), decision);
  }

  /** Keeps the conclusion while it is being written. */
  @UserCommand
  public void keepConclusion(long dossierId, String conclusion) {
    dossiers.lockedForActor(dossierId, DossierStatus.VERIFYING);
    requireAtMost(LONGEST_TEXT, conclusion);
    reviews.keepConclusion(round(dossierId), conclusion);
  }

  /**
   * Closes the verification once every member has concluded; the findings are shown to all from now
   * on and can no longer be corrected.
   *
   * @throws Refusal when a member has not concluded, the commune still owes a supplement, or there
   *     is no conclusion
   */
  @UserCommand
  public void close(long dossierId, String conclusion) {
    dossiers.lockedForActor(dossierId, DossierStatus.VERIFYING);
    if (dossiers.awaitsSupplement(dossierId)) {
      throw new Refusal("review.awaitsSupplement");
    }
    long round = round(dossierId);
    long waiting =
        assignments.of(round).stream().filter(assignment -> !assignment.isDone()).count();
    if (waiting > 0) {
      throw new Refusal("review.notConcluded", waiting);
    }
    if (conclusion.isBlank()) {
      throw new Refusal("review.noConclusion");
    }
    requireAtMost(LONGEST_TEXT, conclusion);
    reviews.close(round, conclusion.strip(), now());
    dossiers.tookPart(dossierId, DossierPart.VERIFIED);
    moves.verified(dossierId);
  }

  private static void requireAtMost(int length, String text) {
    if (text.length() > length) {
      throw new Refusal("review.remarkTooLong", length);
    }
  }

  private long round(long dossierId) {
    return reviews.round(dossierId, Stage.VERIFICATION).orElseThrow(StepNoLongerOpen::notOpen).id();
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
