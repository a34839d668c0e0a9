package vn.dienbien.ntm.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.decision.DecisionOutcome;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.dossier.ReceptionService;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.review.AppraisalService;
import vn.dienbien.ntm.review.Assignment;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.WaysTaken;

/** Every way a step can end: record, token and worklist must agree each time. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecognitionProcessTest extends DatabaseTest {

  @Autowired FilingService filings;
  @Autowired AppraisalService appraisals;
  @Autowired DossierService dossiers;
  @Autowired ReceptionService reception;
  @Autowired ManagementService engine;
  @Autowired HistoryService history;

  @BeforeAll
  static void begin() {
    WaysTaken.forget();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  @DisplayName("the tests above have gone along every arrow of the models")
  void everyWay() {
    assertThat(WaysTaken.untried(Bpmn.RECOGNITION_MODELS)).isEmpty();
  }

  @Test
  @DisplayName(
      "a dossier that was opened waits for the commune's registration, then for the answer")
  void registration() {
    assertAt(a.dossier().registering(), DossierStatus.REGISTERING, "register");
    assertAt(a.dossier().registered(), DossierStatus.REGISTERED, "answerRegistration");
  }

  @Test
  @DisplayName("a registration that is refused ends the dossier")
  void registrationRefused() {
    DossierStory dossier = a.dossier().registered();
    dossier.registrationAnswered(false);
    assertEnded(dossier, DossierStatus.REGISTRATION_REFUSED, "registrationRefused");
  }

  @Test
  @DisplayName("a draft waits for the commune's officer")
  void opened() {
    assertAt(a.dossier().opened(), DossierStatus.DRAFT, "prepare");
  }

  @Test
  @DisplayName("without a registration in the version a dossier begins as a draft")
  void withoutRegistration() {
    assertAt(a.dossier("qd18-2022").registering(), DossierStatus.DRAFT, "prepare");
  }

  @Test
  @DisplayName("the draft is made public, summed up and voted on; then the leader has it")
  void communeStage() {
    DossierStory dossier = a.dossier().consulting();
    assertAt(dossier, DossierStatus.CONSULTING, "consult");
    assertAt(dossier.consultedNow(), DossierStatus.MEETING, "communeMeeting");
    assertAt(dossier.met(), DossierStatus.READY, "file");
  }

  @Test
  @DisplayName("a meeting that falls short sends the dossier back to the officer")
  void meetingFellShort() {
    assertAt(a.dossier().meeting().fellShort(), DossierStatus.DRAFT, "prepare");
  }

  @Test
  @DisplayName("a leader who does not file gives the dossier back to the officer")
  void revised() {
    DossierStory dossier = a.dossier().ready();
    Acting.as(dossier.communeLeader(), () -> filings.revise(dossier.id()));
    assertAt(dossier, DossierStatus.DRAFT, "prepare");
  }

  @Test
  @DisplayName("without districts the dossier goes from the commune to the province")
  void withoutDistrict() {
    DossierStory dossier = a.dossier("two-tier-2025").filed();
    assertAt(dossier, DossierStatus.SUBMITTED, "receiveProvince");
    dossier.returnedByProvince("5");
    assertAt(dossier, DossierStatus.SUPPLEMENTING_FOR_PROVINCE, "file", "supplementForProvince");
    assertAt(dossier.filedAgain(), DossierStatus.SUBMITTED, "receiveProvince");
    Acting.as(dossier.communeLeader(), () -> filings.recall(dossier.id()));
    assertAt(dossier, DossierStatus.SUPPLEMENTING_FOR_PROVINCE, "file", "supplementForProvince");
  }

  @Test
  @DisplayName("without districts a first filing taken back from the province waits for the leader")
  void withoutDistrictRecalled() {
    DossierStory dossier = a.dossier("two-tier-2025").filed();
    Acting.as(dossier.communeLeader(), () -> filings.recall(dossier.id()));
    assertAt(dossier, DossierStatus.READY, "file");
    assertAt(dossier.filedAgain(), DossierStatus.SUBMITTED, "receiveProvince");
  }

  @Test
  @DisplayName("without an opinion in the version the chair has what the council passed")
  void withoutOpinion() {
    DossierStory dossier = a.dossier("two-tier-2025").filed().receivedNow();
    dossier.concluded(Stage.APPRAISAL).combinedNow().planned(A.COUNCIL_SIZE).sessionOpened();
    dossier.votesFor(A.COUNCIL_SIZE).sessionClosed();
    assertAt(dossier, DossierStatus.DECIDING, "decide");
  }

  @Test
  @DisplayName("under qd18-2022 the desk of a department receives for the province")
  void departmentDesk() {
    DossierStory dossier = a.dossier("qd18-2022").submitted();
    assertThat(dossier.openActors()).containsExactly("DEPARTMENT_DESK@SNNPTNT");
    Acting.as(a.holder(Role.DEPARTMENT_DESK, "SNNPTNT"), () -> reception.accept(dossier.id()));
    assertAt(dossier, DossierStatus.APPRAISING, "appraise", "appraiseIndicators");
  }

  @Test
  @DisplayName("a district that does not propose the commune ends its dossier")
  void notProposed() {
    DossierStory dossier = a.dossier().verified();
    Acting.as(dossier.districtLeader(), () -> dossiers.declineToPropose(dossier.id(), "reasons"));
    assertEnded(dossier, DossierStatus.NOT_PROPOSED, "notProposed");
  }

  @Test
  @DisplayName("what fell short in the district's vote cannot be sent on, only declined")
  void districtFellShort() {
    DossierStory dossier = a.dossier().hearing().heard().districtFellShort();
    assertAt(dossier, DossierStatus.VERIFIED, "submitProvince");
    assertThatThrownBy(dossier::submittedAgain).hasMessageContaining("dossier.voteFellShort");
    assertAt(dossier, DossierStatus.VERIFIED, "submitProvince");
  }

  @Test
  @DisplayName("a submission taken back waits for the district's leader, who may still decline")
  void submissionRecalled() {
    DossierStory dossier = a.dossier().submitted();
    Acting.as(dossier.districtLeader(), () -> dossiers.recallSubmission(dossier.id()));
    assertAt(dossier, DossierStatus.SUPPLEMENTED, "resubmitProvince");
    Acting.as(dossier.districtLeader(), () -> dossiers.declineToPropose(dossier.id(), "reasons"));
    assertEnded(dossier, DossierStatus.NOT_PROPOSED, "noLongerProposed");
  }

  @Test
  @DisplayName("a commune that withdraws ends its dossier, in the middle of a stage too")
  void withdrawn() {
    DossierStory dossier = a.dossier().accepted();
    Acting.as(dossier.communeLeader(), () -> dossiers.withdraw(dossier.id(), "reasons"));
    assertEnded(dossier, DossierStatus.WITHDRAWN, "withdrawn");
  }

  @Test
  @DisplayName("a filed dossier waits for the district's officer")
  void filed() {
    assertAt(a.dossier().filed(), DossierStatus.FILED, "receiveDistrict");
  }

  @Test
  @DisplayName("a first filing taken back waits for the leader again")
  void recalledFirstFiling() {
    DossierStory dossier = a.dossier().filed();
    Acting.as(dossier.communeLeader(), () -> filings.recall(dossier.id()));
    assertAt(dossier, DossierStatus.READY, "file");
    assertAt(dossier.filedAgain(), DossierStatus.FILED, "receiveDistrict");
  }

  @Test
  @DisplayName("a filing after a return, taken back, answers the return again")
  void recalledSupplement() {
    DossierStory dossier = a.dossier().returnedByDistrict("1.1").filedAgain();
    Acting.as(dossier.communeLeader(), () -> filings.recall(dossier.id()));
    assertAt(dossier, DossierStatus.SUPPLEMENTING, "file", "supplement");
  }

  @Test
  @DisplayName("items returned by the district go to the commune and come back")
  void returnedByDistrict() {
    DossierStory dossier = a.dossier().returnedByDistrict("1.1", "17.1");
    assertAt(dossier, DossierStatus.SUPPLEMENTING, "file", "supplement");
    assertAt(dossier.filedAgain(), DossierStatus.FILED, "receiveDistrict");
  }

  @Test
  @DisplayName(
      "an accepted dossier waits for all verifiers and its officer, then hears the residents and votes")
  void verified() {
    DossierStory dossier = a.dossier().accepted();
    assertAt(dossier, DossierStatus.VERIFYING, "verify", "verifyCriteria");
    List<Assignment> team = dossier.assignments(Stage.VERIFICATION);
    team.subList(1, team.size())
        .forEach(member -> dossier.conclude(Stage.VERIFICATION, member.assignee()));
    assertAt(dossier, DossierStatus.VERIFYING, "verify", "verifyCriteria");
    dossier.conclude(Stage.VERIFICATION, team.get(0).assignee());
    assertAt(dossier, DossierStatus.VERIFYING, "verify");
    assertAt(
        dossier.verificationClosed(), DossierStatus.HEARING, "announce", "hearResidents", "survey");
    assertAt(dossier.heard(), DossierStatus.DISTRICT_VOTING, "districtVote");
    assertAt(dossier.districtVoted(), DossierStatus.VERIFIED, "submitProvince");
  }

  @Test
  @DisplayName("items returned by the province come back through the district's leader")
  void returnedByProvince() {
    DossierStory dossier = a.dossier().submitted();
    assertAt(dossier, DossierStatus.SUBMITTED, "receiveProvince");
    dossier.returnedByProvince("5");
    assertAt(dossier, DossierStatus.SUPPLEMENTING_FOR_PROVINCE, "file", "supplementForProvince");
    assertAt(dossier.filedAgain(), DossierStatus.SUPPLEMENTED, "resubmitProvince");
    assertAt(dossier.submittedAgain(), DossierStatus.SUBMITTED, "receiveProvince");
  }

  @Test
  @DisplayName("a received dossier waits for all departments, then for the combined report")
  void appraised() {
    DossierStory dossier = a.dossier().received();
    assertAt(dossier, DossierStatus.APPRAISING, "appraise", "appraiseIndicators");
    assertAt(dossier.concluded(Stage.APPRAISAL), DossierStatus.COMBINING, "appraisalReport");
  }

  @Test
  @DisplayName("silent departments are closed over with a reason")
  void closedOverSilence() {
    DossierStory dossier = a.dossier().received();
    Acting.as(dossier.provinceOfficer(), () -> appraisals.closeOver(dossier.id(), "no answer"));
    assertAt(dossier, DossierStatus.COMBINING, "appraisalReport");
  }

  @Test
  @DisplayName("one that the council passed waits for the opinion, then for the chair")
  void passed() {
    assertAt(a.dossier().combined(), DossierStatus.COUNCIL, "council");
    DossierStory dossier = a.dossier().passed();
    assertAt(dossier, DossierStatus.OPINION, "opinion");
    assertAt(dossier.opinionGiven(), DossierStatus.DECIDING, "decide");
  }

  @Test
  @DisplayName("a dossier that the council does not pass has ended")
  void notPassed() {
    DossierStory dossier = a.dossier().inSession(A.COUNCIL_SIZE).votesFor(1).sessionClosed();
    assertEnded(dossier, DossierStatus.NOT_PASSED, "notPassed");
  }

  @Test
  @DisplayName("without a quorum the dossier waits for another session")
  void noQuorum() {
    DossierStory dossier = a.dossier().inSession(1).votesFor(1).sessionClosed();
    assertAt(dossier, DossierStatus.COUNCIL, "council");
  }

  @Test
  @DisplayName("a recognised dossier has ended and its decision is published by the job")
  void recognised() {
    DossierStory dossier = a.dossier().recognised();
    assertThat(publishedAt(dossier)).isNull();
    runJobsOf(dossier);
    assertThat(publishedAt(dossier)).isNotNull();
    assertEnded(dossier, DossierStatus.RECOGNISED, "recognised");
  }

  @Test
  @DisplayName("one that is recognised as basically meeting the standard ends as that")
  void basicallyRecognised() {
    DossierStory dossier = a.dossier().deciding();
    dossier.decided(DecisionOutcome.BASICALLY_RECOGNISED, "");
    runJobsOf(dossier);
    assertThat(publishedAt(dossier)).isNotNull();
    assertEnded(dossier, DossierStatus.BASICALLY_RECOGNISED, "basicallyRecognised");
  }

  @Test
  @DisplayName("a refused dossier has ended and its decision is published too")
  void refused() {
    DossierStory dossier = a.dossier().deciding().decided(false, "reasons");
    runJobsOf(dossier);
    assertThat(publishedAt(dossier)).isNotNull();
    assertEnded(dossier, DossierStatus.REFUSED, "refused");
  }

  @Test
  @DisplayName("a step done twice has one effect; the second hears who was faster")
  void doneTwice() {
    DossierStory dossier = a.dossier().filed();
    assertThatThrownBy(() -> Acting.as(dossier.communeLeader(), () -> filings.file(dossier.id())))
        .isInstanceOf(StepNoLongerOpen.class)
        .hasMessageContaining("dossier.stepDone");
    assertAt(dossier, DossierStatus.FILED, "receiveDistrict");
  }

  private void assertEnded(DossierStory dossier, DossierStatus status, String end) {
    assertAt(dossier, status);
    assertThat(EndEvents.of(history, String.valueOf(dossier.id()))).containsExactly(end);
  }

  private void assertAt(DossierStory dossier, DossierStatus status, String... work) {
    assertThat(dossier.status()).isEqualTo(status);
    assertThat(dossier.openWork()).containsExactly(work);
    if (status.isEnded()) {
      assertThat(dossier.steps()).isEmpty();
    } else {
      assertThat(dossier.steps()).containsExactly(status.step().orElseThrow());
    }
  }

  private Object publishedAt(DossierStory dossier) {
    return jdbc.queryForObject(
        "select published_at from decision where dossier_id = ?", Object.class, dossier.id());
  }

  private void runJobsOf(DossierStory dossier) {
    String instance =
        jdbc.queryForObject(
            "select distinct PROCESS_INSTANCE_ID_ from ACT_RU_JOB j join ACT_HI_PROCINST p on"
                + " p.ID_ = j.PROCESS_INSTANCE_ID_ where p.BUSINESS_KEY_ = ?",
            String.class,
            String.valueOf(dossier.id()));
    engine
        .createJobQuery()
        .processInstanceId(instance)
        .list()
        .forEach(job -> engine.executeJob(job.getId()));
  }
}
