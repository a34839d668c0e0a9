package vn.dienbien.ntm.admin.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.admin.demo.DemoData.DemoPerson;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.ClaimBook;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.review.AppraisalService;
import vn.dienbien.ntm.review.Assignment;
import vn.dienbien.ntm.review.CombinedFinding;
import vn.dienbien.ntm.review.Finding;
import vn.dienbien.ntm.review.ReviewQueries;
import vn.dienbien.ntm.review.ReviewService;
import vn.dienbien.ntm.review.ReviewSheet;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.review.VerificationService;
import vn.dienbien.ntm.security.Role;

/** What verifiers and departments find, and the province's report on it. */
@Component
@Profile("demo")
class ReviewActs {

  /** So many departments have answered where an appraisal is under way. */
  private static final int ANSWERED = 7;

  private final ActAs actAs;
  private final DemoData data;
  private final ClaimService claims;
  private final ReviewQueries sheets;
  private final ReviewService reviews;
  private final VerificationService verification;
  private final AppraisalService appraisals;

  ReviewActs(
      ActAs actAs,
      DemoData data,
      ClaimService claims,
      ReviewQueries sheets,
      ReviewService reviews,
      VerificationService verification,
      AppraisalService appraisals) {
    this.actAs = actAs;
    this.data = data;
    this.claims = claims;
    this.sheets = sheets;
    this.reviews = reviews;
    this.verification = verification;
    this.appraisals = appraisals;
  }

  /** All verifiers conclude; or one has, and the next has begun. */
  void verify(DemoDossier dossier, boolean isComplete) {
    List<DemoPerson> verifiers =
        data.people().stream()
            .filter(person -> person.holds(Role.DISTRICT_VERIFIER, dossier.district()))
            .toList();
    List<DemoPerson> done = isComplete ? verifiers : verifiers.subList(0, 1);
    done.forEach(verifier -> conclude(dossier, Stage.VERIFICATION, verifier));
    if (isComplete) {
      actAs.holder(
          Role.DISTRICT_OFFICER,
          dossier.district(),
          () -> verification.close(dossier.id(), data.words("verification.conclusion")));
    } else {
      begin(dossier, verifiers.get(1));
    }
  }

  /** All departments conclude; or only the first ones. */
  void appraise(DemoDossier dossier, boolean isComplete) {
    data.people().stream()
        .filter(ReviewActs::isAppraiser)
        .limit(isComplete ? Long.MAX_VALUE : ANSWERED)
        .forEach(appraiser -> conclude(dossier, Stage.APPRAISAL, appraiser));
  }

  private void conclude(DemoDossier dossier, Stage stage, DemoPerson person) {
    act(
        person,
        () -> {
          ReviewSheet sheet = sheet(dossier, stage);
          sheet.assignments().stream()
              .filter(assignment -> !assignment.isDone())
              .map(Assignment::assignee)
              .filter(sheet.mine()::contains)
              .forEach(
                  assignee -> {
                    record(dossier, stage, sheet.of(assignee));
                    reviews.conclude(dossier.id(), stage, assignee);
                  });
        });
  }

  private void begin(DemoDossier dossier, DemoPerson verifier) {
    act(
        verifier,
        () -> {
          ReviewSheet sheet = sheet(dossier, Stage.VERIFICATION);
          sheet
              .mine()
              .forEach(
                  assignee -> {
                    List<Finding> findings = sheet.of(assignee);
                    record(dossier, Stage.VERIFICATION, findings.subList(0, findings.size() / 2));
                  });
        });
  }

  private void record(DemoDossier dossier, Stage stage, List<Finding> findings) {
    ClaimBook book = claims.book(dossier.id());
    for (Finding finding : findings) {
      Verdict verdict = claimed(book, stage, finding.subject()).orElse(Verdict.MET);
      reviews.record(
          dossier.id(),
          stage,
          finding.assignee(),
          finding.subject(),
          verdict,
          data.words(verdict == Verdict.NOT_MET ? "finding.notMet" : "finding.met"),
          finding.version());
    }
  }

  private static Optional<Verdict> claimed(ClaimBook book, Stage stage, String subject) {
    return stage.isRequired(subject) && stage == Stage.VERIFICATION
        ? book.verdictOf(book.set().criterion(Integer.parseInt(subject)))
        : book.claim(subject).verdict();
  }

  /** The province officer combines what the departments found and closes the report. */
  void combine(DemoDossier dossier, String province) {
    actAs.holder(
        Role.PROVINCE_OFFICER,
        province,
        () -> {
          Map<Integer, Verdict> proposed =
              sheets.proposals(dossier.id()).entrySet().stream()
                  .collect(
                      Collectors.toMap(
                          Map.Entry::getKey, entry -> entry.getValue().orElse(Verdict.MET)));
          appraisals.combine(
              dossier.id(),
              proposed.entrySet().stream()
                  .map(entry -> new CombinedFinding(entry.getKey(), entry.getValue(), ""))
                  .toList());
          appraisals.closeReport(dossier.id(), data.words("report.conclusion"));
        });
  }

  private ReviewSheet sheet(DemoDossier dossier, Stage stage) {
    return sheets.sheet(dossier.id(), stage).orElseThrow();
  }

  private void act(DemoPerson person, Runnable act) {
    actAs.person(
        person.username(),
        () -> {
          act.run();
          return null;
        });
  }

  private static boolean isAppraiser(DemoPerson person) {
    return person.offices().stream().anyMatch(office -> office.role() == Role.DEPARTMENT_APPRAISER);
  }
}
