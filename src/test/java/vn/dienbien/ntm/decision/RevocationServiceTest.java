package vn.dienbien.ntm.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.round.Recognitions;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.RevocationStory;

/** What a re-check refuses, who may do what, and what a ruling does to register and dossier. */
class RevocationServiceTest extends DatabaseTest {

  @Autowired RecheckService rechecks;
  @Autowired RevocationService revocations;
  @Autowired RevocationQueries queries;
  @Autowired Recognitions recognitions;

  @Test
  @DisplayName("a version without revocation is refused with a sentence, and so is the wrong desk")
  void versions() {
    RevocationStory story = a.recheck();
    assertRefused("revoke.unknown", story.desk(), () -> open(story, A.SET, "qd2540"));
    assertRefused("revoke.notYours", story.desk(), () -> open(story, A.SET, "qd18-2022"));
    SignedIn desk = a.holder(Role.DEPARTMENT_DESK, "SNNPTNT");
    assertRefused("revoke.notYours", desk, () -> open(story, A.SET, "two-tier-2025"));
    Acting.as(desk, () -> open(story, A.SET, "qd18-2022"));
    assertRefused("revoke.running", desk, () -> open(story, A.SET, "qd18-2022"));
  }

  @Test
  @DisplayName("advanced and model communes are measured with the advanced set")
  void yardstick() {
    for (String level : List.of("NANG_CAO", "KIEU_MAU")) {
      RevocationStory story = a.recheck(a.recognition(A.COMMUNE, level));
      assertRefused(
          "revoke.wrongSet", story.desk(), () -> open(story, A.SET, RevocationStory.VERSION));
      List<CriteriaSet> sets =
          Acting.as(story.desk(), () -> queries.sets(RecognitionLevel.valueOf(level)));
      assertThat(sets)
          .isNotEmpty()
          .allSatisfy(set -> assertThat(set.level()).isEqualTo(RecognitionLevel.NANG_CAO));
      Acting.as(story.desk(), () -> open(story, sets.get(0).id(), RevocationStory.VERSION));
    }
  }

  private long open(RevocationStory story, String set, String version) {
    return rechecks.open(story.decisionId(), set, version);
  }

  @Test
  @DisplayName("nothing is concluded before every criterion is checked and every failure explained")
  void incomplete() {
    RevocationStory story = a.recheck().opened();
    SignedIn desk = story.desk();
    assertRefused("revoke.unchecked", desk, () -> rechecks.close(story.id(), ""));
    Acting.as(
        desk,
        () -> {
          for (int no = 1; no <= 10; no++) {
            rechecks.record(story.id(), new RevocationFinding(no, false, no == 3 ? "" : "Hỏng"));
          }
          rechecks.meetRest(story.id());
        });
    assertRefused("revoke.unexplained", desk, () -> rechecks.propose(story.id(), "Vì vậy"));
    Acting.as(
        desk, () -> rechecks.record(story.id(), new RevocationFinding(3, false, "Cũng hỏng")));
    assertRefused("revoke.noReasons", desk, () -> rechecks.propose(story.id(), " "));
    assertRefused("revoke.textTooLong", desk, () -> rechecks.propose(story.id(), "x".repeat(4001)));
    assertRefused("revoke.hasGrounds", desk, () -> rechecks.close(story.id(), ""));
    Acting.as(desk, () -> rechecks.propose(story.id(), "Vì vậy"));
    assertThat(story.status()).isEqualTo(RevocationStatus.HEARING);
  }

  @Test
  @DisplayName(
      "six failing criteria are grounds exactly with a key criterion, as they are recorded")
  void keyCriterion() {
    RevocationStory story = a.recheck().opened();
    SignedIn desk = story.desk();
    Set<Integer> keys =
        Set.copyOf(Acting.as(desk, () -> queries.sheet(story.id()).grounds().keys()));
    assertThat(keys).isNotEmpty();
    List<Integer> ordinary =
        java.util.stream.IntStream.rangeClosed(1, 19)
            .boxed()
            .filter(no -> !keys.contains(no))
            .toList();
    RevocationGrounds grounds = null;
    for (int i = 0; i < 6; i++) {
      RevocationFinding finding = new RevocationFinding(ordinary.get(i), false, "Không đạt");
      grounds = Acting.as(desk, () -> rechecks.record(story.id(), finding));
    }
    assertThat(grounds.ground()).isEqualTo(RevocationGround.NO_KEY);
    Acting.as(desk, () -> rechecks.meetRest(story.id()));
    assertRefused("revoke.noGrounds", desk, () -> rechecks.propose(story.id(), "Vì vậy"));
    int key = keys.iterator().next();
    Acting.as(
        desk, () -> rechecks.record(story.id(), new RevocationFinding(ordinary.get(0), true, "")));
    assertThat(
            Acting.as(
                desk, () -> rechecks.record(story.id(), new RevocationFinding(key, false, "x"))))
        .extracting(RevocationGrounds::ground)
        .isEqualTo(RevocationGround.SHARE_WITH_KEY);
  }

  @Test
  @DisplayName(
      "a ruling revokes the dossier, and a number is given once a year in the whole register")
  void ruling() {
    DossierStory dossier = a.dossier().recognised();
    long decisionId =
        jdbc.queryForObject(
            "select id from decision where dossier_id = ?", Long.class, dossier.id());
    String taken =
        jdbc.queryForObject("select number from decision where id = ?", String.class, decisionId);
    var takenOn =
        jdbc.queryForObject(
            "select decided_on from decision where id = ?", java.time.LocalDate.class, decisionId);
    RevocationStory story = a.recheck(decisionId).answered();
    RevocationRuling same = new RevocationRuling(true, taken, takenOn, "Chủ tịch", "Vì vậy");
    assertRefused(
        "decision.numberTaken", story.chair(), () -> revocations.decide(story.id(), same));
    assertThat(story.status()).isEqualTo(RevocationStatus.DECIDING);
    assertRefused(
        "revoke.noReasons",
        story.chair(),
        () ->
            revocations.decide(
                story.id(), new RevocationRuling(true, "1/x", takenOn, "Chủ tịch", "")));
    assertRefused(
        "decision.inFuture",
        story.chair(),
        () ->
            revocations.decide(
                story.id(),
                new RevocationRuling(
                    true, "1/x", java.time.LocalDate.of(2999, 1, 1), "Chủ tịch", "Vì vậy")));

    assertRefused(
        "revoke.tooEarly",
        story.chair(),
        () -> revocations.decide(story.id(), ruling(true, "1/x", takenOn.minusDays(1))));

    String number = story.id() + "/thu";
    Acting.as(story.chair(), () -> revocations.decide(story.id(), ruling(true, number, takenOn)));
    assertThat(dossier.status()).isEqualTo(DossierStatus.REVOKED);
    assertRefused(
        "revoke.notRecognised", story.desk(), () -> open(story, A.SET, RevocationStory.VERSION));

    RevocationStory second = a.recheck().answered();
    assertRefused(
        "decision.numberTaken",
        second.chair(),
        () -> revocations.decide(second.id(), ruling(false, number, takenOn)));
  }

  @Test
  @DisplayName("what was recognised as basically met can be taken back too")
  void basically() {
    DossierStory dossier =
        a.dossier().deciding().decided(DecisionOutcome.BASICALLY_RECOGNISED, "weighed");
    long decisionId =
        jdbc.queryForObject(
            "select id from decision where dossier_id = ?", Long.class, dossier.id());
    RevocationStory story = a.recheck(decisionId).answered();
    Acting.as(
        story.chair(),
        () ->
            revocations.decide(
                story.id(), ruling(true, story.id() + "/thu-cb", java.time.LocalDate.now())));
    assertThat(dossier.status()).isEqualTo(DossierStatus.REVOKED);
  }

  @Test
  @DisplayName(
      "a recognition counts towards the next level until it is revoked, not while it is checked")
  void prerequisite() {
    String commune = "03301";
    RevocationStory story = a.recheck(a.recognition(commune, "NTM"));
    assertThat(recognitions.isRecognised(commune, RecognitionLevel.NTM)).isTrue();
    story.answered();
    assertThat(recognitions.isRecognised(commune, RecognitionLevel.NTM)).isTrue();
    Acting.as(
        story.chair(),
        () -> revocations.decide(story.id(), RevocationStory.ruling(true, story.id() + "/muc")));
    assertThat(recognitions.isRecognised(commune, RecognitionLevel.NTM)).isFalse();
  }

  private static RevocationRuling ruling(
      boolean isRevoked, String number, java.time.LocalDate decidedOn) {
    return new RevocationRuling(isRevoked, number, decidedOn, "Chủ tịch", "Vì vậy");
  }

  @Test
  @DisplayName(
      "in every status, everybody but the actor of the step is refused and changes nothing")
  void rights() {
    everybodyTries(a.recheck().failing(1, 2), "record", "meetRest", "close", "propose");
    everybodyTries(a.recheck().proposed(), "answer");
    everybodyTries(a.recheck().proposed().termPassed(), "answer", "endHearing");
    everybodyTries(a.recheck().answered(), "decide");
    everybodyTries(a.recheck().ruled(true));
    everybodyTries(a.recheck().ruled(false));
  }

  private void everybodyTries(RevocationStory story, String... open) {
    Map<String, Runnable> deeds = deeds(story.id());
    Map<String, Object> before = story.row(jdbc);
    List<String> gotThrough = new ArrayList<>();
    for (SignedIn person : everybody(story)) {
      Role role = person.offices().iterator().next().role();
      String place = person.offices().iterator().next().place();
      deeds.forEach(
          (name, deed) -> {
            boolean isOwn =
                List.of(open).contains(name)
                    && switch (name) {
                      case "answer" ->
                          role == Role.COMMUNE_LEADER && place.equals(story.heardUnit());
                      case "decide" -> role == Role.PROVINCE_LEADER;
                      default -> role == Role.PROVINCE_OFFICER;
                    };
            Throwable thrown = isOwn ? null : catchThrowable(() -> Acting.as(person, deed));
            boolean isRefused =
                thrown instanceof Refusal
                    || thrown instanceof NotThere
                    || thrown instanceof AccessDeniedException;
            if (!isOwn && !isRefused) {
              gotThrough.add(role + "@" + place + " could " + name + " in " + story.status());
            }
          });
    }
    assertThat(gotThrough).isEmpty();
    assertThat(story.row(jdbc)).isEqualTo(before);
  }

  private Map<String, Runnable> deeds(long id) {
    Map<String, Runnable> deeds = new LinkedHashMap<>();
    deeds.put("record", () -> rechecks.record(id, new RevocationFinding(1, true, "")));
    deeds.put("meetRest", () -> rechecks.meetRest(id));
    deeds.put("close", () -> rechecks.close(id, ""));
    deeds.put("propose", () -> rechecks.propose(id, "Vì vậy"));
    deeds.put("answer", () -> revocations.answer(id, "Trả lời"));
    deeds.put("endHearing", () -> revocations.endHearing(id));
    deeds.put(
        "decide", () -> revocations.decide(id, RevocationStory.ruling(true, id + "/khong-duoc")));
    deeds.put("publish", () -> revocations.publish(id));
    return deeds;
  }

  private List<SignedIn> everybody(RevocationStory story) {
    List<SignedIn> people = new ArrayList<>(List.of(story.communeLeader()));
    people.add(a.holder(Role.COMMUNE_OFFICER, story.heardUnit()));
    for (Role role : Role.values()) {
      switch (role.level()) {
        case COMMUNE -> {
          people.add(a.holder(role, A.COMMUNE));
          people.add(a.holder(role, A.OTHER_COMMUNE));
        }
        case DISTRICT -> {
          people.add(a.holder(role, A.DISTRICT));
          people.add(a.holder(role, A.OTHER_DISTRICT));
        }
        case DEPARTMENT -> people.add(a.holder(role, "SNNPTNT"));
        case PROVINCE -> people.add(a.holder(role, A.PROVINCE));
      }
    }
    return people;
  }

  @Test
  @DisplayName("the commune sees it from the proposal on, its neighbour never")
  void visibility() {
    RevocationStory story = a.recheck().opened();
    SignedIn officer = a.holder(Role.COMMUNE_OFFICER, A.COMMUNE);
    SignedIn neighbour = a.holder(Role.COMMUNE_LEADER, A.OTHER_COMMUNE);
    assertThat(sees(officer, story)).isFalse();
    assertThat(sees(a.holder(Role.VIEWER, A.PROVINCE), story)).isTrue();
    RevocationStory told = a.recheck().proposed();
    assertThat(sees(officer, told)).isTrue();
    assertThat(sees(told.communeLeader(), told)).isTrue();
    assertThat(sees(a.holder(Role.DISTRICT_LEADER, A.DISTRICT), told)).isTrue();
    assertThat(sees(a.holder(Role.DISTRICT_LEADER, A.OTHER_DISTRICT), told)).isFalse();
    assertThat(sees(neighbour, told)).isFalse();
    assertThat(sees(a.holder(Role.DEPARTMENT_APPRAISER, "SYT"), told)).isFalse();
  }

  private boolean sees(SignedIn person, RevocationStory story) {
    return !(catchThrowable(() -> Acting.as(person, () -> queries.sheet(story.id())))
        instanceof NotThere);
  }

  @Test
  @DisplayName("the page costs at most 25 statements")
  void budget() {
    RevocationStory story = a.recheck().answered();
    assertThat(statements.of(() -> Acting.as(story.desk(), () -> queries.sheet(story.id()))))
        .hasSizeLessThanOrEqualTo(25);
  }

  private static void assertRefused(String key, SignedIn person, Runnable action) {
    assertThatThrownBy(() -> Acting.as(person, action))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(key);
  }
}
