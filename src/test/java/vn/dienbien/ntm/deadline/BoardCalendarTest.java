package vn.dienbien.ntm.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;

/** The month of last days. October of a year that no other test plays in. */
@Transactional
class BoardCalendarTest extends DatabaseTest {

  private static final YearMonth MONTH = YearMonth.of(2047, 10);
  private static final SignedIn PROVINCE = Acting.holder(Role.PROVINCE_OFFICER, A.PROVINCE);

  @Autowired BoardCalendar calendar;
  @Autowired Clock clock;
  private Running running;

  @BeforeEach
  void anEmptyRound() {
    running = new Running(jdbc, a.round(), LocalDate.now(clock));
  }

  @Test
  void dossiers_stand_on_their_last_day_and_those_too_many_are_counted() {
    List<String> communes =
        jdbc.queryForList(
            "select id from unit where parent_id = ? and level = 'COMMUNE' order by name limit 5",
            String.class,
            A.DISTRICT);
    communes.forEach(commune -> due(commune, MONTH.atDay(1)));
    long last = due("03253", MONTH.atEndOfMonth());
    due("03274", MONTH.plusMonths(1).atDay(1));
    List<BoardDay> days = month(PROVINCE);
    assertThat(days).hasSize(31);
    assertThat(days.get(0).total()).isEqualTo(5);
    assertThat(days.get(0).first()).hasSize(BoardDay.SHOWN);
    assertThat(days.get(30).first()).extracting(BoardDay.Entry::dossierId).containsExactly(last);
    assertThat(days).extracting(BoardDay::total).filteredOn(total -> total > 0).hasSize(2);
  }

  @Test
  void a_district_sees_its_own() {
    due(A.COMMUNE, MONTH.atDay(7));
    due("03253", MONTH.atDay(8));
    List<BoardDay> days = month(Acting.holder(Role.DISTRICT_OFFICER, A.DISTRICT));
    assertThat(days.get(6).total()).isEqualTo(1);
    assertThat(days.get(7).total()).isZero();
  }

  @Test
  void a_named_day_carries_its_name_and_a_weekend_is_off() {
    jdbc.update(
        "insert into calendar_day (day, kind, name, source, confirmed)"
            + " values (?, 'HOLIDAY', 'a feast', 'test', true)",
        MONTH.atDay(9));
    List<BoardDay> days = month(PROVINCE);
    assertThat(days.get(8).name()).isEqualTo("a feast");
    assertThat(days)
        .filteredOn(day -> day.day().getDayOfWeek() == DayOfWeek.SUNDAY)
        .hasSize(4)
        .allMatch(BoardDay::isOff);
  }

  @Test
  void the_filter_holds_here_too() {
    due(A.COMMUNE, MONTH.atDay(7));
    assertThat(month(PROVINCE, BoardFilter.ALL.withLevel(BoardLevel.LATE)).get(6).total()).isZero();
    assertThat(month(PROVINCE, BoardFilter.ALL.withLevel(BoardLevel.LEFT)).get(6).total())
        .isEqualTo(1);
  }

  @Test
  void a_month_costs_two_statements() {
    due(A.COMMUNE, MONTH.atDay(7));
    due(A.OTHER_COMMUNE, MONTH.atDay(8));
    month(PROVINCE);
    assertThat(statements.of(() -> month(PROVINCE))).hasSize(2);
  }

  private long due(String commune, LocalDate last) {
    return running.due(running.dossier(commune, DossierStatus.FILED), DossierStatus.FILED, last);
  }

  private List<BoardDay> month(SignedIn person) {
    return month(person, BoardFilter.ALL);
  }

  private List<BoardDay> month(SignedIn person, BoardFilter filter) {
    return Acting.as(person, () -> calendar.month(filter.withRound(running.round()), MONTH));
  }
}
