package vn.dienbien.ntm.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.criteria.Operator;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.criteria.Threshold;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.PersonPrincipal;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.DatabaseTest;

/** Rounds, candidates and thresholds of the province on a real database; nothing stays. */
@Transactional
class RoundServiceTest extends DatabaseTest {

  private static final String SET = "xa-2016-2020";
  private static final String LEFT_TO_PROVINCE = SET + ":2.1";

  @Autowired private RoundService rounds;
  @Autowired private ProvinceThresholdService thresholds;
  @Autowired private ProcedureService procedures;
  @Autowired private Clock clock;
  private int year;

  @BeforeEach
  void signIn() {
    as(Role.PROVINCE_OFFICER);
    // Far from the years other tests use; a round may be prepared long ahead.
    year = LocalDate.now(clock).getYear() + 50;
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void a_round_is_opened_once() {
    int id = rounds.open(round());
    assertThat(rounds.byId(id).setId()).isEqualTo(SET);
    assertThat(rounds.current()).extracting(RoundSummary::id).contains(id);
    refused(() -> rounds.open(round()), "round.refused.twice");
    refused(
        () ->
            rounds.open(
                new NewRound(
                    year,
                    RecognitionLevel.KIEU_MAU,
                    SET,
                    "qd2540",
                    LocalDate.of(year, 10, 15),
                    LocalDate.of(year, 11, 15))),
        "round.refused.level");
  }

  @Test
  void the_warnings_count_holidays() {
    // Receiving, verifying and hearing take 33 working days: as many as Mondays to Fridays here.
    NewRound around =
        new NewRound(
            2021,
            RecognitionLevel.NTM,
            SET,
            "qd2540",
            LocalDate.of(2021, 8, 2),
            LocalDate.of(2021, 9, 16));
    assertThat(rounds.warnings(around))
        .contains(Sentence.of("round.warning.district", "02/08/2021", "16/09/2021", 31, 33));
    NewRound before =
        new NewRound(
            2021,
            RecognitionLevel.NTM,
            SET,
            "qd2540",
            LocalDate.of(2021, 7, 5),
            LocalDate.of(2021, 8, 19));
    assertThat(rounds.warnings(before))
        .extracting(Sentence::key)
        .doesNotContain("round.warning.district");
  }

  @Test
  void only_the_province_office_opens_rounds() {
    as(Role.DISTRICT_OFFICER);
    assertThatThrownBy(() -> rounds.open(round())).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void a_commune_of_those_days_is_a_candidate_once() {
    int id = rounds.open(round());
    rounds.addCandidate(id, "03202/2025", CandidateOrigin.PLANNED, "Plan");
    assertThat(rounds.isCandidate(id, "03202/2025")).isTrue();
    assertThat(rounds.candidates(id)).hasSize(1);
    refused(
        () -> rounds.addCandidate(id, "03202/2025", CandidateOrigin.PLANNED, "Plan"),
        "round.refused.candidate");
    refused(
        () -> rounds.addCandidate(id, "03319", CandidateOrigin.PLANNED, "Plan"),
        "round.refused.commune");
    refused(
        () -> rounds.addCandidate(id, "11", CandidateOrigin.PLANNED, "Plan"),
        "round.refused.commune");
    refused(
        () -> rounds.addCandidate(id, "03203/2025", CandidateOrigin.PLANNED, " "),
        "round.refused.source");
  }

  @Test
  void a_threshold_left_to_the_province_counts_once_it_is_entered() {
    int id = rounds.open(round());
    IndicatorValue half = IndicatorValue.ofShare(BigDecimal.ONE, BigDecimal.valueOf(2));
    assertThat(inForce(id).judge(half)).isEmpty();
    thresholds.enter(id, LEFT_TO_PROVINCE, Operator.AT_LEAST, new BigDecimal("50"), "QD 1");
    assertThat(inForce(id).judge(half)).contains(Verdict.MET);
    thresholds.enter(id, LEFT_TO_PROVINCE, Operator.AT_LEAST, new BigDecimal("50.0001"), "QD 2");
    assertThat(inForce(id).judge(half)).contains(Verdict.NOT_MET);
    assertThat(thresholds.entered(id).get(LEFT_TO_PROVINCE).document()).isEqualTo("QD 2");
  }

  @Test
  void impossible_thresholds_are_refused() {
    int id = rounds.open(round());
    String number = "threshold.refused.number";
    for (String limit : new String[] {"-1", "100.0001", "50.00001"}) {
      refused(
          () ->
              thresholds.enter(
                  id, LEFT_TO_PROVINCE, Operator.AT_LEAST, new BigDecimal(limit), "QD"),
          number);
    }
    refused(() -> thresholds.enter(id, LEFT_TO_PROVINCE, null, new BigDecimal("50"), "QD"), number);
    refused(
        () -> thresholds.enter(id, LEFT_TO_PROVINCE, Operator.AT_LEAST, BigDecimal.ONE, " "),
        "threshold.refused.document");
    refused(
        () -> thresholds.enter(id, SET + ":3.1", Operator.AT_LEAST, BigDecimal.ONE, "QD"),
        "threshold.refused.fixed");
  }

  @Test
  void the_procedure_of_2540_has_its_steps_and_figures() {
    ProcedureVersion version = procedures.version("qd2540");
    assertThat(version.steps()).hasSize(25);
    assertThat(version.actorOf("submitProvince")).isEqualTo(Role.DISTRICT_LEADER);
    assertThat(version.durationOf("verify")).hasValue(15);
    assertThat(version.durationOf("council")).isEmpty();
    assertThat(version.cutoffOf("prepare")).contains(CutoffKind.COMMUNE);
    assertThat(version.setting(ProcedureVersion.COUNCIL_QUORUM)).isEqualByComparingTo("70");
    assertThat(version.setting(ProcedureVersion.COUNCIL_APPROVAL)).isEqualByComparingTo("90");
    assertThat(version.settings().get(ProcedureVersion.COUNCIL_QUORUM).confirmed()).isFalse();
    assertThatThrownBy(() -> version.setting("x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> procedures.version("x")).isInstanceOf(NotThere.class);
  }

  private NewRound round() {
    return new NewRound(
        year,
        RecognitionLevel.NTM,
        SET,
        "qd2540",
        LocalDate.of(year, 10, 15),
        LocalDate.of(year, 11, 15));
  }

  private Threshold inForce(int roundId) {
    Map<String, Threshold> all = thresholds.thresholds(roundId, SET);
    assertThat(all).hasSize(49);
    return all.get(LEFT_TO_PROVINCE);
  }

  private static void refused(Runnable command, String key) {
    assertThatThrownBy(command::run)
        .asInstanceOf(type(Refusal.class))
        .extracting(Refusal::sentences)
        .asList()
        .map(sentence -> ((Sentence) sentence).key())
        .containsExactly(key);
  }

  private static void as(Role role) {
    SignedIn person = new SignedIn(0, "test", "Test", Set.of(new Office(role, "11")));
    PersonPrincipal principal = new PersonPrincipal(person, "", false, false);
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                principal, null, principal.getAuthorities()));
  }
}
