package vn.dienbien.ntm.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.decision.RecheckService;
import vn.dienbien.ntm.decision.RevocationLinks;
import vn.dienbien.ntm.decision.RevocationService;
import vn.dienbien.ntm.decision.RevocationStatus;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.RevocationStory;
import vn.dienbien.ntm.support.Together;
import vn.dienbien.ntm.support.WaysTaken;

/** Every way a step of the revocation can end: record, token and worklist must agree each time. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RevocationProcessTest extends DatabaseTest {

  @Autowired RecheckService rechecks;
  @Autowired RevocationService revocations;
  @Autowired TaskService tasks;
  @Autowired HistoryService history;
  @Autowired ManagementService engine;

  @BeforeAll
  static void begin() {
    WaysTaken.forget();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  @DisplayName("the tests above have gone along every arrow of the model")
  void everyWay() {
    assertThat(WaysTaken.untried(List.of("revocation"))).isEmpty();
  }

  @Test
  @DisplayName("a re-check waits for the province's desk")
  void opened() {
    RevocationStory story = a.recheck().opened();
    assertAt(story, RevocationStatus.CHECKING, "PROVINCE_OFFICER@11");
    assertThat(rows(story).get(0))
        .as("not yet the commune's to see")
        .containsEntry("commune_id", "11");
  }

  @Test
  @DisplayName("a re-check without grounds ends, and may be opened again")
  void noGrounds() {
    RevocationStory story = a.recheck().failing(1, 2, 3, 4, 5);
    Acting.as(story.desk(), () -> rechecks.close(story.id(), ""));
    assertEnded(story, RevocationStatus.NO_GROUNDS, "revocationNoGrounds");
    assertAt(story.opened(), RevocationStatus.CHECKING, "PROVINCE_OFFICER@11");
  }

  @Test
  @DisplayName("a proposal waits for the commune's leader, with a term")
  void proposed() {
    RevocationStory story = a.recheck().proposed();
    assertAt(story, RevocationStatus.HEARING, "COMMUNE_LEADER@" + story.heardUnit());
    assertThat(rows(story).get(0)).containsEntry("commune_id", story.heardUnit());
    assertThat(rows(story).get(0).get("due_at")).isEqualTo(story.row(jdbc).get("hearing_due"));
  }

  @Test
  @DisplayName("an answer brings it to the chair")
  void answered() {
    RevocationStory story = a.recheck().answered();
    assertAt(story, RevocationStatus.DECIDING, "PROVINCE_LEADER@11");
    assertThat(story.row(jdbc)).containsEntry("answered_late", false);
  }

  @Test
  @DisplayName("an answer after the term brings it to the chair too, and is marked late")
  void answeredLate() {
    RevocationStory story = a.recheck().proposed().termPassed();
    Acting.as(story.communeLeader(), () -> revocations.answer(story.id(), "Xin lỗi vì muộn"));
    assertAt(story, RevocationStatus.DECIDING, "PROVINCE_LEADER@11");
    assertThat(story.row(jdbc)).containsEntry("answered_late", true);
  }

  @Test
  @DisplayName(
      "the desk may submit a silent commune after its term, not before; it may still answer")
  void silent() {
    RevocationStory story = a.recheck().proposed();
    assertThatThrownBy(() -> Acting.as(story.desk(), () -> revocations.endHearing(story.id())))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("revoke.termRuns");
    story.termPassed();
    Acting.as(story.desk(), () -> revocations.endHearing(story.id()));
    assertAt(story, RevocationStatus.DECIDING, "PROVINCE_LEADER@11");
    Acting.as(story.communeLeader(), () -> revocations.answer(story.id(), "Nay mới trả lời"));
    assertAt(story, RevocationStatus.DECIDING, "PROVINCE_LEADER@11");
    assertThat(story.row(jdbc)).containsEntry("answered_late", true);
    assertThatThrownBy(
            () -> Acting.as(story.communeLeader(), () -> revocations.answer(story.id(), "Lần nữa")))
        .isInstanceOf(StepNoLongerOpen.class);
  }

  @Test
  @DisplayName("a revocation is published once and ends as revoked")
  void revoked() {
    RevocationStory story = a.recheck().ruled(true);
    assertThat(rows(story)).isEmpty();
    runJobs(story);
    assertEnded(story, RevocationStatus.REVOKED, "revocationRevoked");
    assertThat(published(story)).isNotNull();
  }

  @Test
  @DisplayName("a recognition that stands ends as kept")
  void kept() {
    RevocationStory story = a.recheck().ruled(false);
    runJobs(story);
    assertEnded(story, RevocationStatus.KEPT, "revocationKept");
  }

  @Test
  @DisplayName("two clicks open one re-check; two rulings of one moment leave one")
  void doubleClick() {
    RevocationStory story = a.recheck();
    Callable<?> open =
        () ->
            Acting.as(
                story.desk(),
                () -> rechecks.open(story.decisionId(), "xa-2016-2020", RevocationStory.VERSION));
    assertThat(Together.failures(Together.click(List.of(open, open, open))))
        .hasSize(2)
        .allSatisfy(failure -> assertThat(failure).isInstanceOf(Refusal.class));

    RevocationStory other = a.recheck().answered();
    Callable<?> rule =
        () ->
            Acting.as(
                other.chair(),
                () -> {
                  revocations.decide(
                      other.id(), RevocationStory.ruling(true, other.id() + "/hai-lan"));
                  return null;
                });
    assertThat(Together.failures(Together.click(List.of(rule, rule))))
        .singleElement()
        .isInstanceOf(StepNoLongerOpen.class);
  }

  private void assertAt(RevocationStory story, RevocationStatus status, String actor) {
    assertThat(story.status()).isEqualTo(status);
    String step = status.step().orElseThrow();
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(subject(story)).list())
        .extracting(Task::getTaskDefinitionKey)
        .containsExactly(step);
    assertThat(rows(story))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row).containsEntry("step_id", step).containsEntry("actor_key", actor));
  }

  private void assertEnded(RevocationStory story, RevocationStatus status, String end) {
    assertThat(story.status()).isEqualTo(status);
    assertThat(rows(story)).isEmpty();
    assertThat(EndEvents.of(history, subject(story))).containsExactly(end);
  }

  private List<java.util.Map<String, Object>> rows(RevocationStory story) {
    return jdbc.queryForList("select * from open_task where subject = ?", subject(story));
  }

  private Object published(RevocationStory story) {
    return jdbc.queryForObject(
        "select published_at from decision where id = ?",
        Object.class,
        story.row(jdbc).get("ruling_id"));
  }

  private void runJobs(RevocationStory story) {
    String instance =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(subject(story))
            .singleResult()
            .getId();
    engine.createJobQuery().processInstanceId(instance).list().stream()
        .map(Job::getId)
        .forEach(engine::executeJob);
  }

  private static String subject(RevocationStory story) {
    return RevocationLinks.subject(story.id());
  }
}
