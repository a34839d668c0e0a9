package vn.dienbien.ntm.story;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.review.AppraisalService;
import vn.dienbien.ntm.review.CombinedFinding;
import vn.dienbien.ntm.review.ReviewService;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.review.VerificationService;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;

/** What verifiers, departments and the province's desk do on the walk. */
class WalkReviewDeeds {

  private static final String FINDINGS =
      " finding f join review_round r on r.id = f.round_id where r.dossier_id = ? and r.stage = ?";

  @Autowired JdbcTemplate jdbc;
  @Autowired A a;
  @Autowired ReviewService reviews;
  @Autowired VerificationService verifications;
  @Autowired AppraisalService appraisals;

  Map<String, WalkDeeds.Act> all() {
    return Map.of(
        "verify", (d, who) -> judge(d.id(), Stage.VERIFICATION, who),
        "conclude verifying", (d, who) -> conclude(d.id(), Stage.VERIFICATION, who),
        "appraise", (d, who) -> judge(d.id(), Stage.APPRAISAL, who),
        "conclude appraising", (d, who) -> conclude(d.id(), Stage.APPRAISAL, who),
        "assign a verifier", (d, who) -> verifications.assign(d.id(), 1, next(d)),
        "combine", (d, who) -> appraisals.combine(d.id(), a.everythingMet()),
        "combine against", (d, who) -> appraisals.combine(d.id(), allButOne()));
  }

  /** One finding through the service, which asks who may; the rest at once. */
  private void judge(long id, Stage stage, SignedIn person) {
    ActorKey assignee = assignee(id, stage, person);
    List<Map<String, Object>> findings =
        jdbc.queryForList(
            "select f.subject, f.version from" + FINDINGS + " and f.assignee_key = ? limit 1",
            id,
            stage.name(),
            assignee.text());
    Map<String, Object> first =
        findings.isEmpty() ? Map.of("subject", "1", "version", 0) : findings.get(0);
    reviews.record(
        id,
        stage,
        assignee,
        (String) first.get("subject"),
        Verdict.MET,
        "",
        (Integer) first.get("version"));
    jdbc.update(
        "update finding f join review_round r on r.id = f.round_id set f.verdict = 'MET'"
            + " where r.dossier_id = ? and r.stage = ? and f.assignee_key = ?",
        id,
        stage.name(),
        assignee.text());
  }

  private void conclude(long id, Stage stage, SignedIn person) {
    reviews.conclude(id, stage, assignee(id, stage, person));
  }

  /** Their own assignment, or for those who have none that of somebody else. */
  private ActorKey assignee(long id, Stage stage, SignedIn person) {
    if (person.has(Role.DISTRICT_VERIFIER)) {
      return ActorKey.ofPerson(person.personId());
    }
    if (person.has(Role.DEPARTMENT_APPRAISER)) {
      return person.offices().iterator().next().key();
    }
    List<String> others =
        jdbc.queryForList(
            "select f.assignee_key from" + FINDINGS + " limit 1", String.class, id, stage.name());
    return others.isEmpty()
        ? ActorKey.of(Role.DEPARTMENT_APPRAISER, "SYT")
        : new ActorKey(others.get(0));
  }

  /** Whoever comes after the one who has the first criterion. */
  private static ActorKey next(WalkDossier dossier) {
    return ActorKey.ofPerson(dossier.law.review.afterFirst().personId());
  }

  private List<CombinedFinding> allButOne() {
    return a.everythingMet().stream()
        .map(
            finding ->
                finding.criterionNo() == 2
                    ? new CombinedFinding(2, Verdict.NOT_MET, "weighed")
                    : finding)
        .toList();
  }
}
