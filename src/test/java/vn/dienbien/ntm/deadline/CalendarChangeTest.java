package vn.dienbien.ntm.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.base.Due;
import vn.dienbien.ntm.calendar.CalendarDay;
import vn.dienbien.ntm.calendar.CalendarService;
import vn.dienbien.ntm.calendar.DayKind;
import vn.dienbien.ntm.calendar.HolidayService;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.platform.ShiftableClock;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/**
 * A holiday is announced while dossiers are under way: their deadlines follow. On a Monday after
 * the hour of reminders, so that the next timer is the one of the day before.
 */
class CalendarChangeTest extends DatabaseTest {

  private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 12, 7, 8, 0);
  private static final String RECEIVE = "receiveDistrict";

  @Autowired private HolidayService holidays;
  @Autowired private CalendarService calendar;
  @Autowired private Deadlines deadlines;
  @Autowired private DossierQueries dossiers;
  @Autowired private ManagementService jobs;
  @Autowired private RuntimeService processes;
  @Autowired private ShiftableClock clock;

  @Autowired
  @Qualifier("realClock")
  private Clock realClock;

  private CalendarDay added;

  @BeforeEach
  void onMonday() {
    clock.shiftTo(Duration.between(LocalDateTime.now(realClock), MONDAY));
  }

  @AfterEach
  void takeBack() {
    clock.shiftTo(Duration.ZERO);
    holidays(added.day()).forEach(day -> admin(() -> holidays.remove(day)));
  }

  @Test
  @DisplayName("a day off moves the deadline, its row and its timer, and the timeline says so")
  void moved() {
    DossierStory dossier = a.dossier().filed();
    LocalDate before = due(dossier).day();
    Job timer = timer(dossier);
    added = new CalendarDay(before, DayKind.LOCAL, "Nghỉ", "QĐ 1", true);

    admin(() -> holidays.add(added));

    LocalDate after = Acting.as(dossier.districtOfficer(), calendar::workingDays).after(before, 1);
    assertThat(due(dossier).day()).isEqualTo(after);
    assertThat(
            jdbc.queryForObject(
                "select date(due_at) from open_task where subject = ? and work_key = ?",
                LocalDate.class,
                DossierLinks.subject(dossier.id()),
                RECEIVE))
        .isEqualTo(after);
    assertThat(timer(dossier).getId()).isEqualTo(timer.getId());
    assertThat(timer(dossier).getDuedate().toInstant().atZone(clock.getZone()).toLocalDate())
        .isEqualTo(Acting.as(dossier.districtOfficer(), calendar::workingDays).before(after, 1));
    AuditEntry last = lastOf(dossier);
    assertThat(last.kind()).isEqualTo("deadline.recomputed");
    assertThat(last.args().get(0)).isEqualTo("Huyện tiếp nhận hồ sơ");

    holidays(added.day()).forEach(day -> admin(() -> holidays.remove(day)));
    assertThat(due(dossier).day()).isEqualTo(before);
  }

  @Test
  @DisplayName(
      "the time of a commune to supplement out of a review follows with the review's timer")
  void movedAnswer() {
    DossierStory dossier = a.dossier().filed();
    dossier.acceptedNow();
    dossier.asked(DossierStory.reasons("5"));
    added = new CalendarDay(LocalDate.of(2026, 12, 14), DayKind.LOCAL, "Nghỉ", "QĐ 1", true);
    assertThat(due(dossier, "supplement").day()).isEqualTo("2026-12-21");
    assertThat(timer(dossier).getDuedate()).isEqualTo(morning(16));
    admin(() -> holidays.add(added));
    assertThat(due(dossier, "supplement").day()).isEqualTo("2026-12-22");
    assertThat(due(dossier, "verify").isPaused()).isTrue();
    assertThat(timer(dossier).getDuedate()).isEqualTo(morning(17));
  }

  private Date morning(int day) {
    return Date.from(LocalDateTime.of(2026, 12, day, 7, 0).atZone(clock.getZone()).toInstant());
  }

  @Test
  @DisplayName("a step that is over and a cut-off stay as they were")
  void left() {
    DossierStory over = a.dossier().filed();
    LocalDate received = due(over).day();
    over.acceptedNow();
    DossierStory beforeCutoff = a.dossier().ready();
    added = new CalendarDay(received, DayKind.LOCAL, "Nghỉ", "QĐ 1", true);
    admin(() -> holidays.add(added));
    assertThat(due(over).day()).isEqualTo(received);
    assertThat(lastOf(beforeCutoff).kind()).isNotEqualTo("deadline.recomputed");
  }

  private List<CalendarDay> holidays(LocalDate day) {
    return admin(() -> holidays.days(day.getYear())).stream()
        .filter(found -> found.day().equals(day) && found.kind() == DayKind.LOCAL)
        .toList();
  }

  private Due due(DossierStory dossier) {
    return due(dossier, RECEIVE);
  }

  private Due due(DossierStory dossier, String step) {
    return Acting.as(
        dossier.districtOfficer(),
        () -> deadlines.of(DossierLinks.subject(dossier.id()), step).orElseThrow());
  }

  private Job timer(DossierStory dossier) {
    return processes
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(String.valueOf(dossier.id()))
        .list()
        .stream()
        .flatMap(
            one -> jobs.createJobQuery().processInstanceId(one.getId()).timers().list().stream())
        .findFirst()
        .orElseThrow();
  }

  private AuditEntry lastOf(DossierStory dossier) {
    List<AuditEntry> entries =
        Acting.as(dossier.districtOfficer(), () -> dossiers.timeline(dossier.id()));
    return entries.get(entries.size() - 1);
  }

  private void admin(Runnable act) {
    admin(
        () -> {
          act.run();
          return null;
        });
  }

  private <T> T admin(java.util.function.Supplier<T> act) {
    return Acting.as(a.holder(Role.ADMIN, "11"), act);
  }
}
