package vn.dienbien.ntm.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.consultation.ConsultationLevel;
import vn.dienbien.ntm.consultation.MeetingService;
import vn.dienbien.ntm.consultation.NewMeeting;
import vn.dienbien.ntm.council.Choice;
import vn.dienbien.ntm.council.CouncilQueries;
import vn.dienbien.ntm.council.CouncilService;
import vn.dienbien.ntm.council.DossierVotes;
import vn.dienbien.ntm.council.Member;
import vn.dienbien.ntm.council.VotingService;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.decision.DecisionFilter;
import vn.dienbien.ntm.decision.DecisionService;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.DossierFilter;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.dossier.ReceptionService;
import vn.dienbien.ntm.dossier.SupplementService;
import vn.dienbien.ntm.review.AppraisalService;
import vn.dienbien.ntm.review.Assignment;
import vn.dienbien.ntm.review.CombinedFinding;
import vn.dienbien.ntm.review.ReviewQueries;
import vn.dienbien.ntm.review.ReviewService;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.review.VerificationService;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.Budget;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.StatementCount.Cost;
import vn.dienbien.ntm.worklist.Worklist;
import vn.dienbien.ntm.worklist.WorklistFilter;
import vn.dienbien.ntm.worklist.WorklistTab;

/** What every step and every page costs; the figures stand in target/statement-budget.txt. */
class StatementBudgetTest extends DatabaseTest {

  private static final int TAB = 25;
  private static final int WORKLIST_PAGE = 6;

  private Budget budget;

  @Autowired DossierService dossiers;
  @Autowired ClaimService claims;
  @Autowired FilingService filings;
  @Autowired ReceptionService reception;
  @Autowired ReviewService reviews;
  @Autowired ReviewQueries reviewQueries;
  @Autowired VerificationService verifications;
  @Autowired SupplementService supplements;
  @Autowired AppraisalService appraisals;
  @Autowired MeetingService meetings;
  @Autowired CouncilService council;
  @Autowired CouncilQueries councilQueries;
  @Autowired VotingService voting;
  @Autowired DossierVotes votes;
  @Autowired DecisionService decisions;
  @Autowired DossierQueries queries;
  @Autowired CriteriaService criteria;
  @Autowired Worklist worklist;
  @Autowired ManagementService engine;

  @BeforeEach
  void begin() {
    budget = new Budget(statements);
  }

  @Test
  @DisplayName("every step costs at most 60 statements and one commit")
  void steps() {
    DossierStory first = a.dossier();
    DossierStory second = a.dossier().combined();
    a.council();
    budget.step("open", first.communeOfficer(), () -> first.registering());
    first.withRegistration();
    budget.step("register", first.communeOfficer(), () -> first.registeredNow());
    budget.step(
        "answer the registration", first.districtOfficer(), () -> first.registrationAnswered(true));
    first.stated();
    long id = first.id();
    ClaimView claim = Acting.as(first.communeOfficer(), () -> claims.book(id)).claims().get(0);
    budget.step("enter a value", first.communeOfficer(), () -> state(id, claim));
    long file = Acting.as(first.communeOfficer(), a::storedPdf);
    CriteriaSet set = Acting.as(first.communeOfficer(), () -> criteria.set(A.SET));
    List<String> all = set.indicators().stream().map(Indicator::id).toList();
    budget.step("attach to all", first.communeOfficer(), () -> claims.attach(id, all, file));
    budget.step("publish the draft", first.communeOfficer(), () -> first.consultingNow());
    first.commented();
    budget.step("sum up the comments", first.communeOfficer(), () -> first.summedUp());
    NewMeeting minutes = Acting.as(first.communeOfficer(), () -> first.meeting(9, 10));
    budget.step(
        "commune meeting",
        first.communeOfficer(),
        () -> meetings.record(id, ConsultationLevel.COMMUNE, minutes));
    first.withLetter();
    budget.step("file", first.communeLeader(), () -> filings.file(id));
    budget.step("recall", first.communeLeader(), () -> filings.recall(id));
    first.filedAgain();
    budget.step(
        "return (district)",
        first.districtOfficer(),
        () -> reception.returnItems(id, DossierStory.reasons("1.1", "5", "17.1"), ""));
    first.withLetter();
    budget.step("file again", first.communeLeader(), () -> filings.file(id));
    budget.step("accept (district)", first.districtOfficer(), () -> reception.accept(id));
    budget.step(
        "ask for a supplement",
        first.districtOfficer(),
        () -> supplements.ask(id, DossierStory.reasons("1.1", "5", "17.1"), ""));
    conclude(first, Stage.VERIFICATION);
    first.withLetter();
    budget.step("send the supplement", first.communeLeader(), () -> supplements.send(id));
    List<Assignment> team = first.assignments(Stage.VERIFICATION);
    budget.step(
        "reassign",
        first.districtOfficer(),
        () -> verifications.assign(id, 1, team.get(1).assignee()));
    first.concludedBy(Stage.VERIFICATION);
    budget.step(
        "close verification", first.districtOfficer(), () -> verifications.close(id, "words"));
    first.announcementsRecorded().surveyed();
    budget.step(
        "hear the residents", first.districtOfficer(), () -> first.announcementsConcluded());
    NewMeeting vote = Acting.as(first.districtOfficer(), () -> first.meeting(9, 10));
    budget.step(
        "district vote",
        first.districtOfficer(),
        () -> meetings.record(id, ConsultationLevel.DISTRICT, vote));
    budget.step("submit", first.districtLeader(), () -> dossiers.submit(id));
    budget.step(
        "return (province)",
        first.provinceOfficer(),
        () -> reception.returnItems(id, DossierStory.reasons("5"), ""));
    first.filedAgain().submittedAgain();
    budget.step("accept (province)", first.provinceOfficer(), () -> reception.accept(id));
    conclude(first, Stage.APPRAISAL);
    List<CombinedFinding> findings =
        set.criteria().stream()
            .map(criterion -> new CombinedFinding(criterion.no(), Verdict.MET, ""))
            .toList();
    budget.step("combine", first.provinceOfficer(), () -> appraisals.combine(id, findings));
    budget.step("close the report", first.provinceOfficer(), () -> appraisals.closeReport(id, ""));
    inCouncil(first, second);
    budget.step("opinion", first.provinceOfficer(), () -> first.opinionGiven());
    budget.step("decide", first.provinceLeader(), () -> first.decided(true, ""));
    budget.within(Budget.STEP, "publish (job)", first.provinceLeader(), () -> publish(id));
    DossierStory silent = a.dossier().received();
    budget.step(
        "close over silence",
        silent.provinceOfficer(),
        () -> appraisals.closeOver(silent.id(), "no answer"));
    DossierStory leaving = a.dossier().received();
    budget.step(
        "withdraw", leaving.communeLeader(), () -> dossiers.withdraw(leaving.id(), "reasons"));
    budget.assertKept();
  }

  private void state(long id, ClaimView claim) {
    claims.enter(
        id,
        claim.indicator().id(),
        DossierStory.reaching(claim.indicator()),
        null,
        "",
        claim.version());
  }

  private void conclude(DossierStory dossier, Stage stage) {
    List<ActorKey> team = dossier.assignments(stage).stream().map(Assignment::assignee).toList();
    team.forEach(who -> dossier.recordAll(stage, who, Verdict.MET));
    String name = "conclude " + stage.name().toLowerCase();
    for (int i = 0; i < team.size(); i++) {
      ActorKey who = team.get(i);
      String which = i == 0 ? ", first" : ", last";
      if (i == 0 || i == team.size() - 1) {
        budget.step(
            name + which, dossier.assignee(who), () -> reviews.conclude(dossier.id(), stage, who));
      } else {
        Acting.as(dossier.assignee(who), () -> reviews.conclude(dossier.id(), stage, who));
      }
    }
  }

  private void inCouncil(DossierStory first, DossierStory second) {
    SignedIn secretary = first.secretary();
    int session = Acting.as(secretary, () -> council.plan(LocalDate.now().plusDays(1), "hall"));
    budget.step("put on the agenda", secretary, () -> council.addToAgenda(session, first.id()));
    Acting.as(secretary, () -> council.addToAgenda(session, second.id()));
    Set<Integer> members =
        Acting.as(secretary, () -> councilQueries.session(session)).members().stream()
            .map(Member::id)
            .collect(Collectors.toSet());
    budget.step("mark all present", secretary, () -> council.mark(session, members, true));
    budget.step("open the session", secretary, () -> council.open(session));
    budget.step("mark again while open", secretary, () -> council.mark(session, members, true));
    List<Integer> items =
        Acting.as(secretary, () -> councilQueries.session(session)).agenda().stream()
            .map(item -> item.id())
            .toList();
    budget.step("cast", a.member(1), () -> voting.cast(session, items.get(0), Choice.FOR));
    for (int member = 1; member <= A.COUNCIL_SIZE; member++) {
      int item = items.get(1);
      Acting.as(a.member(member), () -> voting.cast(session, item, Choice.FOR));
      if (member > 1) {
        Acting.as(a.member(member), () -> voting.cast(session, items.get(0), Choice.FOR));
      }
    }
    Cost cost = budget.cost(secretary, () -> voting.close(session));
    budget.note(
        "close the session, each of two dossiers", cost.statements().size() / 2, Budget.STEP, cost);
  }

  private void publish(long id) {
    String instance =
        jdbc.queryForObject(
            "select distinct j.PROCESS_INSTANCE_ID_ from ACT_RU_JOB j join ACT_HI_PROCINST p"
                + " on p.ID_ = j.PROCESS_INSTANCE_ID_ where p.BUSINESS_KEY_ = ?",
            String.class,
            String.valueOf(id));
    engine
        .createJobQuery()
        .processInstanceId(instance)
        .list()
        .forEach(job -> engine.executeJob(job.getId()));
  }

  @Test
  @DisplayName("a page of the worklist costs at most 6 statements, a tab of a dossier at most 25")
  void pages() {
    DossierStory dossier = a.dossier().returnedByDistrict("1.1").filedAgain();
    Acting.as(dossier.districtOfficer(), () -> reception.accept(dossier.id()));
    dossier.concluded(Stage.VERIFICATION).heard().districtVoted().submittedAgain();
    long id = dossier.id();
    SignedIn officer = dossier.provinceOfficer();
    for (WorklistTab tab : WorklistTab.values()) {
      budget.within(
          WORKLIST_PAGE,
          "worklist " + tab,
          officer,
          () -> {
            worklist.counts();
            if (tab == WorklistTab.DONE) {
              worklist.done(WorklistFilter.of(tab));
            } else {
              worklist.page(WorklistFilter.of(tab));
            }
          });
    }
    budget.within(WORKLIST_PAGE, "list of dossiers", officer, this::listDossiers);
    budget.within(WORKLIST_PAGE, "register", officer, this::listDecisions);
    budget.within(TAB, "head", officer, () -> queries.header(id));
    budget.within(TAB, "criteria", officer, () -> claims.book(id));
    budget.within(TAB, "timeline", officer, () -> queries.timeline(id));
    budget.within(
        TAB, "filings, returns", officer, () -> List.of(queries.filings(id), queries.returns(id)));
    budget.within(TAB, "changes", officer, () -> queries.difference(id, 0));
    budget.within(
        TAB, "diagram", officer, () -> List.of(queries.currentSteps(id), queries.diagrams(id)));
    budget.within(TAB, "review sheet", officer, () -> reviewQueries.sheet(id, Stage.VERIFICATION));
    budget.within(TAB, "review page", officer, () -> reviewQueries.page(id, Stage.VERIFICATION));
    budget.within(TAB, "proposals", officer, () -> reviewQueries.proposals(id));
    budget.within(TAB, "votes", officer, () -> votes.of(id));
    budget.within(TAB, "council sessions", officer, () -> councilQueries.sessions());
    budget.assertKept();
  }

  private void listDossiers() {
    DossierFilter filter = new DossierFilter("", null, null, DossierFilter.Sort.STATUS_SINCE, true);
    queries.count(filter);
    queries.page(filter, 0, 50);
  }

  private void listDecisions() {
    decisions.count(DecisionFilter.all());
    decisions.page(DecisionFilter.all(), 0, 50);
  }

  @Test
  @DisplayName("a list costs the same whatever the number of its rows")
  void rows() {
    SignedIn officer = a.dossier().submitted().provinceOfficer();
    int few = costOfLists(officer);
    a.dossier().submitted();
    a.dossier().submitted();
    assertThat(costOfLists(officer)).isEqualTo(few);
  }

  private int costOfLists(SignedIn officer) {
    return budget
        .cost(
            officer,
            () -> {
              listDossiers();
              listDecisions();
              worklist.counts();
              worklist.page(WorklistFilter.of(WorklistTab.MINE));
              worklist.page(WorklistFilter.of(WorklistTab.WAITING));
              worklist.done(WorklistFilter.of(WorklistTab.DONE));
            })
        .statements()
        .size();
  }
}
