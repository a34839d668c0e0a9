package vn.dienbien.ntm.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

@DisplayName("Candidates: carried over, taken off, with the recognition their level presupposes")
class CandidateServiceTest extends DatabaseTest {

  /** Communes of today: rounds of the tests lie far ahead. */
  private static final String NEW_COMMUNE = "03325/2025";

  private static final String TO_COME = "03328/2025";

  @Autowired private CandidateService candidates;
  @Autowired private RoundService rounds;
  @Autowired private DossierService dossiers;

  @Test
  @DisplayName(
      "Communes that never filed or were not recognised are shown, those on the way are not")
  void preview() {
    int before = a.round(A.COMMUNE, A.OTHER_COMMUNE);
    int now = later(before);
    assertThat(preview(now, before))
        .extracting(one -> one.why().key())
        .containsExactly("candidate.notOpened", "candidate.notOpened");
    DossierStory filed = a.dossier(before, A.COMMUNE, A.DISTRICT).opened();
    assertThat(preview(now, before))
        .extracting(one -> one.why().key())
        .contains("candidate.notOpened")
        .hasSize(2);
    move(filed, "RECOGNISED", true);
    assertThat(preview(now, before))
        .extracting(one -> one.commune().id())
        .containsExactly(A.OTHER_COMMUNE);
    for (String ended :
        List.of("NOT_PASSED", "REFUSED", "NOT_PROPOSED", "WITHDRAWN", "REGISTRATION_REFUSED")) {
      move(filed, ended, true);
      assertThat(preview(now, before))
          .extracting(one -> one.why().key())
          .contains("DossierStatus." + ended);
    }
    move(filed, "NOT_PASSED", true);
  }

  @Test
  @DisplayName("The chosen ones are carried over at once; a second click adds nothing")
  void carry_over() {
    int before = a.round(NEW_COMMUNE, TO_COME);
    int now = later(before);
    assertThat(asOffice(() -> candidates.carryOver(now, before, Set.of(NEW_COMMUNE)))).isEqualTo(1);
    Candidate carried = asOffice(() -> rounds.candidates(now)).get(0);
    assertThat(carried.origin()).isEqualTo(CandidateOrigin.CARRIED_OVER);
    assertThat(carried.source()).contains(String.valueOf(year(before)));
    refused(
        () -> candidates.carryOver(now, before, Set.of(NEW_COMMUNE)), "candidate.refused.nothing");
    assertThat(asOffice(() -> candidates.carryOver(now, before, Set.of(NEW_COMMUNE, TO_COME))))
        .isEqualTo(1);
    assertThat(asOffice(() -> rounds.candidates(now))).hasSize(2);
  }

  @Test
  @DisplayName("A commune that no longer exists in the year of the round is not carried over")
  void former_communes() {
    int before = a.round(A.COMMUNE);
    int now = later(before);
    assertThat(preview(now, before).get(0).hindrance().map(Sentence::key))
        .contains("round.refused.commune");
    refused(() -> candidates.carryOver(now, before, Set.of(A.COMMUNE)), "round.refused.commune");
  }

  @Test
  @DisplayName("A commune that has moved on meanwhile, or of no earlier round, is refused")
  void refused_carry_overs() {
    int before = a.round(A.COMMUNE);
    int now = later(before);
    refused(
        () -> candidates.carryOver(now, before, Set.of(A.OTHER_COMMUNE)),
        "candidate.refused.changed");
    refused(
        () -> candidates.carryOver(before, now, Set.of(A.COMMUNE)), "candidate.refused.notEarlier");
    assertThatThrownBy(
            () ->
                Acting.as(
                    Acting.holder(Role.DISTRICT_OFFICER, A.DISTRICT),
                    () -> candidates.carryOver(now, before, Set.of(A.COMMUNE))))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  @DisplayName("A candidate without a dossier is taken off, one with a dossier stays")
  void take_off() {
    DossierStory opened = a.dossier().opened();
    refused(() -> candidates.takeOff(opened.roundId(), A.COMMUNE), "candidate.refused.hasDossier");
    int round = a.round(A.COMMUNE);
    jdbc.update(
        "insert into candidate_note (round_id, unit_id, criterion_no, kind, source)"
            + " values (?, ?, 1, 'REPORT_2020_MET', 'x')",
        round,
        A.COMMUNE);
    asOffice(
        () -> {
          candidates.takeOff(round, A.COMMUNE);
          candidates.takeOff(round, A.COMMUNE);
          return null;
        });
    assertThat(asOffice(() -> rounds.isCandidate(round, A.COMMUNE))).isFalse();
  }

  @Test
  @DisplayName("An advanced commune must be recognised in the register; a revocation ends that")
  void advanced_needs_recognition() {
    int round = a.round();
    level(round, RecognitionLevel.NANG_CAO);
    String commune = NEW_COMMUNE;
    refused(
        () -> rounds.addCandidate(round, commune, CandidateOrigin.PLANNED, "Plan"),
        "candidate.refused.NANG_CAO");
    decision(commune, RecognitionLevel.NTM, "REFUSED", "2020-01-01");
    refused(
        () -> rounds.addCandidate(round, commune, CandidateOrigin.PLANNED, "Plan"),
        "candidate.refused.NANG_CAO");
    decision(commune, RecognitionLevel.NTM, "RECOGNISED", null);
    asOffice(
        () -> {
          rounds.addCandidate(round, commune, CandidateOrigin.PLANNED, "Plan");
          return null;
        });
    decision(commune, RecognitionLevel.NTM, "REVOKED", "2021-01-01");
    assertThatThrownBy(
            () ->
                Acting.as(
                    a.holder(Role.COMMUNE_OFFICER, commune), () -> dossiers.open(round, commune)))
        .asInstanceOf(type(Refusal.class))
        .extracting(Refusal::sentences)
        .asList()
        .map(sentence -> ((Sentence) sentence).key())
        .containsExactly("candidate.refused.NANG_CAO");
    decision(commune, RecognitionLevel.NTM, "RECOGNISED", "2021-06-01");
    asOffice(
        () -> {
          rounds.requirePrerequisite(round, commune);
          return null;
        });
    jdbc.update("delete from decision where commune_id = ? and source = 'prerequisite'", commune);
  }

  @Test
  @DisplayName("A model commune must be recognised as advanced, not only as NTM")
  void model_needs_advanced() {
    int round = a.round();
    level(round, RecognitionLevel.KIEU_MAU);
    String commune = TO_COME;
    decision(commune, RecognitionLevel.NTM, "RECOGNISED", "2020-01-01");
    refused(
        () -> rounds.addCandidate(round, commune, CandidateOrigin.PLANNED, "Plan"),
        "candidate.refused.KIEU_MAU");
    decision(commune, RecognitionLevel.NANG_CAO, "RECOGNISED", "2021-01-01");
    asOffice(
        () -> {
          rounds.addCandidate(round, commune, CandidateOrigin.PLANNED, "Plan");
          return null;
        });
    jdbc.update("delete from decision where commune_id = ? and source = 'prerequisite'", commune);
  }

  private int later(int before) {
    int now = a.round();
    assertThat(year(now)).isGreaterThan(year(before));
    return now;
  }

  private int year(int roundId) {
    return jdbc.queryForObject(
        "select assessment_year from round where id = ?", Integer.class, roundId);
  }

  private void level(int roundId, RecognitionLevel level) {
    jdbc.update("update round set level = ? where id = ?", level.name(), roundId);
  }

  private void move(DossierStory story, String status, boolean filed) {
    jdbc.update(
        "update dossier set status = ?, first_filed_at = ? where id = ?",
        status,
        filed ? java.time.LocalDateTime.of(2020, 1, 1, 0, 0) : null,
        story.id());
  }

  private void decision(String commune, RecognitionLevel level, String outcome, String day) {
    jdbc.update(
        "insert into decision (commune_id, commune_name, level, outcome, decided_on, source,"
            + " search) values (?, 'x', ?, ?, ?, 'prerequisite', '')",
        commune,
        level.name(),
        outcome,
        day);
  }

  private List<CarryOver> preview(int now, int before) {
    return asOffice(() -> candidates.preview(now, before));
  }

  private static <T> T asOffice(java.util.function.Supplier<T> action) {
    return Acting.as(Acting.holder(Role.PROVINCE_OFFICER, A.PROVINCE), action);
  }

  private static void refused(Runnable command, String key) {
    assertThatThrownBy(() -> Acting.as(Acting.holder(Role.PROVINCE_OFFICER, A.PROVINCE), command))
        .asInstanceOf(type(Refusal.class))
        .extracting(Refusal::sentences)
        .asList()
        .map(sentence -> ((Sentence) sentence).key())
        .containsExactly(key);
  }
}
