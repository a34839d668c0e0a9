package vn.dienbien.ntm.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dienbien.ntm.decision.Announcement;
import vn.dienbien.ntm.decision.CommitteeOpinion;
import vn.dienbien.ntm.decision.CorrectionService;
import vn.dienbien.ntm.decision.DecisionOutcome;
import vn.dienbien.ntm.decision.DecisionService;
import vn.dienbien.ntm.decision.NewCorrection;
import vn.dienbien.ntm.decision.OpinionService;
import vn.dienbien.ntm.decision.OpinionStance;
import vn.dienbien.ntm.decision.PublicationService;
import vn.dienbien.ntm.decision.RecheckService;
import vn.dienbien.ntm.decision.RevocationFinding;
import vn.dienbien.ntm.decision.RevocationRuling;
import vn.dienbien.ntm.decision.RevocationService;
import vn.dienbien.ntm.decision.Signatory;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.RevocationStory;

/** What chair and desk of the province do on the walk, at the end and after it. */
class WalkDecisionDeeds {

  @Autowired JdbcTemplate jdbc;
  @Autowired ManagementService engine;
  @Autowired OpinionService opinions;
  @Autowired DecisionService decisions;
  @Autowired PublicationService publications;
  @Autowired CorrectionService corrections;
  @Autowired RecheckService rechecks;
  @Autowired RevocationService revocations;

  private int papers;

  Map<String, WalkDeeds.Act> all() {
    return Map.ofEntries(
        act("opinion", (d, who) -> opine(d, OpinionStance.AGREED)),
        act("opinion with conditions", (d, who) -> opine(d, OpinionStance.CONDITIONS)),
        act("recognise", (d, who) -> decide(d, DecisionOutcome.RECOGNISED, "reasons")),
        act("recognise without a reason", (d, who) -> decide(d, DecisionOutcome.RECOGNISED, "")),
        act(
            "recognise basically",
            (d, who) -> decide(d, DecisionOutcome.BASICALLY_RECOGNISED, "reasons")),
        act("refuse", (d, who) -> decide(d, DecisionOutcome.REFUSED, "reasons")),
        act("publish the decision", this::publish),
        act(
            "announce",
            (d, who) ->
                publications.announce(d.id(), new Announcement(today(), "radio", false, null))),
        act("correct", (d, who) -> corrections.correct(d.id(), corrected(d), correction(d))),
        act("propose to revoke", (d, who) -> propose(d)),
        act("answer the proposal", (d, who) -> revocations.answer(proposal(d), "answer")),
        act("revoke", (d, who) -> revocations.decide(proposal(d), ruling(d, true))),
        act("keep the recognition", (d, who) -> revocations.decide(proposal(d), ruling(d, false))));
  }

  private static Map.Entry<String, WalkDeeds.Act> act(String name, WalkDeeds.Act act) {
    return Map.entry(name, act);
  }

  private void opine(WalkDossier dossier, OpinionStance stance) {
    LocalDate day = LocalDate.of(2021, 9, 2);
    opinions.record(
        dossier.id(), new CommitteeOpinion("10/BC", day, "20/TU", day, stance, "text", null));
  }

  private void decide(WalkDossier dossier, DecisionOutcome outcome, String reasons) {
    decisions.decide(dossier.id(), DossierStory.decision(outcome, number(dossier), reasons));
  }

  /** A number that no other paper has. */
  private String number(WalkDossier dossier) {
    papers++;
    return dossier.id() + "/WALK-" + papers;
  }

  /** The number of the last correction; null: none. */
  private String corrected(WalkDossier dossier) {
    return jdbc
        .queryForList(
            "select x.number from decision_correction x join decision d on d.id = x.decision_id"
                + " where d.dossier_id = ? order by x.id desc limit 1",
            String.class,
            dossier.id())
        .stream()
        .findFirst()
        .orElse(null);
  }

  /** The portal runs the job of the engine while there is one; people only ask for it. */
  private void publish(WalkDossier dossier, SignedIn person) {
    List<String> jobs =
        jdbc.queryForList(
            "select j.ID_ from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.EXECUTION_ID_"
                + " join ACT_RU_EXECUTION r on r.ID_ = e.ROOT_PROC_INST_ID_"
                + " where r.BUSINESS_KEY_ = ?",
            String.class,
            String.valueOf(dossier.id()));
    if (person.equals(WalkPeople.PORTAL) && !jobs.isEmpty()) {
      jobs.forEach(engine::executeJob);
    } else {
      decisions.publish(dossier.id());
    }
  }

  private NewCorrection correction(WalkDossier dossier) {
    return new NewCorrection(
        number(dossier),
        today(),
        new Signatory(null, "chair", "chair"),
        number(dossier),
        today(),
        "chair",
        "commune",
        "reason");
  }

  /** Half of the criteria and more are not met any longer. */
  private void propose(WalkDossier dossier) {
    long decision =
        newest("select coalesce(max(id), 0) from decision where dossier_id = ?", dossier);
    long id = rechecks.open(decision, A.SET, RevocationStory.VERSION);
    IntStream.rangeClosed(1, 10)
        .forEach(no -> rechecks.record(id, new RevocationFinding(no, false, "note")));
    rechecks.meetRest(id);
    rechecks.propose(id, "reasons");
  }

  private long proposal(WalkDossier dossier) {
    return newest(
        "select coalesce(max(r.id), 0) from revocation r join decision d on d.id = r.decision_id"
            + " where d.dossier_id = ?",
        dossier);
  }

  private long newest(String select, WalkDossier dossier) {
    return jdbc.queryForObject(select, Long.class, dossier.id());
  }

  private RevocationRuling ruling(WalkDossier dossier, boolean isRevoked) {
    return new RevocationRuling(isRevoked, number(dossier), today(), "chair", "reasons");
  }

  private static LocalDate today() {
    return LocalDate.now();
  }
}
