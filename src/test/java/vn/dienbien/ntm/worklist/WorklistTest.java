package vn.dienbien.ntm.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;

/** Lists of work on a real database: whose they are, their order, their pages, their cost. */
@Transactional
@Import(A.class)
class WorklistTest extends DatabaseTest {

  private static final String DISTRICT = "999";
  private static final String COMMUNE = "99999";

  private static final Subject VILLAGE = new Subject("village", 77);

  /** Stands first on the page of a secretary, who sees the rows of other tests, too. */
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1975, 4, 30, 11, 30);

  private static final SignedIn OFFICER = person(-801, new Office(Role.DISTRICT_OFFICER, DISTRICT));
  private static final SignedIn COMMUNE_OFFICER =
      person(-802, new Office(Role.COMMUNE_OFFICER, COMMUNE));
  private static final SignedIn NEIGHBOUR =
      person(-803, new Office(Role.COMMUNE_OFFICER, "99998"), new Office(Role.ADMIN, "11"));
  private static final SignedIn APPRAISER =
      person(-804, new Office(Role.DEPARTMENT_APPRAISER, "XXX"));
  private static final SignedIn SECRETARY =
      person(-805, new Office(Role.COUNCIL_SECRETARY, A.PROVINCE));

  @Autowired private Worklist worklist;
  @Autowired private AuditLog audit;
  @Autowired private Clock clock;
  @Autowired private A a;
  private LocalDateTime now;
  private long dossier;

  @BeforeEach
  void oneDossier() {
    now = LocalDateTime.now(clock);
    dossier = dossier();
  }

  @Test
  void least_time_left_comes_first_and_no_limit_last() {
    open("c", now.plusDays(3), "M\u01B0\u1EDDng P\u1ED3n");
    open("none", null, "Na S\u00F4ng");
    open("late", now.minusDays(1), "B\u00FAng Lao");
    assertThat(keys(WorklistFilter.of(WorklistTab.MINE))).containsExactly("late", "c", "none");
    assertThat(keys(sorted(WorklistSort.COMMUNE))).containsExactly("late", "c", "none");
    WorklistCounts counts = Acting.as(OFFICER, worklist::counts);
    assertThat(counts.of(WorklistTab.MINE)).isEqualTo(3);
    assertThat(counts.overdue()).isEqualTo(1);
    assertThat(counts.mine()).containsExactly(java.util.Map.entry("receiveDistrict", 3L));
  }

  @Test
  void pages_follow_each_other_without_gaps_or_repeats() {
    IntStream.range(0, 45).forEach(i -> open("w" + i, now.plusDays(1), "X"));
    List<String> all =
        IntStream.range(0, 4)
            .mapToObj(
                page -> new WorklistFilter(WorklistTab.MINE, "", "", WorklistSort.DUE, page, 20))
            .flatMap(filter -> keys(filter).stream())
            .toList();
    assertThat(all).hasSize(45).doesNotHaveDuplicates();
    assertThat(page(WorklistFilter.of(WorklistTab.MINE)).total()).isEqualTo(45);
  }

  @Test
  void search_needs_no_marks_and_takes_wildcards_as_text() {
    open("pon", now, "M\u01B0\u1EDDng P\u1ED3n", "2021-0042");
    open("dung", now, "\u0110\u1EE9c D\u0169ng", "2021-0043");
    assertThat(keys(search("muong pon"))).containsExactly("pon");
    assertThat(keys(search("M\u01AF\u1EDCNG"))).containsExactly("pon");
    assertThat(keys(search("duc"))).containsExactly("dung");
    assertThat(keys(search("-0043"))).containsExactly("dung");
    assertThat(keys(search("%"))).isEmpty();
    assertThat(keys(search("_"))).isEmpty();
    assertThat(keys(search("' or 1=1 --"))).isEmpty();
  }

  @Test
  void others_see_what_waits_only_within_their_places() {
    open("district", LONG_AGO, "X");
    assertThat(waiting(COMMUNE_OFFICER)).containsExactly("district");
    assertThat(waiting(SECRETARY)).contains("district");
    assertThat(waiting(OFFICER)).isEmpty();
    assertThat(waiting(NEIGHBOUR)).isEmpty();
    assertThat(waiting(APPRAISER)).isEmpty();
    jdbc.update(
        "insert into dossier_grant (dossier_id, actor_key, reason) values (?, ?, 'APPRAISAL')",
        dossier,
        "DEPARTMENT_APPRAISER@XXX");
    assertThat(waiting(APPRAISER)).containsExactly("district");
  }

  @Test
  void who_has_not_voted_is_shown_to_the_secretary_alone() {
    Acting.as(
        OFFICER,
        () ->
            worklist.open(
                task("ballot", "castBallot", ActorKey.ofPerson(-9), LONG_AGO, "X", null)));
    assertThat(waiting(COMMUNE_OFFICER)).isEmpty();
    assertThat(waiting(OFFICER)).isEmpty();
    assertThat(waiting(SECRETARY)).contains("ballot");
  }

  @Test
  void a_waiting_row_names_the_people_who_hold_it() {
    SignedIn holder = a.holder(Role.DISTRICT_OFFICER, DISTRICT);
    open("district", now, "X");
    WorklistPage<OpenTask> page =
        Acting.as(COMMUNE_OFFICER, () -> worklist.page(WorklistFilter.of(WorklistTab.WAITING)));
    assertThat(page.rows().get(0).holders())
        .extracting(person -> person.displayName())
        .containsExactly(holder.displayName());
  }

  @Test
  void rows_come_and_go_with_their_step() {
    open("review:1", now, "X");
    open("review:2", now, "X");
    open("review_3", now, "X");
    assertThatThrownBy(() -> open("review:1", now, "X")).isInstanceOf(DuplicateKeyException.class);
    Acting.as(
        OFFICER,
        () -> {
          assertThat(worklist.close(dossier, "review_3")).isTrue();
          assertThat(worklist.close(dossier, "review_3")).isFalse();
          assertThat(worklist.closeAll(dossier, "review:")).isEqualTo(2);
          assertThat(worklist.ofDossier(dossier)).isEmpty();
        });
  }

  @Test
  void nothing_opens_outside_a_step() {
    TestTransaction.end();
    assertThatThrownBy(() -> open("w", now, "X"))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void work_on_a_village_is_mine_waits_for_others_and_is_unknown_elsewhere() {
    openAbout(VILLAGE);
    assertThat(page(search("che can")).rows())
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.subject()).isEqualTo(VILLAGE);
              assertThat(task.workKey()).isEqualTo("villageVerify");
              assertThat(task.communeName()).isEqualTo("Che C\u0103n, M\u01B0\u1EDDng Ph\u0103ng");
            });
    assertThat(waiting(COMMUNE_OFFICER, VILLAGE)).containsExactly("villageVerify");
    assertThat(waiting(SECRETARY, VILLAGE)).containsExactly("villageVerify");
    assertThat(waiting(OFFICER, VILLAGE)).isEmpty();
    assertThat(waiting(NEIGHBOUR, VILLAGE)).isEmpty();
    assertThat(waiting(APPRAISER, VILLAGE)).isEmpty();
  }

  @Test
  void a_dossier_and_a_village_with_one_number_keep_their_rows_apart() {
    Subject village = new Subject("village", dossier);
    open("villageVerify", LONG_AGO, "X");
    openAbout(village);
    assertThatThrownBy(() -> openAbout(village)).isInstanceOf(DuplicateKeyException.class);
    Acting.as(
        OFFICER,
        () -> {
          assertThat(worklist.close(village, "other")).isFalse();
          assertThat(worklist.of(village)).hasSize(1);
          assertThat(worklist.closeAll(village, "")).isEqualTo(1);
          assertThat(worklist.of(village)).isEmpty();
          assertThat(worklist.ofDossier(dossier)).hasSize(1);
        });
  }

  @Test
  void what_i_did_is_listed_newest_first_and_is_mine_alone() {
    Acting.as(OFFICER, () -> audit.append("dossier:" + dossier, Audience.ALL, "first"));
    Acting.as(OFFICER, () -> audit.append("dossier:" + dossier, Audience.ALL, "second", "x"));
    Acting.as(NEIGHBOUR, () -> audit.append("dossier:" + dossier, Audience.ALL, "theirs"));
    Acting.as(OFFICER, () -> audit.append("file:1", Audience.ALL, "no.dossier"));
    WorklistPage<DoneTask> done =
        Acting.as(OFFICER, () -> worklist.done(WorklistFilter.of(WorklistTab.DONE)));
    assertThat(done.rows())
        .extracting(row -> row.sentence().key())
        .containsExactly("audit.second", "audit.first");
    assertThat(done.rows().get(0).sentence().args()).containsExactly(OFFICER.displayName(), "x");
    assertThat(done.total()).isEqualTo(2);
  }

  @Test
  void a_page_costs_the_same_with_2000_rows_as_with_10() {
    openMany(0, 10);
    int few = cost();
    openMany(10, 2000);
    assertThat(cost()).isEqualTo(few).isLessThanOrEqualTo(6);
  }

  @Test
  void many_rows_open_in_one_batch() {
    // One more for the clock that they all follow, which here was not started by their step.
    assertThat(statements.of(() -> openMany(0, 24))).hasSize(2);
  }

  private int cost() {
    return statements
        .of(
            () ->
                Acting.as(
                    SECRETARY,
                    () -> {
                      worklist.counts();
                      assertThat(worklist.page(WorklistFilter.of(WorklistTab.WAITING)).rows())
                          .isNotEmpty();
                    }))
        .size();
  }

  private void openMany(int from, int to) {
    List<NewTask> tasks =
        IntStream.range(from, to)
            .mapToObj(
                i ->
                    task(
                        "m" + i,
                        "verify",
                        ActorKey.of(Role.DISTRICT_OFFICER, "d" + i),
                        now.plusHours(i),
                        "X",
                        null))
            .toList();
    Acting.as(OFFICER, () -> worklist.openAll(tasks));
  }

  private void open(String workKey, LocalDateTime due, String commune) {
    open(workKey, due, commune, null);
  }

  private void open(String workKey, LocalDateTime due, String commune, String receipt) {
    ActorKey actor = ActorKey.of(Role.DISTRICT_OFFICER, DISTRICT);
    Acting.as(
        OFFICER,
        () -> worklist.open(task(workKey, "receiveDistrict", actor, due, commune, receipt)));
  }

  private void openAbout(Subject subject) {
    NewTask.Place place =
        new NewTask.Place(
            COMMUNE,
            DISTRICT,
            "Che C\u0103n, M\u01B0\u1EDDng Ph\u0103ng",
            null,
            "Che C\u0103n M\u01B0\u1EDDng Ph\u0103ng");
    Acting.as(
        OFFICER,
        () ->
            worklist.open(
                NewTask.about(
                    subject,
                    "villageVerify",
                    ActorKey.of(Role.DISTRICT_OFFICER, DISTRICT),
                    place,
                    "villageVerify")));
    // Where many tests have left work, only the oldest stands on the first page.
    jdbc.update("update open_task set due_at = ? where subject = ?", LONG_AGO, subject.text());
  }

  private NewTask task(
      String key, String step, ActorKey actor, LocalDateTime due, String commune, String receipt) {
    return new NewTask(
        Subject.dossier(dossier),
        step,
        key,
        actor,
        COMMUNE,
        DISTRICT,
        commune,
        receipt,
        commune,
        step,
        due);
  }

  private List<String> keys(WorklistFilter filter) {
    return page(filter).rows().stream().map(OpenTask::workKey).toList();
  }

  private WorklistPage<OpenTask> page(WorklistFilter filter) {
    return Acting.as(OFFICER, () -> worklist.page(filter));
  }

  /** What waits for others of the dossier of this test. */
  private List<String> waiting(SignedIn person) {
    return waiting(person, Subject.dossier(dossier));
  }

  private List<String> waiting(SignedIn person, Subject subject) {
    return Acting.as(
        person,
        () ->
            worklist
                .page(new WorklistFilter(WorklistTab.WAITING, "", "", WorklistSort.DUE, 0, 100))
                .rows()
                .stream()
                .filter(task -> task.subject().equals(subject))
                .map(OpenTask::workKey)
                .toList());
  }

  private static WorklistFilter search(String text) {
    return new WorklistFilter(WorklistTab.MINE, text, "", WorklistSort.DUE, 0, 20);
  }

  private static WorklistFilter sorted(WorklistSort sort) {
    return new WorklistFilter(WorklistTab.MINE, "", "", sort, 0, 20);
  }

  private static SignedIn person(long id, Office... offices) {
    return new SignedIn(id, "p" + id, "Person " + id, Set.of(offices));
  }

  private long dossier() {
    int round = a.round(A.COMMUNE);
    jdbc.update(
        "insert into dossier (round_id, commune_id, district_id, set_id, version_id, status,"
            + " commune_name, search, status_since, opened_at)"
            + " values (?, ?, ?, ?, 'qd2540', 'DRAFT', 'X', 'x', ?, ?)",
        round,
        A.COMMUNE,
        A.DISTRICT,
        A.SET,
        now,
        now);
    return jdbc.queryForObject("select id from dossier where round_id = ?", Long.class, round);
  }
}
