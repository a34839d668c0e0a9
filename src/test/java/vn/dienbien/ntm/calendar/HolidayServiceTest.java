package vn.dienbien.ntm.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dienbien.ntm.support.Acting.holder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.Together;

@DisplayName("Administrators keep the calendar")
class HolidayServiceTest extends DatabaseTest {

  private static final SignedIn ADMIN = holder(Role.ADMIN, "11");

  /** A Wednesday of a year that no other test uses. */
  private static final LocalDate DAY = LocalDate.of(2050, 3, 16);

  @Autowired HolidayService holidays;
  @Autowired CalendarService calendar;
  @Autowired KnownDays known;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationEventMulticaster multicaster;

  @AfterEach
  void leaveNothing() {
    List.of(2050, 2051)
        .forEach(year -> holidaysOf(year).forEach(day -> admin(() -> holidays.remove(day))));
    jdbc.update("delete from audit_entry where subject in ('calendar:2050', 'calendar:2051')");
  }

  @Test
  @DisplayName("The portal comes with the days of its migration")
  void migrated() {
    assertThat(IntStream.rangeClosed(2016, 2030).boxed().flatMap(y -> holidaysOf(y).stream()))
        .isEqualTo(Migrated.days());
    assertThat(workingDays().after(LocalDate.of(2021, 9, 1), 1)).isEqualTo("2021-09-06");
  }

  @Test
  @DisplayName("A day is added, changed, confirmed and removed; each is known at once and logged")
  void a_day() {
    admin(() -> holidays.add(entry(DAY, DayKind.LOCAL, " Kỷ niệm ")));
    assertThat(workingDays().isWorking(DAY)).isFalse();
    CalendarDay added = only();
    assertThat(added.name()).isEqualTo("Kỷ niệm");
    admin(() -> holidays.change(with(added, "Ngày kỷ niệm")));
    admin(() -> holidays.confirm(only()));
    assertThat(only().confirmed()).isTrue();
    assertThat(only().name()).isEqualTo("Ngày kỷ niệm");
    admin(() -> holidays.remove(only()));
    assertThat(workingDays().isWorking(DAY)).isTrue();
    assertThat(admin(() -> holidays.changes(2050)))
        .extracting(AuditEntry::kind)
        .containsExactly(
            "calendar.added", "calendar.changed", "calendar.confirmed", "calendar.removed");
  }

  @Test
  @DisplayName("A Saturday that is made up is worked")
  void made_up() {
    LocalDate saturday = DAY.plusDays(3);
    admin(() -> holidays.add(entry(saturday, DayKind.MADE_UP, "Làm bù")));
    assertThat(workingDays().after(DAY, 3)).isEqualTo(saturday);
  }

  @Test
  @DisplayName("Of two administrators on one row the second is told, and nothing is overwritten")
  void stale() {
    admin(() -> holidays.add(entry(DAY, DayKind.LOCAL, "Một")));
    CalendarDay seen = only();
    admin(() -> holidays.change(with(seen, "Hai")));
    assertRefused("calendar.refused.stale", () -> holidays.change(with(seen, "Ba")));
    assertRefused("calendar.refused.stale", () -> holidays.confirm(seen));
    assertRefused("calendar.refused.stale", () -> holidays.remove(seen));
    assertThat(only().name()).isEqualTo("Hai");
    admin(() -> holidays.remove(only()));
    assertRefused("calendar.refused.stale", () -> holidays.change(with(seen, "Ba")));
  }

  @Test
  @DisplayName("A day that was removed and entered again is not the one that was seen")
  void entered_again() {
    admin(() -> holidays.add(entry(DAY, DayKind.LOCAL, "Một")));
    CalendarDay seen = only();
    admin(() -> holidays.remove(seen));
    admin(() -> holidays.add(entry(DAY, DayKind.LOCAL, "Hai")));
    assertRefused("calendar.refused.stale", () -> holidays.change(with(seen, "Ba")));
    assertThat(only().name()).isEqualTo("Hai");
  }

  @Test
  @DisplayName("The log says what a day was made: kind, name, source, checked or not")
  void told() {
    admin(() -> holidays.add(entry(DAY, DayKind.LOCAL, "Một")));
    assertThat(admin(() -> holidays.changes(2050)).get(0).args())
        .containsExactly("16/03/2050", "Nghỉ của địa phương", "Một", "Thử", "Chưa đối chiếu");
  }

  @Test
  @DisplayName("A second click on confirm does nothing and refuses nothing")
  void double_click() {
    admin(() -> holidays.add(entry(DAY, DayKind.LOCAL, "Một")));
    CalendarDay seen = only();
    admin(() -> holidays.confirm(seen));
    admin(() -> holidays.confirm(seen));
    assertThat(admin(() -> holidays.changes(2050))).hasSize(2);
  }

  @Test
  @DisplayName("Nonsense is refused with a sentence")
  void nonsense() {
    LocalDate saturday = DAY.plusDays(3);
    assertRefused(
        "calendar.refused.madeUp", () -> holidays.add(entry(DAY, DayKind.MADE_UP, "Làm bù")));
    assertRefused(
        "calendar.refused.compensation",
        () -> holidays.add(entry(saturday, DayKind.COMPENSATION, "Nghỉ bù")));
    assertRefused("calendar.refused.incomplete", () -> holidays.add(entry(null, null, "x")));
    assertRefused(
        "calendar.refused.year",
        () -> holidays.add(entry(LocalDate.of(1999, 12, 31), DayKind.LOCAL, "x")));
    assertRefused(
        "calendar.refused.year",
        () -> holidays.add(entry(LocalDate.of(2101, 1, 1), DayKind.LOCAL, "x")));
    assertRefused("calendar.refused.name", () -> holidays.add(entry(DAY, DayKind.LOCAL, " ")));
    assertRefused(
        "calendar.refused.name", () -> holidays.add(entry(DAY, DayKind.LOCAL, "x".repeat(151))));
    assertRefused(
        "calendar.refused.source",
        () -> holidays.add(new CalendarDay(DAY, DayKind.LOCAL, "x", "x".repeat(301), false)));
    assertRefused(
        "calendar.refused.source",
        () -> holidays.add(new CalendarDay(DAY, DayKind.LOCAL, "x", null, false)));
    admin(() -> holidays.add(entry(DAY, DayKind.LOCAL, "Một")));
    assertRefused("calendar.refused.twice", () -> holidays.add(entry(DAY, DayKind.HOLIDAY, "Hai")));
    assertThat(only().name()).isEqualTo("Một");
  }

  @Test
  @DisplayName("Only administrators change it; everybody reads it")
  void rights() {
    SignedIn officer = holder(Role.PROVINCE_OFFICER, "11");
    List<Runnable> acts =
        List.of(
            () -> holidays.add(entry(DAY, DayKind.LOCAL, "Một")),
            () -> holidays.change(entry(DAY, DayKind.LOCAL, "Một")),
            () -> holidays.confirm(entry(DAY, DayKind.LOCAL, "Một")),
            () -> holidays.remove(entry(DAY, DayKind.LOCAL, "Một")),
            () -> holidays.propose(2050));
    assertThat(acts)
        .allSatisfy(
            act ->
                assertThatThrownBy(() -> Acting.as(officer, act))
                    .isInstanceOf(AccessDeniedException.class));
    assertThat(Acting.as(holder(Role.COMMUNE_OFFICER, "03319"), () -> holidays.days(2021)))
        .isNotEmpty();
  }

  @Test
  @DisplayName("A year is drawn up once, unconfirmed, with the days that compensate")
  void propose() {
    int entered = admin(() -> holidays.propose(2050));
    assertThat(holidaysOf(2050)).hasSize(entered).noneMatch(CalendarDay::confirmed);
    // 1/1/2050 is a Saturday: the Monday is off, too.
    assertThat(workingDays().after(LocalDate.of(2049, 12, 31), 1)).isEqualTo("2050-01-04");
    assertRefused("calendar.refused.filled", () -> holidays.propose(2050));
    assertRefused("calendar.refused.propose", () -> holidays.propose(2013));
    assertRefused("calendar.refused.propose", () -> holidays.propose(2100));
  }

  @Test
  @DisplayName("Who listens within the transaction sees the new days; a rollback leaves the old")
  void within_the_transaction() {
    List<Boolean> worked = new ArrayList<>();
    ApplicationListener<ApplicationEvent> heard =
        event -> {
          if (event instanceof PayloadApplicationEvent<?> told
              && told.getPayload() instanceof CalendarChanged) {
            worked.add(calendar.workingDays().isWorking(DAY));
          }
        };
    multicaster.addApplicationListener(heard);
    try {
      admin(
          () ->
              transaction.executeWithoutResult(
                  status -> {
                    holidays.add(entry(DAY, DayKind.LOCAL, "Một"));
                    assertThat(isWorkingElsewhere()).as("nobody else sees it yet").isTrue();
                    assertThat(calendar.workingDays().isWorking(DAY)).isFalse();
                    status.setRollbackOnly();
                  }));
      assertThat(worked).containsExactly(false);
      assertThat(workingDays().isWorking(DAY)).isTrue();
      assertThat(holidaysOf(2050)).isEmpty();
    } finally {
      multicaster.removeApplicationListener(heard);
    }
  }

  @Test
  @DisplayName("Another node follows at its next look; asking costs no statement")
  void other_node() {
    KnownDays other = new KnownDays(new CalendarRepository(jdbc));
    assertThat(other.days().isWorking(DAY)).isTrue();
    admin(() -> holidays.add(entry(DAY, DayKind.LOCAL, "Một")));
    assertThat(other.days().isWorking(DAY)).isTrue();
    assertThat(statements.of(other::follow)).hasSize(2);
    assertThat(other.days().isWorking(DAY)).isFalse();
    assertThat(statements.of(other::follow)).hasSize(1);
    assertThat(statements.of(other::days)).isEmpty();
    assertThat(statements.of(this::workingDays)).isEmpty();
  }

  @Test
  @DisplayName("Days that many add in the same moment are all known afterwards")
  void together() {
    List<Together.Click> clicks =
        Together.click(
            IntStream.range(0, 6)
                .mapToObj(
                    week ->
                        (Callable<Object>)
                            () -> {
                              admin(
                                  () ->
                                      holidays.add(
                                          entry(DAY.plusWeeks(week), DayKind.LOCAL, "Ngày")));
                              return null;
                            })
                .toList());
    assertThat(Together.failures(clicks)).isEmpty();
    assertThat(IntStream.range(0, 6).mapToObj(DAY::plusWeeks))
        .noneMatch(day -> workingDays().isWorking(day));
  }

  private boolean isWorkingElsewhere() {
    TransactionTemplate another = new TransactionTemplate(transaction.getTransactionManager());
    another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return another.execute(status -> calendar.workingDays().isWorking(DAY));
  }

  private static CalendarDay entry(LocalDate day, DayKind kind, String name) {
    return new CalendarDay(day, kind, name, "Thử", false);
  }

  private static CalendarDay with(CalendarDay day, String name) {
    return new CalendarDay(
        day.day(), day.kind(), name, day.source(), day.confirmed(), day.version());
  }

  private CalendarDay only() {
    List<CalendarDay> days = holidaysOf(2050);
    assertThat(days).hasSize(1);
    return days.get(0);
  }

  private List<CalendarDay> holidaysOf(int year) {
    return admin(() -> holidays.days(year));
  }

  private WorkingDays workingDays() {
    return admin(() -> calendar.workingDays());
  }

  private void assertRefused(String key, Runnable act) {
    assertThatThrownBy(() -> admin(act)).isInstanceOf(Refusal.class).hasMessageContaining(key);
  }

  private static void admin(Runnable act) {
    Acting.as(ADMIN, act);
  }

  private static <T> T admin(Supplier<T> act) {
    return Acting.as(ADMIN, act);
  }
}
