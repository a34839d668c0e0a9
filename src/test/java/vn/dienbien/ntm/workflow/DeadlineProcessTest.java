package vn.dienbien.ntm.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.base.Due;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.council.CouncilService;
import vn.dienbien.ntm.deadline.DeadlineEvent.MarkReached;
import vn.dienbien.ntm.deadline.DeadlineMark;
import vn.dienbien.ntm.deadline.Deadlines;
import vn.dienbien.ntm.deadline.ExtensionDesk;
import vn.dienbien.ntm.deadline.ExtensionService;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.platform.ShiftableClock;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SystemPrincipal;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.worklist.NewTask;
import vn.dienbien.ntm.worklist.Worklist;

/** Who is told when, by the timers of the models, while the clock is moved. December 2026. */
@RecordApplicationEvents
class DeadlineProcessTest extends DatabaseTest {

  private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 12, 7, 8, 0);

  @Autowired private ShiftableClock clock;

  @Autowired
  @Qualifier("realClock")
  private Clock realClock;

  @Autowired private ManagementService jobs;
  @Autowired private RuntimeService processes;
  @Autowired private Deadlines deadlines;
  @Autowired private ExtensionService extensions;
  @Autowired private CouncilService council;
  @Autowired private Worklist worklist;
  @Autowired private DossierStages stages;
  @Autowired private TransactionTemplate transaction;
  @Autowired private DossierService dossiers;
  @Autowired private FilingService filings;
  @Autowired private ApplicationEvents events;

  @AfterEach
  void backToRealTime() {
    clock.shiftTo(Duration.ZERO);
  }

  @Test
  @DisplayName("one and the last day before, on the last day, then the leader, then the province")
  void marks() {
    DossierStory dossier = filedOn(MONDAY);
    assertThat(due(dossier, "receiveDistrict").day()).isEqualTo("2026-12-10");

    at(dossier, 8, 23, 59);
    assertThat(told(dossier)).isEmpty();
    at(dossier, 9, 7, 0);
    assertThat(told(dossier)).containsExactly(DeadlineMark.SECOND_REMINDER);
    at(dossier, 10, 7, 0);
    assertThat(told(dossier)).endsWith(DeadlineMark.DUE).hasSize(2);
    at(dossier, 11, 7, 0);
    at(dossier, 14, 23, 0);
    assertThat(told(dossier)).endsWith(DeadlineMark.LEADER).hasSize(3);
    at(dossier, 15, 7, 0);
    assertThat(told(dossier)).endsWith(DeadlineMark.PROVINCE).hasSize(4);
    at(dossier, 31, 7, 0);
    assertThat(told(dossier)).hasSize(4);

    String district = dossier.districtOfficer().offices().iterator().next().place();
    assertThat(marks(dossier))
        .extracting(MarkReached::told)
        .startsWith(
            java.util.Set.of(ActorKey.of(Role.DISTRICT_OFFICER, district)),
            java.util.Set.of(ActorKey.of(Role.DISTRICT_OFFICER, district)),
            java.util.Set.of(ActorKey.of(Role.DISTRICT_LEADER, district)));
  }

  @Test
  @DisplayName(
      "after a jump over everything the holder is told once, the leader and the province, too")
  void jump() {
    DossierStory dossier = filedOn(MONDAY);
    at(dossier, 28, 9, 0);
    assertThat(told(dossier))
        .containsExactly(DeadlineMark.DUE, DeadlineMark.LEADER, DeadlineMark.PROVINCE);
    at(dossier, 29, 9, 0);
    assertThat(told(dossier)).hasSize(3);
  }

  @Test
  @DisplayName("nobody is told of a step that is over")
  void over() {
    DossierStory dossier = filedOn(MONDAY);
    move(MONDAY.plusDays(1));
    dossier.acceptedNow();
    at(dossier, 14, 9, 0);
    assertThat(marks(dossier)).noneMatch(mark -> mark.about().stepId().equals("receiveDistrict"));
  }

  @Test
  @DisplayName("a return stops the clock; when the dossier is back it goes on and reminds again")
  void returned() {
    DossierStory dossier = filedOn(MONDAY);
    at(dossier, 9, 9, 0);
    assertThat(told(dossier)).containsExactly(DeadlineMark.SECOND_REMINDER);
    dossier.returnedNow("5");
    at(dossier, 15, 6, 0);
    assertThat(marks(dossier)).filteredOn(this::isReceipt).hasSize(1);

    dossier.filedAgain();
    Due due = due(dossier, "receiveDistrict");
    assertThat(due.day()).isEqualTo("2026-12-16");
    assertThat(due.why()).contains(Sentence.of("deadline.why.returned", 4));
    at(dossier, 15, 7, 0);
    at(dossier, 16, 7, 0);
    assertThat(marks(dossier))
        .filteredOn(this::isReceipt)
        .extracting(MarkReached::mark)
        .containsExactly(
            DeadlineMark.SECOND_REMINDER, DeadlineMark.SECOND_REMINDER, DeadlineMark.DUE);
  }

  @Test
  @DisplayName("a first filing that was taken back begins its clock anew when it comes again")
  void recalled() {
    DossierStory dossier = filedOn(MONDAY);
    move(MONDAY.plusDays(2));
    Acting.as(dossier.communeLeader(), () -> filings.recall(dossier.id()));
    move(MONDAY.plusDays(4));
    dossier.filedAgain();
    assertThat(due(dossier, "receiveDistrict").day()).isEqualTo("2026-12-16");
    assertThat(due(dossier, "receiveDistrict").why()).contains(Sentence.of("deadline.why.off", 2));
  }

  @Test
  @DisplayName(
      "after the commune has supplemented out of a verification the verifiers are reminded")
  void supplementDuringVerification() {
    DossierStory dossier = filedOn(MONDAY);
    dossier.acceptedNow();
    assertThat(due(dossier, "verify").day()).isEqualTo("2026-12-28");
    move(MONDAY.plusDays(1));
    dossier.asked(DossierStory.reasons("5"));
    assertThat(due(dossier, "verify").isPaused()).isTrue();
    at(dossier, 11, 9, 0);
    dossier.supplemented();
    assertThat(due(dossier, "verify").day()).isEqualTo("2026-12-31");
    at(dossier, 28, 6, 0);
    assertThat(marks(dossier)).noneMatch(mark -> mark.about().stepId().equals("verify"));
    at(dossier, 28, 7, 0);
    assertThat(told(dossier)).containsExactly(DeadlineMark.FIRST_REMINDER);
  }

  @Test
  @DisplayName("while the commune supplements out of a verification it is the one to be reminded")
  void answerDuringVerification() {
    DossierStory dossier = filedOn(MONDAY);
    dossier.acceptedNow();
    move(MONDAY.plusDays(1));
    dossier.asked(DossierStory.reasons("5"));
    assertThat(due(dossier, "supplement").day()).isEqualTo("2026-12-22");
    assertThat(due(dossier, "verify").why())
        .contains(Sentence.of("deadline.why.answer", "22/12/2026"));
    assertThat(
            jdbc.queryForList(
                "select args from news where subject = ? and step_id in ('supplementReview',"
                    + " 'sendSupplement')",
                String.class,
                DossierLinks.subject(dossier.id())))
        .containsExactly("[\"22/12/2026\"]", "[\"22/12/2026\"]");

    at(dossier, 17, 6, 59);
    assertThat(told(dossier)).isEmpty();
    at(dossier, 17, 7, 0);
    at(dossier, 21, 7, 0);
    at(dossier, 22, 7, 0);
    // The leader of the commune, who signs the answer, was told with the officer.
    at(dossier, 23, 7, 0);
    at(dossier, 25, 7, 0);
    at(dossier, 31, 7, 0);
    String commune = dossier.communeOfficer().offices().iterator().next().place();
    assertThat(marks(dossier)).allMatch(mark -> mark.about().stepId().equals("supplement"));
    assertThat(told(dossier))
        .containsExactly(
            DeadlineMark.FIRST_REMINDER,
            DeadlineMark.SECOND_REMINDER,
            DeadlineMark.DUE,
            DeadlineMark.PROVINCE);
    assertThat(marks(dossier).get(0).told())
        .containsExactlyInAnyOrder(
            ActorKey.of(Role.COMMUNE_OFFICER, commune), ActorKey.of(Role.COMMUNE_LEADER, commune));

    dossier.supplemented();
    assertThat(due(dossier, "verify").day()).isEqualTo("2027-01-21");
    assertThat(timers(dossier).get(0).getDuedate())
        .isEqualTo(
            Date.from(LocalDateTime.of(2027, 1, 18, 7, 0).atZone(clock.getZone()).toInstant()));
  }

  @Test
  @DisplayName("the commune gets more time to supplement; the timer of the review follows")
  void moreTimeForAnAnswer() {
    DossierStory dossier = filedOn(MONDAY);
    dossier.acceptedNow();
    dossier.asked(DossierStory.reasons("5"));
    String subject = DossierLinks.subject(dossier.id());
    Acting.as(dossier.communeOfficer(), () -> extensions.ask(subject, "verify", 2, "reason"));
    long wish =
        Acting.as(dossier.districtLeader(), () -> extensions.desk(subject, "verify"))
            .asked()
            .orElseThrow()
            .id();
    Acting.as(dossier.districtLeader(), () -> extensions.decide(wish, true, ""));
    assertThat(due(dossier, "supplement").day()).isEqualTo("2026-12-23");
    at(dossier, 18, 6, 59);
    assertThat(told(dossier)).isEmpty();
    at(dossier, 18, 7, 0);
    assertThat(told(dossier)).containsExactly(DeadlineMark.FIRST_REMINDER);
  }

  @Test
  @DisplayName("a wish for the review can be decided while the review waits for the commune")
  void wishOfAReviewThatWaits() {
    DossierStory dossier = filedOn(MONDAY);
    dossier.acceptedNow();
    String subject = DossierLinks.subject(dossier.id());
    Acting.as(dossier.districtOfficer(), () -> extensions.ask(subject, "verify", 2, "reason"));
    dossier.asked(DossierStory.reasons("5"));
    // The commune is not kept from asking by the wish of the district.
    assertThat(
            Acting.as(dossier.communeOfficer(), () -> extensions.desk(subject, "verify")).mayAsk())
        .isTrue();
    ExtensionDesk desk =
        Acting.as(dossier.provinceLeader(), () -> extensions.desk(subject, "verify"));
    assertThat(desk.mayDecide()).isTrue();
    long wish = desk.asked().orElseThrow().id();
    Acting.as(dossier.provinceLeader(), () -> extensions.decide(wish, true, ""));
    dossier.supplemented();
    assertThat(due(dossier, "verify").why()).contains(Sentence.of("deadline.why.extended", 2));
  }

  @Test
  @DisplayName("work that is opened while the review waits is not late either")
  void workOpenedMeanwhile() {
    DossierStory dossier = filedOn(MONDAY);
    dossier.acceptedNow();
    dossier.asked(DossierStory.reasons("5"));
    jdbc.update(
        "delete from open_task where subject = ? and step_id = 'verifyCriteria'",
        DossierLinks.subject(dossier.id()));
    SystemPrincipal.run(
        () ->
            transaction.executeWithoutResult(
                tx ->
                    worklist.open(
                        NewTask.on(
                            stages.facts(dossier.id()),
                            "verifyCriteria",
                            "verifyCriteria",
                            ActorKey.ofPerson(dossier.districtOfficer().personId()),
                            "verify"))));
    assertThat(
            jdbc.queryForObject(
                "select count(*) from open_task where subject = ? and clock = 'verify'"
                    + " and due_at is not null",
                Integer.class,
                DossierLinks.subject(dossier.id())))
        .isZero();
  }

  @Test
  @DisplayName("the council's step is due on the day of its session, and late when it is not held")
  void sessionDay() {
    DossierStory dossier = awaitsSession();
    int session = planned(dossier, 9);
    assertThat(due(dossier, "council").day()).isEqualTo("2026-12-09");
    assertThat(due(dossier, "council").why())
        .containsExactly(Sentence.of("deadline.why.sessionDay", "09/12/2026"));
    at(dossier, 8, 7, 0);
    at(dossier, 9, 7, 0);
    at(dossier, 10, 7, 0);
    assertThat(told(dossier))
        .containsExactly(DeadlineMark.SECOND_REMINDER, DeadlineMark.DUE, DeadlineMark.LEADER);

    Acting.as(
        dossier.secretary(), () -> council.replan(session, LocalDate.of(2026, 12, 14), "hall"));
    assertThat(due(dossier, "council").day()).isEqualTo("2026-12-14");
    at(dossier, 11, 7, 0);
    assertThat(told(dossier)).endsWith(DeadlineMark.SECOND_REMINDER).hasSize(4);

    Acting.as(dossier.secretary(), () -> council.removeFromAgenda(session, dossier.id()));
    at(dossier, 28, 7, 0);
    assertThat(told(dossier)).hasSize(4);
  }

  @Test
  @DisplayName("where the council has days, a session that is not held stops its clock no longer")
  void sessionMissed() {
    DossierStory dossier = awaitsSession();
    // No version gives the council days so far.
    jdbc.update(
        "update step_clock set days = 10, due_at = '2026-12-21 23:59:59'"
            + " where subject = ? and step_id = 'council'",
        DossierLinks.subject(dossier.id()));
    planned(dossier, 9);
    assertThat(due(dossier, "council").isPaused()).isTrue();
    at(dossier, 10, 6, 59);
    assertThat(due(dossier, "council").isPaused()).isTrue();
    at(dossier, 10, 7, 0);
    assertThat(due(dossier, "council").isPaused()).isFalse();
    assertThat(due(dossier, "council").day()).isEqualTo("2026-12-23");
    assertThat(due(dossier, "council").why()).contains(Sentence.of("deadline.why.session", 2));
    at(dossier, 18, 7, 0);
    assertThat(told(dossier)).containsExactly(DeadlineMark.FIRST_REMINDER);
  }

  @Test
  @DisplayName("a forgotten session is awaited up to its day, though no timer has run since")
  void sessionForgotten() {
    DossierStory dossier = awaitsSession();
    jdbc.update(
        "update step_clock set days = 10, due_at = '2026-12-21 23:59:59'"
            + " where subject = ? and step_id = 'council'",
        DossierLinks.subject(dossier.id()));
    int session = planned(dossier, 9);
    move(LocalDateTime.of(2026, 12, 16, 6, 0));
    Acting.as(dossier.secretary(), () -> council.removeFromAgenda(session, dossier.id()));
    assertThat(due(dossier, "council").day()).isEqualTo("2026-12-23");
    assertThatThrownBy(
            () -> Acting.as(dossier.secretary(), () -> council.addToAgenda(session, dossier.id())))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.sentences())
                    .containsExactly(Sentence.of("council.sessionPast", "09/12/2026")));
  }

  private DossierStory awaitsSession() {
    move(MONDAY);
    a.council();
    return a.dossier().combined();
  }

  private int planned(DossierStory dossier, int day) {
    return Acting.as(
        dossier.secretary(),
        () -> {
          int session = council.plan(LocalDate.of(2026, 12, day), "hall");
          council.addToAgenda(session, dossier.id());
          return session;
        });
  }

  @Test
  @DisplayName("a dossier that was withdrawn leaves no timer behind")
  void withdrawn() {
    DossierStory dossier = filedOn(MONDAY);
    List<Job> before = timers(dossier);
    assertThat(before).hasSize(1);
    Acting.as(dossier.communeLeader(), () -> dossiers.withdraw(dossier.id(), "reason"));
    assertThat(timers(dossier)).isEmpty();
    assertThat(jobs.createJobQuery().jobId(before.get(0).getId()).count()).isZero();
  }

  private boolean isReceipt(MarkReached mark) {
    return mark.about().stepId().equals("receiveDistrict");
  }

  private DossierStory filedOn(LocalDateTime time) {
    move(time);
    return a.dossier().filed();
  }

  private Due due(DossierStory dossier, String step) {
    return Acting.as(
        dossier.districtOfficer(),
        () -> deadlines.of(DossierLinks.subject(dossier.id()), step).orElseThrow());
  }

  private List<DeadlineMark> told(DossierStory dossier) {
    return marks(dossier).stream().map(MarkReached::mark).toList();
  }

  private List<MarkReached> marks(DossierStory dossier) {
    String subject = DossierLinks.subject(dossier.id());
    return events.stream(MarkReached.class)
        .filter(mark -> mark.about().subject().equals(subject))
        .toList();
  }

  /** The clock moves to a time in December and everything that came due meanwhile runs. */
  private void at(DossierStory dossier, int day, int hour, int minute) {
    LocalDateTime now = LocalDateTime.of(2026, 12, day, hour, minute);
    move(now);
    Date due = Date.from(now.atZone(clock.getZone()).toInstant());
    for (Job timer : timers(dossier)) {
      if (!timer.getDuedate().after(due)) {
        jobs.executeJob(timer.getId());
      }
    }
  }

  private void move(LocalDateTime time) {
    clock.shiftTo(
        Duration.between(realClock.instant(), time.atZone(clock.getZone()).toInstant())
            .plusSeconds(1));
  }

  private List<Job> timers(DossierStory dossier) {
    return processes
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(String.valueOf(dossier.id()))
        .list()
        .stream()
        .map(ProcessInstance::getId)
        .flatMap(id -> jobs.createJobQuery().processInstanceId(id).timers().list().stream())
        .toList();
  }
}
