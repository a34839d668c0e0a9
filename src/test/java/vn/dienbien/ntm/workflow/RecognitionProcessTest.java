package vn.dienbien.ntm.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.review.AppraisalService;
import vn.dienbien.ntm.review.Assignment;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** Every way a step can end: record, token and worklist must agree each time. */
class RecognitionProcessTest extends DatabaseTest {

  @Autowired FilingService filings;
  @Autowired AppraisalService appraisals;
  @Autowired ManagementService engine;

  @Test
  @DisplayName("a draft waits for the commune's officer and leader")
  void opened() {
    assertAt(a.dossier().opened(), DossierStatus.DRAFT, "file", "prepare");
  }

  @Test
  @DisplayName("a filed dossier waits for the district's officer")
  void filed() {
    assertAt(a.dossier().filed(), DossierStatus.FILED, "receiveDistrict");
  }

  @Test
  @DisplayName("a first filing taken back is a draft again")
  void recalledFirstFiling() {
    DossierStory dossier = a.dossier().filed();
    Acting.as(dossier.communeLeader(), () -> filings.recall(dossier.id()));
    assertAt(dossier, DossierStatus.DRAFT, "file", "prepare");
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
  @DisplayName("an accepted dossier waits for all verifiers, then for the district's leader")
  void verified() {
    DossierStory dossier = a.dossier().accepted();
    assertAt(dossier, DossierStatus.VERIFYING, "verify", "verifyCriteria");
    List<Assignment> team = dossier.assignments(Stage.VERIFICATION);
    team.subList(1, team.size())
        .forEach(member -> dossier.conclude(Stage.VERIFICATION, member.assignee()));
    assertAt(dossier, DossierStatus.VERIFYING, "verify", "verifyCriteria");
    dossier.conclude(Stage.VERIFICATION, team.get(0).assignee());
    assertAt(dossier, DossierStatus.VERIFIED, "submitProvince");
  }

  @Test
  @DisplayName("items returned by the province come back through the district's leader")
  void returnedByProvince() {
    DossierStory dossier = a.dossier().submitted();
    assertAt(dossier, DossierStatus.SUBMITTED, "receiveProvince");
    dossier.returnedByProvince("5");
    assertAt(dossier, DossierStatus.SUPPLEMENTING_FOR_PROVINCE, "file", "supplementForProvince");
    assertAt(dossier.filedAgain(), DossierStatus.VERIFIED, "submitProvince");
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
  @DisplayName("a combined dossier waits for the council; one that passed waits for the chair")
  void passed() {
    assertAt(a.dossier().combined(), DossierStatus.COUNCIL, "council");
    assertAt(a.dossier().passed(), DossierStatus.DECIDING, "decide");
  }

  @Test
  @DisplayName("a dossier that the council does not pass has ended")
  void notPassed() {
    DossierStory dossier = a.dossier().inSession(A.COUNCIL_SIZE).votesFor(1).sessionClosed();
    assertAt(dossier, DossierStatus.NOT_PASSED);
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
    assertAt(dossier, DossierStatus.RECOGNISED);
  }

  @Test
  @DisplayName("a refused dossier has ended and its decision is published too")
  void refused() {
    DossierStory dossier = a.dossier().passed().decided(false, "reasons");
    runJobsOf(dossier);
    assertThat(publishedAt(dossier)).isNotNull();
    assertAt(dossier, DossierStatus.REFUSED);
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
            "select ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = ?",
            String.class,
            String.valueOf(dossier.id()));
    engine
        .createJobQuery()
        .processInstanceId(instance)
        .list()
        .forEach(job -> engine.executeJob(job.getId()));
  }
}
