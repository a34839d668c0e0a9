package vn.dienbien.ntm.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.calendar.WorkingDays;
import vn.dienbien.ntm.round.CountedDays;

/** Which steps will probably be late, told without a database. */
class ForecastTest {

  private static final WorkingDays CALENDAR = new WorkingDays(Set.of(), Set.of());
  private static final LocalDate MONDAY = LocalDate.of(2021, 10, 4);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);

  @Test
  @DisplayName("a step that usually takes longer than it may is late by the difference")
  void late() {
    Forecast forecast = forecast(open(MONDAY, FRIDAY), took("100", 6, 6, 6, 6, 6)).get(0);
    assertThat(forecast.expected()).isEqualTo("2021-10-12");
    assertThat(forecast.daysLate()).isEqualTo(2);
    assertThat(forecast.usual())
        .isEqualTo(new Usual(6, CountedDays.WORKING, PaceSource.DISTRICT, 5));
  }

  @Test
  @DisplayName("a step that will just be in time is not shown")
  void inTime() {
    assertThat(forecast(open(MONDAY, FRIDAY), took("100", 4, 4, 4, 4, 4))).isEmpty();
  }

  @Test
  @DisplayName("the median forgets the one that was left lying; half a day is a day")
  void median() {
    assertThat(usual(took("100", 1, 2, 3, 4, 300)).days()).isEqualTo(3);
    assertThat(usual(took("100", 300, 1, 2, 5, 4, 3)).days()).isEqualTo(4);
  }

  @Test
  @DisplayName("a district with fewer than five passages is judged by the province")
  void fewInDistrict() {
    List<Passage> passages = new ArrayList<>(took("100", 1, 1, 1, 1));
    passages.addAll(took("099", 9, 9, 9));
    assertThat(usual(passages))
        .isEqualTo(new Usual(1, CountedDays.WORKING, PaceSource.PROVINCE, 7));
    passages.addAll(took("100", 1));
    assertThat(usual(passages).source()).isEqualTo(PaceSource.DISTRICT);
  }

  @Test
  @DisplayName("a province with fewer than five passages is judged by the time limit")
  void fewInProvince() {
    assertThat(usual(took("100", 9, 9, 9, 9)))
        .isEqualTo(new Usual(15, CountedDays.WORKING, PaceSource.LIMIT, 0));
    assertThat(usual(took("hearResidents", "100", 9, 9, 9, 9, 9)).source())
        .isEqualTo(PaceSource.LIMIT);
  }

  @Test
  @DisplayName("without passages and without a limit nothing is foretold")
  void nothingKnown() {
    ForecastCase open =
        new ForecastCase("verify", "100", MONDAY, FRIDAY, false, null, CountedDays.WORKING);
    assertThat(forecast(open, List.of())).isEmpty();
  }

  @Test
  @DisplayName("a clock that stands still and a step without deadline are not foretold")
  void pausedAndWithoutDeadline() {
    List<Passage> slow = took("100", 60, 60, 60, 60, 60);
    assertThat(forecast(open(MONDAY, FRIDAY), slow)).isNotEmpty();
    assertThat(
            forecast(
                new ForecastCase("verify", "100", MONDAY, FRIDAY, true, 15, CountedDays.WORKING),
                slow))
        .isEmpty();
    assertThat(forecast(open(MONDAY, null), slow)).isEmpty();
  }

  @Test
  @DisplayName("only what is due today or within ten working days, and is not late already")
  void horizon() {
    List<Passage> slow = took("100", 60, 60, 60, 60, 60);
    assertThat(forecast(open(MONDAY, MONDAY.minusDays(1)), slow)).isEmpty();
    assertThat(forecast(open(MONDAY, MONDAY), slow)).isNotEmpty();
    assertThat(forecast(open(MONDAY, CALENDAR.after(MONDAY, 10)), slow)).isNotEmpty();
    assertThat(forecast(open(MONDAY, CALENDAR.after(MONDAY, 11)), slow)).isEmpty();
  }

  @Test
  @DisplayName("what has taken longer than usual already may still be done today")
  void overUsual() {
    ForecastCase old = open(MONDAY.minusDays(40), MONDAY);
    assertThat(forecast(old, took("100", 3, 3, 3, 3, 3))).isEmpty();
  }

  @Test
  @DisplayName("a limit in calendar days counts every day")
  void calendarDays() {
    ForecastCase notice =
        new ForecastCase("consult", "100", MONDAY, FRIDAY, false, 7, CountedDays.CALENDAR);
    assertThat(forecast(notice, List.of()).get(0).expected()).isEqualTo(MONDAY.plusDays(7));
  }

  @Test
  @DisplayName("an entry of the log ends the step that the dossier was in")
  void ends() {
    assertThat(PassageEnds.stepOf("filed", "acceptedByDistrict")).contains("receiveDistrict");
    assertThat(PassageEnds.stepOf("returnedByDistrict", "filedAgain")).contains("supplement");
    assertThat(PassageEnds.stepOf("returnedByProvince", "filedAgain"))
        .contains("supplementForProvince");
    assertThat(PassageEnds.stepOf("filedAgain", "submitted")).contains("resubmitProvince");
    assertThat(PassageEnds.stepOf("districtVoted", "submitted")).contains("submitProvince");
    assertThat(PassageEnds.stepOf("filedAgain", "acceptedByDistrict")).contains("receiveDistrict");
    Stream.of("recalled", "withdrawn", "revoked")
        .forEach(kind -> assertThat(PassageEnds.stepOf("filed", kind)).isEmpty());
    assertThat(PassageEnds.stepOf("recalled", "filed")).isEmpty();
  }

  private static Usual usual(List<Passage> passages) {
    return new Pace(passages).usual(open(MONDAY, FRIDAY)).orElseThrow();
  }

  private static List<Forecast> forecast(ForecastCase open, List<Passage> passages) {
    return Forecast.of(open, new Pace(passages), MONDAY, CALENDAR).stream().toList();
  }

  private static ForecastCase open(LocalDate since, LocalDate lastDay) {
    return new ForecastCase("verify", "100", since, lastDay, false, 15, CountedDays.WORKING);
  }

  private static List<Passage> took(String district, int... days) {
    return took("verify", district, days);
  }

  private static List<Passage> took(String step, String district, int... days) {
    return IntStream.of(days).mapToObj(one -> new Passage(step, district, one)).toList();
  }
}
