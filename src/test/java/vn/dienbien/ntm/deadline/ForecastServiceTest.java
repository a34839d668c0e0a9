package vn.dienbien.ntm.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.calendar.CalendarService;
import vn.dienbien.ntm.calendar.WorkingDays;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;

/** The forecast from the log of a real database. */
@Transactional
class ForecastServiceTest extends DatabaseTest {

  private static final SignedIn PROVINCE = Acting.holder(Role.PROVINCE_OFFICER, A.PROVINCE);

  @Autowired ForecastService forecasts;
  @Autowired CalendarService calendars;
  @Autowired Clock clock;
  private LocalDate today;
  private WorkingDays calendar;
  private Running running;

  /** Nothing but what the test tells has happened in the province. */
  @BeforeEach
  void noPast() {
    today = LocalDate.now(clock);
    calendar = Acting.as(PROVINCE, calendars::workingDays);
    jdbc.update("update audit_entry set subject = concat('x', subject)");
    running = new Running(jdbc, a.round(), today);
  }

  @Test
  void five_slow_verifications_in_the_district_make_the_sixth_late() {
    pastVerifications(5, 20);
    long open = verifying(A.COMMUNE, calendar.after(today, 3));
    ForecastPage page = forecast(PROVINCE, BoardFilter.ALL);
    assertThat(page.looked()).isEqualTo(1);
    assertThat(page.until()).isEqualTo(calendar.after(today, 10));
    assertThat(page.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.dossierId()).isEqualTo(open);
              assertThat(row.forecast().usual().source()).isEqualTo(PaceSource.DISTRICT);
              assertThat(row.forecast().usual().days()).isEqualTo(20);
              assertThat(row.forecast().expected()).isEqualTo(calendar.after(yesterday(), 20));
            });
  }

  @Test
  void a_session_has_its_day_whatever_the_pace() {
    pastVerifications(5, 20);
    long open = verifying(A.COMMUNE, calendar.after(today, 3));
    jdbc.update(
        "update step_clock set session_on = date(due_at) where subject = ?",
        DossierLinks.subject(open));
    assertThat(forecast(PROVINCE, BoardFilter.ALL).looked()).isZero();
  }

  @Test
  void four_are_too_few_and_the_time_limit_counts() {
    pastVerifications(4, 20);
    verifying(A.COMMUNE, calendar.after(today, 3));
    assertThat(forecast(PROVINCE, BoardFilter.ALL).rows())
        .extracting(row -> row.forecast().usual().source())
        .containsExactly(PaceSource.LIMIT);
  }

  @Test
  void what_happened_long_ago_does_not_count() {
    pastVerifications(5, 20);
    jdbc.update("update audit_entry set business_at = business_at - interval 3 year");
    verifying(A.COMMUNE, calendar.after(today, 9));
    assertThat(forecast(PROVINCE, BoardFilter.ALL).rows()).isEmpty();
  }

  @Test
  void a_district_reads_of_its_own_dossiers_only() {
    verifying(A.COMMUNE, calendar.after(today, 1));
    SignedIn neighbour = Acting.holder(Role.DISTRICT_LEADER, A.OTHER_DISTRICT);
    assertThat(forecast(neighbour, BoardFilter.ALL).looked()).isZero();
    assertThat(forecast(Acting.holder(Role.DISTRICT_LEADER, A.DISTRICT), BoardFilter.ALL).looked())
        .isEqualTo(1);
  }

  @Test
  void the_places_sum_up_by_district_and_step() {
    verifying(A.COMMUNE, calendar.after(today, 1));
    verifying(A.OTHER_COMMUNE, calendar.after(today, 2));
    long elsewhere = verifying("03253", calendar.after(today, 1));
    ForecastPage page = forecast(PROVINCE, BoardFilter.ALL);
    assertThat(page.places())
        .extracting(ForecastPage.Place::districtId, ForecastPage.Place::count)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(A.DISTRICT, 2),
            org.assertj.core.groups.Tuple.tuple(A.OTHER_DISTRICT, 1));
    assertThat(page.places().get(0).daysLate()).isEqualTo(page.rows().get(0).forecast().daysLate());
    assertThat(forecast(PROVINCE, BoardFilter.ALL.withDistrict(A.OTHER_DISTRICT)).rows())
        .extracting(ForecastRow::dossierId)
        .containsExactly(elsewhere);
  }

  @Test
  void the_number_of_statements_does_not_depend_on_the_number_of_dossiers() {
    verifying(A.COMMUNE, calendar.after(today, 1));
    int few = cost();
    pastVerifications(20, 20);
    verifying(A.OTHER_COMMUNE, calendar.after(today, 1));
    assertThat(cost()).isEqualTo(few).isLessThanOrEqualTo(2);
  }

  private int cost() {
    return statements.of(() -> forecast(PROVINCE, BoardFilter.ALL)).size();
  }

  /** Verifications of Mường Pồn that were closed after so many working days. */
  private void pastVerifications(int count, int days) {
    for (int past = 0; past < count; past++) {
      long dossier =
          new Running(jdbc, a.round(), today).dossier(A.COMMUNE, DossierStatus.RECOGNISED);
      LocalDate closed = calendar.before(today, 10 + past);
      moved(dossier, "acceptedByDistrict", calendar.before(closed, days).atTime(9, 0));
      moved(dossier, "verified", closed.atTime(16, 0));
    }
  }

  private void moved(long dossier, String kind, LocalDateTime at) {
    jdbc.update(
        "insert into audit_entry (subject, kind, args, audience, actor_name, business_at, real_at)"
            + " values (?, ?, '[]', 'ALL', 'test', ?, ?)",
        DossierLinks.subject(dossier),
        "step." + kind,
        at,
        at);
  }

  private long verifying(String commune, LocalDate last) {
    DossierStatus status = DossierStatus.VERIFYING;
    return running.due(running.dossier(commune, status, yesterday().atTime(8, 0)), status, last);
  }

  private LocalDate yesterday() {
    return calendar.before(today, 1);
  }

  private ForecastPage forecast(SignedIn person, BoardFilter filter) {
    return Acting.as(person, () -> forecasts.forecast(filter.withRound(running.round())));
  }
}
