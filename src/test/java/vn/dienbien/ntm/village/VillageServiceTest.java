package vn.dienbien.ntm.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.VillageStory;

/** The rules of requests for villages. */
@Import(VillageStory.class)
class VillageServiceTest extends DatabaseTest {

  @Autowired private VillageStory story;
  @Autowired private VillageRequests requests;
  @Autowired private VillageService villages;
  @Autowired private VillageClaimService claims;
  @Autowired private DocumentService documents;

  @Test
  @DisplayName("a model village must be recognised as NTM first, and is told so")
  void prerequisite() {
    long village = story.village();
    assertThatThrownBy(() -> story.opened(village, VillageLevel.KIEU_MAU))
        .hasMessageContaining("village.refused.prerequisite.KIEU_MAU");
    assertThat(story.opened(story.ntmVillage(), VillageLevel.KIEU_MAU)).isPositive();
  }

  @Test
  @DisplayName("a village that is recognised is not asked for again at that level")
  void recognisedOnce() {
    long village = story.ntmVillage();
    assertThatThrownBy(() -> story.opened(village, VillageLevel.NTM))
        .hasMessageContaining("village.refused.recognised.NTM");
  }

  @Test
  @DisplayName("beginning twice finds the request that is under way; after a withdrawal a new one")
  void oneAtATime() {
    long village = story.village();
    long first = story.opened(village, VillageLevel.NTM);
    assertThat(story.opened(village, VillageLevel.NTM)).isEqualTo(first);
    Acting.as(story.leader(), () -> villages.withdraw(first, "reason"));
    assertThat(story.opened(village, VillageLevel.NTM)).isGreaterThan(first);
  }

  @Test
  @DisplayName("the year must have come, and the programme begun")
  void years() {
    long village = story.village();
    for (int year : List.of(2015, LocalDate.now().getYear() + 2)) {
      assertThatThrownBy(
              () ->
                  Acting.as(story.officer(), () -> requests.open(village, VillageLevel.NTM, year)))
          .hasMessageContaining("village.refused.year");
    }
  }

  @Test
  @DisplayName("the version is that of the newest round of the year, else the one in force then")
  void version() {
    assertThat(versionOf(story.opened())).isEqualTo("qd2540");
    long later =
        Acting.as(story.officer(), () -> requests.open(story.village(), VillageLevel.NTM, 2023));
    assertThat(versionOf(later)).isEqualTo("qd18-2022");
    long withoutOwnVersion =
        Acting.as(story.officer(), () -> requests.open(story.village(), VillageLevel.NTM, 2025));
    assertThat(versionOf(withoutOwnVersion)).isNotEmpty();
  }

  @Test
  @DisplayName("a commune without a district asks the province, for a village of a merged commune")
  void twoTier() {
    String successor =
        jdbc.queryForObject("select successor_id from unit where id = ?", String.class, A.COMMUNE);
    long village = story.village();
    var officer = a.holder(Role.COMMUNE_OFFICER, successor);
    long request = Acting.as(officer, () -> requests.open(village, VillageLevel.NTM, 2025));
    RequestPage page = story.page(officer, request);
    assertThat(page.request().communeId()).isEqualTo(successor);
    assertThat(page.request().versionId()).isEqualTo("two-tier-2025");
    assertThat(
            jdbc.queryForObject(
                "select actor_key from open_task where subject = ? and work_key = 'villageRequest'",
                String.class,
                VillageLinks.subject(request)))
        .isEqualTo("COMMUNE_LEADER@" + successor);
  }

  @Test
  @DisplayName("everything that is missing is said at once")
  void missing() {
    long request = story.opened();
    assertThatThrownBy(() -> Acting.as(story.leader(), () -> villages.request(request)))
        .hasMessageContaining("village.missing.verdict");
    Acting.as(
        story.officer(),
        () -> {
          claims.write(request, 1, Side.COMMUNE, Verdict.MET, "", 0);
          claims.write(request, 2, Side.COMMUNE, Verdict.NOT_ASSESSED, "", 0);
          claims.write(request, 3, Side.COMMUNE, Verdict.NOT_MET, "", 0);
        });
    assertThat(story.page(story.leader(), request).missing())
        .extracting(sentence -> sentence.key() + sentence.args())
        .containsExactly(
            "village.missing.verdict[4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]",
            "village.missing.evidence[1]",
            "village.missing.note[2]");
  }

  @Test
  @DisplayName("after a return only the named criteria open, and only their findings are reopened")
  void returned() {
    long request = story.requested();
    story.find(request);
    Acting.as(
        story.verifier(), () -> villages.returnItems(request, Map.of(2, "no photo"), "please"));
    RequestPage page = story.page(story.officer(), request);
    assertThat(page.criteria()).filteredOn(CriterionPage::isOpen).hasSize(1);
    assertThat(page.criteria().get(1).returnedFor()).isEqualTo("no photo");
    assertThat(page.criteria()).allMatch(criterion -> criterion.finding() == null);
    assertThatThrownBy(
            () ->
                Acting.as(
                    story.officer(),
                    () -> claims.write(request, 1, Side.COMMUNE, Verdict.NOT_MET, "", 1)))
        .hasMessageContaining("village.notReturned");
    assertThatThrownBy(
            () -> Acting.as(story.officer(), () -> claims.attach(request, 1, a.storedPdf())))
        .hasMessageContaining("village.notReturned");
    Acting.as(story.leader(), () -> villages.request(request));
    page = story.page(story.verifier(), request);
    assertThat(page.criteria()).filteredOn(CriterionPage::isFound).hasSize(13);
    assertThat(page.returns()).hasSize(1).noneMatch(VillageReturn::isOpen);
    assertThatThrownBy(() -> Acting.as(story.verifier(), () -> villages.verified(request)))
        .hasMessageContaining("village.missing.finding");
  }

  @Test
  @DisplayName("a return names criteria of the set, each with a reason of a bearable length")
  void badReturns() {
    long request = story.requested();
    List<Map<Integer, String>> bad =
        List.of(Map.of(), Map.of(1, "  "), Map.of(99, "x"), Map.of(1, "x".repeat(2001)));
    for (Map<Integer, String> reasons : bad) {
      assertThatThrownBy(
              () -> Acting.as(story.verifier(), () -> villages.returnItems(request, reasons, "")))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("village.return.");
    }
    assertThat(story.status(request)).isEqualTo(VillageStatus.VERIFYING);
  }

  @Test
  @DisplayName("the commune reads findings when the verification is closed, not before")
  void findings() {
    long request = story.requested();
    story.find(request, 4);
    assertThat(story.page(story.officer(), request).criteria())
        .allMatch(criterion -> criterion.finding() == null);
    Acting.as(story.verifier(), () -> villages.verified(request));
    assertThat(story.page(story.officer(), request).notMet()).containsExactly(4);
  }

  @Test
  @DisplayName("recognising against an unmet criterion needs a reason and is then possible")
  void againstFindings() {
    long request = story.verified(4);
    assertThatThrownBy(() -> story.decide(request, true, " "))
        .hasMessageContaining("village.decision.notMet");
    story.decide(request, true, "because");
    assertThat(story.status(request)).isEqualTo(VillageStatus.RECOGNISED);
  }

  @Test
  @DisplayName("a refusal needs reasons; number, date and signer are always needed")
  void incompleteDecisions() {
    long request = story.verified();
    LocalDate day = LocalDate.of(2021, 12, 1);
    Map<String, NewRecognition> bad =
        Map.of(
            "noReasons", new NewRecognition(false, "1", day, "x", ""),
            "incomplete", new NewRecognition(true, " ", day, "x", ""),
            "inFuture", new NewRecognition(true, "1", LocalDate.of(9999, 1, 1), "x", ""),
            "tooLong", new NewRecognition(true, "1".repeat(41), day, "x", ""));
    bad.forEach(
        (why, decision) ->
            assertThatThrownBy(() -> story.decide(request, decision))
                .hasMessageContaining("village.decision." + why));
  }

  @Test
  @DisplayName("a number is given once a year by one unit")
  void numberTaken() {
    long first = story.recognised();
    long second = story.verified();
    assertThatThrownBy(() -> story.decide(second, story.decision(first, true, "")))
        .hasMessageContaining("village.numberTaken");
    assertThat(story.status(second)).isEqualTo(VillageStatus.DECIDING);
  }

  @Test
  @DisplayName("a step done twice has one effect; the second hears who was faster")
  void doneTwice() {
    long request = story.requested();
    assertThatThrownBy(() -> Acting.as(story.leader(), () -> villages.request(request)))
        .isInstanceOf(StepNoLongerOpen.class)
        .hasMessageContaining("dossier.stepDone");
    long decided = story.recognised();
    assertThatThrownBy(() -> story.decide(decided, true, "")).isInstanceOf(StepNoLongerOpen.class);
    assertThatThrownBy(
            () -> Acting.as(story.leader(), () -> villages.withdraw(decided, "too late")))
        .isInstanceOf(StepNoLongerOpen.class);
  }

  @Test
  @DisplayName("a page that is stale does not overwrite what a colleague wrote")
  void stale() {
    long request = story.opened();
    Acting.as(
        story.officer(), () -> claims.write(request, 1, Side.COMMUNE, Verdict.MET, "mine", 0));
    assertThatThrownBy(
            () ->
                Acting.as(
                    story.leader(),
                    () -> claims.write(request, 1, Side.COMMUNE, Verdict.NOT_MET, "theirs", 0)))
        .hasMessageContaining("village.changedBy");
    assertThat(story.page(story.officer(), request).criteria().get(0).claim().note())
        .isEqualTo("mine");
  }

  @Test
  @DisplayName("evidence is read by whoever sees the request, and by nobody else")
  void evidence() {
    long request = story.requested();
    long file = story.page(story.officer(), request).criteria().get(0).evidence().get(0).fileId();
    assertThat(Acting.as(story.verifier(), () -> documents.open(file))).isNotNull();
    assertThatThrownBy(
            () ->
                Acting.as(
                    a.holder(Role.COMMUNE_OFFICER, A.OTHER_COMMUNE), () -> documents.open(file)))
        .isInstanceOf(NotThere.class);
    long stranger = Acting.as(a.holder(Role.COMMUNE_OFFICER, A.OTHER_COMMUNE), () -> a.storedPdf());
    long opened = story.opened();
    assertThatThrownBy(() -> Acting.as(story.officer(), () -> claims.attach(opened, 1, stranger)))
        .isInstanceOf(NotThere.class);
  }

  @Test
  @DisplayName("the page stays within its budget of statements")
  void budget() {
    long request = story.verified();
    assertThat(statements.of(() -> story.page(story.officer(), request)))
        .hasSizeLessThanOrEqualTo(25);
  }

  private String versionOf(long request) {
    return story.page(story.officer(), request).request().versionId();
  }
}
