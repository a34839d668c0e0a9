package vn.dienbien.ntm.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.VillageStory;
import vn.dienbien.ntm.support.WaysTaken;
import vn.dienbien.ntm.village.RecognitionService;
import vn.dienbien.ntm.village.VillageLevel;
import vn.dienbien.ntm.village.VillageLinks;
import vn.dienbien.ntm.village.VillageProcess;
import vn.dienbien.ntm.village.VillageRequests;
import vn.dienbien.ntm.village.VillageService;
import vn.dienbien.ntm.village.VillageStatus;

/** Every way a step of a request can end: record, token and worklist must agree each time. */
@Import(VillageStory.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VillageProcessTest extends DatabaseTest {

  private static final String[] COMMUNE = {"villagePrepare", "villageRequest"};

  @Autowired private VillageStory story;
  @Autowired private VillageService villages;
  @Autowired private VillageRequests requests;
  @Autowired private RecognitionService recognitions;
  @Autowired private VillageProcess process;
  @Autowired private TransactionTemplate transaction;
  @Autowired private HistoryService history;

  @BeforeAll
  static void begin() {
    WaysTaken.forget();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  @DisplayName("the tests above have gone along every arrow of the model")
  void everyWay() {
    assertThat(WaysTaken.untried(List.of(CamundaVillageProcess.PROCESS))).isEmpty();
  }

  @Test
  @DisplayName("a request waits for the commune's officer and leader")
  void opened() {
    assertAt(story.opened(), VillageStatus.PREPARING, COMMUNE);
  }

  @Test
  @DisplayName("a request that was sent waits for the district")
  void requested() {
    assertAt(story.requested(), VillageStatus.VERIFYING, "villageVerify");
  }

  @Test
  @DisplayName("criteria that were returned go to the commune and come back")
  void returned() {
    long request = story.returned(1, 3);
    assertAt(request, VillageStatus.RETURNED, COMMUNE);
    Acting.as(story.leader(), () -> villages.request(request));
    assertAt(request, VillageStatus.VERIFYING, "villageVerify");
  }

  @Test
  @DisplayName("a verified request waits for the district's leader")
  void verified() {
    assertAt(story.verified(), VillageStatus.DECIDING, "villageDecide");
  }

  @Test
  @DisplayName("a recognised village ends the request and stands in the register")
  void recognised() {
    long request = story.recognised();
    assertEnded(request, VillageStatus.RECOGNISED, "villageRecognised");
    assertThat(story.page(story.officer(), request).decision())
        .hasValueSatisfying(decision -> assertThat(decision.isRecognised()).isTrue());
  }

  @Test
  @DisplayName("a refusal ends the request")
  void refused() {
    long request = story.verified(2);
    story.decide(request, false, "reasons");
    assertEnded(request, VillageStatus.REFUSED, "villageRefused");
  }

  @Test
  @DisplayName("the commune withdraws from any step before the decision")
  void withdrawn() {
    for (long request :
        new long[] {
          story.opened(), story.requested(), story.returned(1), story.verified(),
        }) {
      Acting.as(story.leader(), () -> villages.withdraw(request, "reason"));
      assertEnded(request, VillageStatus.WITHDRAWN, "villageWithdrawn");
    }
  }

  @Test
  @DisplayName("without districts the province verifies and decides")
  void withoutDistrict() {
    String successor =
        jdbc.queryForObject("select successor_id from unit where id = ?", String.class, A.COMMUNE);
    SignedIn officer = a.holder(Role.COMMUNE_OFFICER, successor);
    SignedIn leader = a.holder(Role.COMMUNE_LEADER, successor);
    SignedIn province = a.holder(Role.PROVINCE_OFFICER, A.PROVINCE);
    SignedIn chair = a.holder(Role.PROVINCE_LEADER, A.PROVINCE);
    long village = story.village();
    long request = Acting.as(officer, () -> requests.open(village, VillageLevel.NTM, 2025));
    story.fill(officer, request);
    Acting.as(leader, () -> villages.request(request));
    assertAt(request, VillageStatus.VERIFYING, "villageVerify");
    assertThat(story.actors(request)).containsExactly("PROVINCE_OFFICER@11");
    story.find(province, request);
    Acting.as(province, () -> villages.verified(request));
    assertAt(request, VillageStatus.DECIDING, "villageDecide");
    assertThat(story.actors(request)).containsExactly("PROVINCE_LEADER@11");
    Acting.as(chair, () -> recognitions.decide(request, story.decision(request, true, "")));
    assertEnded(request, VillageStatus.RECOGNISED, "villageRecognised");
  }

  @Test
  @DisplayName(
      "a recognised village becomes a model village the same way, by the set of that level")
  void modelVillage() {
    long request = story.opened(story.ntmVillage(), VillageLevel.KIEU_MAU);
    story.fill(request);
    assertThat(story.page(story.officer(), request).request().level())
        .isEqualTo(VillageLevel.KIEU_MAU);
    Acting.as(story.leader(), () -> villages.request(request));
    story.find(request);
    Acting.as(story.verifier(), () -> villages.verified(request));
    story.decide(request, true, "");
    assertEnded(request, VillageStatus.RECOGNISED, "villageRecognised");
  }

  @Test
  @DisplayName("the engine refuses a step that the request does not wait in")
  void notOpen() {
    long request = story.opened();
    assertThatThrownBy(
            () -> transaction.executeWithoutResult(status -> process.decided(request, true)))
        .isInstanceOf(StepNoLongerOpen.class);
    assertAt(request, VillageStatus.PREPARING, COMMUNE);
  }

  private void assertEnded(long request, VillageStatus status, String end) {
    assertAt(request, status);
    assertThat(EndEvents.of(history, VillageLinks.subject(request))).containsExactly(end);
  }

  private void assertAt(long request, VillageStatus status, String... work) {
    assertThat(story.status(request)).isEqualTo(status);
    assertThat(story.work(request)).containsExactly(work);
    assertThat(story.steps(request))
        .containsExactlyElementsOf(status.step().map(List::of).orElse(List.of()));
  }
}
