package vn.dienbien.ntm.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.calendar.WorkingDays;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.security.Role;

@DisplayName("What a person should confirm before a round is opened")
class RoundWarningTest {

  private static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);
  private static final WorkingDays NO_HOLIDAYS = new WorkingDays(Set.of(), Set.of());
  private static final CriteriaSet SET =
      new CriteriaSet("s", "S", RecognitionLevel.NTM, "2016-2021", "", true, List.of());

  @Test
  @DisplayName("Dates with exactly as many working days as the steps need are not warned about")
  void just_enough() {
    assertThat(
            warnings(district("2021-10-15", "2021-11-13"), steps("verify", 15, "hearResidents", 6)))
        .isEmpty();
    assertThat(
            warnings(district("2021-10-15", "2021-11-13"), steps("verify", 15, "hearResidents", 7)))
        .containsExactly(Sentence.of("round.warning.district", "15/10/2021", "13/11/2021", 21, 22));
  }

  @Test
  @DisplayName("A day less than the district needs is warned about")
  void one_day_short() {
    assertThat(
            warnings(district("2021-10-15", "2021-11-12"), steps("verify", 15, "hearResidents", 6)))
        .containsExactly(Sentence.of("round.warning.district", "15/10/2021", "12/11/2021", 20, 21));
  }

  @Test
  @DisplayName("Announcements and survey run side by side and count once, as hearing residents")
  void parallel_work_counts_once() {
    assertThat(
            warnings(
                district("2021-10-15", "2021-11-13"),
                steps("verify", 6, "hearResidents", 15, "announce", 15, "survey", 15)))
        .isEmpty();
  }

  @Test
  @DisplayName("The two days of the National Day alone make it too tight")
  void national_day() {
    WorkingDays days =
        new WorkingDays(Set.of(LocalDate.of(2021, 9, 2), LocalDate.of(2021, 9, 3)), Set.of());
    NewRound round = district("2021-08-16", "2021-09-13");
    assertThat(warnings(round, steps("verify", 15, "hearResidents", 3), days)).isEmpty();
    assertThat(warnings(round, steps("verify", 15, "hearResidents", 5))).isEmpty();
    assertThat(warnings(round, steps("verify", 15, "hearResidents", 5), days))
        .containsExactly(Sentence.of("round.warning.district", "16/08/2021", "13/09/2021", 18, 20));
  }

  @Test
  @DisplayName("Only Tết makes the time of the commune too tight, and a made-up Saturday saves it")
  void tet() {
    NewRound round =
        new NewRound(2021, RecognitionLevel.NTM, "s", "v", LocalDate.of(2021, 3, 1), null);
    LocalDate monday = LocalDate.of(2021, 2, 1);
    Set<LocalDate> tet =
        LocalDate.of(2021, 2, 10).datesUntil(LocalDate.of(2021, 2, 17)).collect(Collectors.toSet());
    ProcedureVersion version = version(steps("consult", 16));
    assertThat(RoundWarning.of(round, version, SET, monday, NO_HOLIDAYS)).isEmpty();
    assertThat(RoundWarning.of(round, version, SET, monday, new WorkingDays(tet, Set.of())))
        .containsExactly(Sentence.of("round.warning.fromNow", "01/02/2021", "01/03/2021", 15, 16));
    WorkingDays madeUp = new WorkingDays(tet, Set.of(LocalDate.of(2021, 2, 20)));
    assertThat(RoundWarning.of(round, version, SET, monday, madeUp)).isEmpty();
  }

  @Test
  @DisplayName("A public notice hangs on days off, too: twenty days fit where twenty worked do not")
  void notice() {
    Map<String, ProcedureStep> steps = new HashMap<>(steps("consult", 20));
    NewRound round = new NewRound(2021, RecognitionLevel.NTM, "s", "v", MONDAY.plusDays(21), null);
    assertThat(warnings(round, steps)).hasSize(1);
    ProcedureStep consult = steps.get("consult");
    steps.put(
        "consult",
        new ProcedureStep(
            consult.id(),
            consult.actor(),
            consult.actorPlace(),
            consult.duration(),
            CountedDays.CALENDAR,
            consult.cutoff(),
            consult.source(),
            consult.confirmed()));
    assertThat(warnings(round, steps)).isEmpty();
  }

  @Test
  @DisplayName("Where there is no district, its time is not asked for")
  void without_district() {
    NewRound round =
        new NewRound(2021, RecognitionLevel.NTM, "s", "v", LocalDate.of(2021, 10, 15), null);
    assertThat(warnings(round, steps("consult", 20))).isEmpty();
  }

  @Test
  @DisplayName("Time for the commune runs from its registration, where there is one to come")
  void from_registration() {
    NewRound tight = registered("2021-09-17");
    assertThat(warnings(tight, steps("register", 0, "answerRegistration", 5, "consult", 16)))
        .containsExactly(
            Sentence.of("round.warning.fromRegistration", "17/09/2021", "15/10/2021", 20, 21));
    assertThat(warnings(tight, steps("register", 0, "answerRegistration", 5, "consult", 15)))
        .isEmpty();
  }

  @Test
  @DisplayName("A registration date that has passed is said, and time runs from today")
  void registration_is_past() {
    assertThat(
            warnings(
                registered(MONDAY.toString()),
                steps("register", 0, "answerRegistration", 5, "consult", 15)))
        .containsExactly(Sentence.of("round.warning.registrationPast"));
    assertThat(
            warnings(
                registered(MONDAY.plusDays(1).toString()),
                steps("register", 0, "answerRegistration", 5)))
        .isEmpty();
  }

  @Test
  @DisplayName("A version or set of other years is said with its years")
  void other_years() {
    NewRound round =
        new NewRound(2023, RecognitionLevel.NTM, "s", "v", LocalDate.of(2023, 10, 15), null);
    assertThat(RoundWarning.of(round, version(steps()), SET, MONDAY, NO_HOLIDAYS))
        .containsExactly(
            Sentence.of("round.warning.version", "2023", "30/12/2016 \u2013 01/08/2022"),
            Sentence.of("round.warning.set", "2016-2021", "2023"));
  }

  @Test
  @DisplayName("A version counts for every year it is in force on one day of")
  void term() {
    VersionTerm term =
        new VersionTerm(
            VersionStatus.PUBLISHED, LocalDate.of(2016, 12, 31), LocalDate.of(2022, 1, 1), null);
    assertThat(term.isInForceIn(2015)).isFalse();
    assertThat(term.isInForceIn(2016)).isTrue();
    assertThat(term.isInForceIn(2022)).isTrue();
    assertThat(term.isInForceIn(2023)).isFalse();
    assertThat(new VersionTerm(VersionStatus.DRAFT, null, null, null).isInForceIn(2020)).isFalse();
  }

  private static NewRound district(String commune, String district) {
    return new NewRound(
        2021, RecognitionLevel.NTM, "s", "v", LocalDate.parse(commune), LocalDate.parse(district));
  }

  private static NewRound registered(String registration) {
    return new NewRound(
        2021,
        RecognitionLevel.NTM,
        "s",
        "v",
        LocalDate.parse(registration),
        LocalDate.of(2021, 10, 15),
        null);
  }

  private static List<Sentence> warnings(NewRound round, Map<String, ProcedureStep> steps) {
    return warnings(round, steps, NO_HOLIDAYS);
  }

  private static List<Sentence> warnings(
      NewRound round, Map<String, ProcedureStep> steps, WorkingDays days) {
    return RoundWarning.of(round, version(steps), SET, MONDAY, days);
  }

  private static ProcedureVersion version(Map<String, ProcedureStep> steps) {
    return new ProcedureVersion(
        "v",
        "V",
        "",
        steps,
        Map.of(),
        List.of(),
        new VersionTerm(
            VersionStatus.PUBLISHED, LocalDate.of(2016, 12, 30), LocalDate.of(2022, 8, 1), null));
  }

  /** Steps with their days, 0 for none; with a district where it verifies. */
  private static Map<String, ProcedureStep> steps(Object... named) {
    Map<String, ProcedureStep> steps =
        Stream.iterate(0, i -> i < named.length, i -> i + 2)
            .map(i -> step((String) named[i], (Integer) named[i + 1]))
            .collect(Collectors.toMap(ProcedureStep::id, Function.identity()));
    if (steps.containsKey("verify")) {
      steps.put("submitProvince", step("submitProvince", 0));
    }
    return steps;
  }

  private static ProcedureStep step(String id, int days) {
    return new ProcedureStep(
        id,
        Role.DISTRICT_OFFICER,
        Optional.empty(),
        days == 0 ? OptionalInt.empty() : OptionalInt.of(days),
        CountedDays.WORKING,
        Optional.empty(),
        "",
        false);
  }
}
