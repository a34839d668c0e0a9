package vn.dienbien.ntm.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ApplicationEventMulticaster;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.dossier.ReceptionService;
import vn.dienbien.ntm.review.Assignment;
import vn.dienbien.ntm.review.ReviewService;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.Itinerary;

/** What fails after the token moved undoes record, token, worklist and log together. */
class RollbackTest extends DatabaseTest {

  @Autowired FilingService filings;
  @Autowired ReceptionService reception;
  @Autowired ReviewService reviews;
  @Autowired ConfigurableApplicationContext portal;
  @Autowired ApplicationEventMulticaster events;

  @Test
  @DisplayName("every step of a story fails at its end, leaves nothing, and succeeds when repeated")
  void everyStep() {
    DossierStory dossier = a.dossier().ready().withLetter();
    long id = dossier.id();
    failsThenWorks(dossier, () -> Acting.as(dossier.communeLeader(), () -> filings.file(id)));
    failsThenWorks(dossier, () -> Acting.as(dossier.communeLeader(), () -> filings.recall(id)));
    dossier.filedAgain();
    failsThenWorks(dossier, () -> dossier.returnedNow("1.1"));
    dossier.filedAgain();
    failsThenWorks(dossier, () -> Acting.as(dossier.districtOfficer(), () -> reception.accept(id)));
    dossier.concludedBy(Stage.VERIFICATION);
    failsThenWorks(dossier, dossier::verificationClosed);
    dossier.announcementsRecorded().surveyed();
    failsThenWorks(dossier, dossier::announcementsConcluded);
    failsThenWorks(dossier, dossier::districtVoted);
    failsThenWorks(dossier, dossier::submittedAgain);
    failsThenWorks(dossier, () -> Acting.as(dossier.provinceOfficer(), () -> reception.accept(id)));
    lastConcludes(dossier, Stage.APPRAISAL);
    dossier.combinedFindings();
    failsThenWorks(dossier, dossier::reportClosed);
    dossier.planned(A.COUNCIL_SIZE).sessionOpened().votesFor(A.COUNCIL_SIZE);
    failsThenWorks(dossier, dossier::sessionClosed);
    failsThenWorks(dossier, dossier::opinionGiven);
    failsThenWorks(dossier, () -> dossier.decided(true, ""));
    assertThat(dossier.status()).isEqualTo(DossierStatus.RECOGNISED);
  }

  private void lastConcludes(DossierStory dossier, Stage stage) {
    List<ActorKey> team = dossier.assignments(stage).stream().map(Assignment::assignee).toList();
    ActorKey last = team.get(team.size() - 1);
    team.subList(0, team.size() - 1).forEach(who -> dossier.conclude(stage, who));
    dossier.recordAll(stage, last, Verdict.MET);
    failsThenWorks(
        dossier,
        () -> Acting.as(dossier.assignee(last), () -> reviews.conclude(dossier.id(), stage, last)));
  }

  private void failsThenWorks(DossierStory dossier, Runnable step) {
    Fault fault = new Fault(dossier.id());
    portal.addApplicationListener(fault);
    Map<String, ?> before;
    try {
      assertThatThrownBy(step::run).isInstanceOf(Fault.Broken.class);
      before = picture(dossier);
      assertThatThrownBy(step::run).isInstanceOf(Fault.Broken.class);
    } finally {
      events.removeApplicationListener(fault);
      portal.removeApplicationListener(fault);
    }
    assertThat(picture(dossier)).isEqualTo(before);
    DossierStatus status = dossier.status();
    assertThat(dossier.steps()).containsExactly(status.step().orElseThrow());
    step.run();
    assertThat(dossier.status()).isNotEqualTo(status);
  }

  @Test
  @DisplayName("a row of the worklist that cannot be written undoes the step")
  void worklist() {
    DossierStory dossier = a.dossier().filed();
    jdbc.update(
        "insert into open_task (subject, dossier_id, step_id, work_key, actor_key, commune_id, district_id,"
            + " commune_name, receipt_number, search, opened_at, due_at) select subject, dossier_id, 'verify',"
            + " 'verify', actor_key, commune_id, district_id, commune_name, receipt_number, search,"
            + " opened_at, due_at from open_task where dossier_id = ?",
        dossier.id());
    Map<String, ?> before = picture(dossier);
    assertThatThrownBy(
            () -> Acting.as(dossier.districtOfficer(), () -> reception.accept(dossier.id())))
        .hasRootCauseInstanceOf(java.sql.SQLException.class);
    assertThat(picture(dossier)).isEqualTo(before);
    assertThat(dossier.status()).isEqualTo(DossierStatus.FILED);
  }

  private Map<String, ?> picture(DossierStory dossier) {
    return Itinerary.of(jdbc, dossier.id());
  }
}
