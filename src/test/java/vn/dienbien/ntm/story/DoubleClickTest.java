package vn.dienbien.ntm.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.consultation.ConsultationLevel;
import vn.dienbien.ntm.consultation.ConsultationService;
import vn.dienbien.ntm.council.Choice;
import vn.dienbien.ntm.council.CouncilService;
import vn.dienbien.ntm.council.VotingService;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.decision.DecisionOutcome;
import vn.dienbien.ntm.decision.DecisionService;
import vn.dienbien.ntm.decision.NewDecision;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.dossier.ReceptionService;
import vn.dienbien.ntm.dossier.SupplementService;
import vn.dienbien.ntm.review.AppraisalService;
import vn.dienbien.ntm.review.Assignment;
import vn.dienbien.ntm.review.ReviewService;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.review.VerificationService;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.Together;

/** Two tabs on every step: one effect, the other tab reads who was faster. */
class DoubleClickTest extends DatabaseTest {

  private static final String DONE = "dossier.stepDone";

  @Autowired DossierService dossiers;
  @Autowired FilingService filings;
  @Autowired ReceptionService reception;
  @Autowired ReviewService reviews;
  @Autowired VerificationService verifications;
  @Autowired SupplementService supplements;
  @Autowired AppraisalService appraisals;
  @Autowired ConsultationService consultations;
  @Autowired CouncilService council;
  @Autowired VotingService voting;
  @Autowired DecisionService decisions;

  @Test
  @DisplayName("opening twice gives the same dossier")
  void open() {
    DossierStory dossier = a.dossier();
    Callable<Long> click =
        () ->
            Acting.as(dossier.communeOfficer(), () -> dossiers.open(dossier.roundId(), A.COMMUNE));
    List<Together.Click> clicks = Together.click(List.of(click, click));
    assertThat(Together.failures(clicks)).isEmpty();
    assertThat(clicks.get(0).result()).isEqualTo(clicks.get(1).result());
  }

  @Test
  @DisplayName("every step from filing to the decision")
  void steps() {
    DossierStory dossier = a.dossier().ready().withLetter();
    long id = dossier.id();
    twice(dossier, dossier.communeLeader(), () -> filings.file(id), DONE);
    twice(dossier, dossier.communeLeader(), () -> filings.recall(id), DONE);
    dossier.filedAgain();
    twice(
        dossier,
        dossier.districtOfficer(),
        () -> reception.returnItems(id, DossierStory.reasons("1.1"), ""),
        DONE);
    dossier.filedAgain();
    twice(dossier, dossier.districtOfficer(), () -> reception.accept(id), DONE);
    twice(
        dossier,
        dossier.districtOfficer(),
        () -> supplements.ask(id, DossierStory.reasons("1.1"), ""),
        "returns.alreadyOpen");
    dossier.withLetter();
    twice(dossier, dossier.communeLeader(), () -> supplements.send(id), DONE);
    concluded(dossier, Stage.VERIFICATION);
    twice(dossier, dossier.districtOfficer(), () -> verifications.close(id, "words"), DONE);
    dossier.announcementsRecorded().surveyed();
    twice(
        dossier,
        dossier.districtOfficer(),
        () -> consultations.conclude(id, ConsultationLevel.DISTRICT),
        DONE);
    dossier.districtVoted();
    twice(dossier, dossier.districtLeader(), () -> dossiers.submit(id), DONE);
    twice(dossier, dossier.provinceOfficer(), () -> reception.accept(id), DONE);
    concluded(dossier, Stage.APPRAISAL);
    dossier.combinedNow();
  }

  private void concluded(DossierStory dossier, Stage stage) {
    List<ActorKey> team = dossier.assignments(stage).stream().map(Assignment::assignee).toList();
    team.forEach(who -> dossier.recordAll(stage, who, Verdict.MET));
    Runnable first = () -> reviews.conclude(dossier.id(), stage, team.get(0));
    twice(dossier, dossier.assignee(team.get(0)), first, DONE);
    team.subList(1, team.size() - 1).forEach(who -> dossier.conclude(stage, who));
    ActorKey last = team.get(team.size() - 1);
    Runnable moves = () -> reviews.conclude(dossier.id(), stage, last);
    twice(dossier, dossier.assignee(last), moves, DONE);
  }

  @Test
  @DisplayName("closing over silence and closing the report")
  void report() {
    DossierStory dossier = a.dossier().received();
    long id = dossier.id();
    SignedIn officer = dossier.provinceOfficer();
    twice(dossier, officer, () -> appraisals.closeOver(id, "no answer"), DONE);
    dossier.combinedFindings();
    twice(dossier, officer, () -> appraisals.closeReport(id, ""), DONE);
  }

  @Test
  @DisplayName("every click in the council room, and the decision")
  void council() {
    DossierStory dossier = a.dossier().combined();
    long id = dossier.id();
    SignedIn secretary = dossier.secretary();
    int planned = Acting.as(secretary, () -> council.plan(LocalDate.now().plusDays(1), "hall"));
    Runnable schedule = () -> council.addToAgenda(planned, id);
    twice(dossier, secretary, schedule, "council.alreadyScheduled");
    Acting.as(secretary, () -> council.removeFromAgenda(planned, id));
    dossier.planned(A.COUNCIL_SIZE);
    int session = dossier.sessionId();
    twice(dossier, secretary, () -> council.open(session), "council.alreadyOpen");
    int item = dossier.itemId();
    Runnable ballot = () -> voting.cast(session, item, Choice.FOR);
    twice(dossier, a.member(1), ballot, "council.votedBefore");
    Stream.of(2, 3, 4, 5).forEach(number -> Acting.as(a.member(number), ballot));
    twice(dossier, secretary, () -> voting.close(session), "council.closed");
    dossier.opinionGiven();
    NewDecision decision = DossierStory.decision(DecisionOutcome.RECOGNISED, id + "/TWICE", "");
    twice(dossier, dossier.provinceLeader(), () -> decisions.decide(id, decision), DONE);
  }

  /** Two threads do the same; one entry in the log, and the sentence for the other. */
  private void twice(DossierStory dossier, SignedIn person, Runnable step, String sentence) {
    int before = moves(dossier);
    Callable<Void> click =
        () -> {
          Acting.as(person, step);
          return null;
        };
    List<Throwable> refused = Together.failures(Together.click(List.of(click, click)));
    assertThat(refused).singleElement().isInstanceOf(Refusal.class);
    assertThat(((Refusal) refused.get(0)).sentences().get(0).key()).isEqualTo(sentence);
    assertThat(moves(dossier) - before).isBetween(0, 2);
    assertThat(doubles(dossier)).isZero();
  }

  private int moves(DossierStory dossier) {
    return jdbc.queryForObject(
        "select count(*) from audit_entry where subject = ?",
        Integer.class,
        "dossier:" + dossier.id());
  }

  /** The same thing logged twice by the same person within the running second. */
  private int doubles(DossierStory dossier) {
    return jdbc.queryForObject(
        "select count(*) from audit_entry one join audit_entry other on other.subject = one.subject"
            + " and other.kind = one.kind and other.seq = one.seq + 1 where one.subject = ?"
            + " and one.kind like 'step.%'",
        Integer.class, "dossier:" + dossier.id());
  }
}
