package vn.dienbien.ntm.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dienbien.ntm.deadline.BoardFilter.ALL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.calendar.CalendarService;
import vn.dienbien.ntm.calendar.WorkingDays;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;

/** The board on a real database: whose dossiers, their levels, filters, pages, their cost. */
@Transactional
class BoardServiceTest extends DatabaseTest {

  /** A commune of the district Tuần Giáo. */
  private static final String NEIGHBOUR = "03253";

  private static final SignedIn DISTRICT = Acting.holder(Role.DISTRICT_OFFICER, A.DISTRICT);
  private static final SignedIn PROVINCE = Acting.holder(Role.PROVINCE_OFFICER, A.PROVINCE);

  @Autowired BoardService board;
  @Autowired CalendarService calendars;
  @Autowired Clock clock;
  private LocalDate today;
  private WorkingDays calendar;
  private Running running;

  @BeforeEach
  void anEmptyRound() {
    today = LocalDate.now(clock);
    calendar = Acting.as(PROVINCE, calendars::workingDays);
    running = new Running(jdbc, a.round(), today);
  }

  @Test
  void a_district_sees_its_own_dossiers_and_the_province_all() {
    long own = running.dossier(A.COMMUNE, DossierStatus.APPRAISING);
    long other = running.dossier(NEIGHBOUR, DossierStatus.VERIFYING);
    assertThat(ids(DISTRICT, ALL)).containsExactly(own);
    assertThat(ids(PROVINCE, ALL)).containsExactlyInAnyOrder(own, other);
    assertThat(ids(DISTRICT, ALL.withDistrict(A.OTHER_DISTRICT))).isEmpty();
  }

  @Test
  void communes_verifiers_and_appraisers_have_no_board() {
    Stream.of(
            Acting.holder(Role.COMMUNE_OFFICER, A.COMMUNE),
            Acting.holder(Role.DISTRICT_VERIFIER, A.DISTRICT),
            Acting.holder(Role.DEPARTMENT_APPRAISER, "SYT"),
            Acting.holder(Role.ADMIN, A.PROVINCE))
        .forEach(
            person ->
                assertThatThrownBy(() -> page(person, ALL))
                    .as(person.displayName())
                    .isInstanceOf(AccessDeniedException.class));
  }

  @Test
  void every_level_is_counted_and_leads_to_its_rows() {
    long late = due(A.COMMUNE, today.minusDays(1));
    long now = due(A.OTHER_COMMUNE, today);
    List<String> communes = communes(6);
    long near = due(communes.get(0), calendar.after(today, 3));
    long far = due(communes.get(1), calendar.after(today, 4));
    DossierStatus filed = DossierStatus.FILED;
    long paused =
        running.paused(running.dossier(communes.get(2), filed), filed, today.minusDays(9));
    long none = running.dossier(communes.get(3), filed);
    running.dossier(communes.get(4), DossierStatus.RECOGNISED);
    assertThat(page(PROVINCE, ALL).counts())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                BoardLevel.LATE, 1L,
                BoardLevel.TODAY, 1L,
                BoardLevel.SOON, 1L,
                BoardLevel.LEFT, 1L,
                BoardLevel.PAUSED, 1L,
                BoardLevel.NONE, 1L));
    assertThat(
            Stream.of(BoardLevel.values())
                .flatMap(level -> ids(PROVINCE, ALL.withLevel(level)).stream()))
        .containsExactly(late, now, near, far, paused, none);
    assertThat(ids(PROVINCE, ALL)).containsExactly(late, now, near, far, paused, none);
    BoardPage lateOnly = page(PROVINCE, ALL.withLevel(BoardLevel.LATE));
    assertThat(lateOnly.total()).isEqualTo(1);
    assertThat(lateOnly.counts()).hasSize(6);
  }

  @Test
  void the_level_says_the_same_as_the_chip() {
    due(A.COMMUNE, calendar.after(today, 3));
    due(A.OTHER_COMMUNE, calendar.after(today, 4));
    assertThat(rows(PROVINCE, ALL.withLevel(BoardLevel.SOON)))
        .extracting(row -> row.due().workingDays())
        .containsExactly(BoardLevel.SOON_DAYS);
    assertThat(rows(PROVINCE, ALL.withLevel(BoardLevel.LEFT)))
        .extracting(row -> row.due().workingDays())
        .containsExactly(BoardLevel.SOON_DAYS + 1);
  }

  @Test
  void stage_step_search_and_day_filter() {
    long filed = due(A.COMMUNE, today.plusDays(40));
    long appraised = running.dossier(A.OTHER_COMMUNE, DossierStatus.APPRAISING);
    long draft = running.dossier(NEIGHBOUR, DossierStatus.DRAFT);
    assertThat(ids(PROVINCE, ALL.withStage(BoardStage.COMMUNE))).containsExactly(draft);
    assertThat(ids(PROVINCE, ALL.withStage(BoardStage.DISTRICT))).containsExactly(filed);
    assertThat(ids(PROVINCE, ALL.withStage(BoardStage.PROVINCE))).containsExactly(appraised);
    assertThat(ids(PROVINCE, ALL.withStep("appraise"))).containsExactly(appraised);
    assertThat(ids(PROVINCE, ALL.withSearch("muong pon"))).containsExactly(filed);
    assertThat(ids(PROVINCE, ALL.withDay(today.plusDays(40)))).containsExactly(filed);
    assertThat(ids(PROVINCE, ALL.withSort(BoardSort.STAGE)))
        .containsExactly(draft, filed, appraised);
    Stream.of("%", "_", "' or 1=1 --")
        .forEach(junk -> assertThat(ids(PROVINCE, ALL.withSearch(junk))).isEmpty());
    assertThat(ids(PROVINCE, ALL.withStep("' or 1=1 --"))).isEmpty();
  }

  @Test
  void a_step_of_another_stage_is_given_up() {
    BoardFilter filter = ALL.withStep("receiveDistrict");
    assertThat(filter.withStage(BoardStage.DISTRICT).stepId()).isEqualTo("receiveDistrict");
    assertThat(filter.withStage(BoardStage.PROVINCE).stepId()).isEmpty();
  }

  @Test
  void every_running_status_belongs_to_one_stage() {
    assertThat(Stream.of(BoardStage.values()).flatMap(stage -> stage.steps().stream()))
        .containsExactlyElementsOf(
            Stream.of(DossierStatus.values())
                .filter(status -> !status.isEnded())
                .map(status -> status.step().orElseThrow())
                .toList());
  }

  @Test
  void another_round_is_not_shown() {
    running.dossier(A.COMMUNE, DossierStatus.DRAFT);
    assertThat(board(PROVINCE, ALL.withRound(a.round()))).isEmpty();
  }

  @Test
  void a_row_names_who_has_the_step_before_who_works_within_it() {
    long dossier = running.dossier(A.COMMUNE, DossierStatus.VERIFYING);
    SignedIn verifier = a.holder(Role.DISTRICT_VERIFIER, A.DISTRICT);
    SignedIn officer = a.holder(Role.DISTRICT_OFFICER, A.DISTRICT);
    running.work(dossier, "verifyCriteria", ActorKey.ofPerson(verifier.personId()));
    running.work(dossier, "verify", ActorKey.of(Role.DISTRICT_OFFICER, A.DISTRICT));
    BoardRow row = rows(PROVINCE, ALL).get(0);
    assertThat(row.people())
        .extracting(PersonSummary::displayName)
        .endsWith(verifier.displayName())
        .contains(officer.displayName());
    assertThat(row.stepId()).isEqualTo("verify");
  }

  @Test
  void nobody_reads_from_the_board_who_has_not_voted_yet() {
    long dossier = running.dossier(A.COMMUNE, DossierStatus.COUNCIL);
    running.work(dossier, "castBallot", ActorKey.ofPerson(a.member(2).personId()));
    assertThat(rows(PROVINCE, ALL).get(0).people()).isEmpty();
  }

  @Test
  void pages_follow_each_other_without_gaps_or_repeats() {
    communes(45).forEach(commune -> due(commune, today.plusDays(2)));
    List<Long> all =
        IntStream.range(0, 4)
            .boxed()
            .flatMap(page -> ids(PROVINCE, ALL.withPage(page)).stream())
            .toList();
    assertThat(all).hasSize(45).doesNotHaveDuplicates();
    assertThat(page(PROVINCE, ALL).total()).isEqualTo(45);
  }

  @Test
  void the_number_of_statements_does_not_depend_on_the_number_of_dossiers() {
    communes(10).forEach(commune -> working(running, commune));
    int few = cost();
    for (int round = 0; round < 5; round++) {
      Running more = new Running(jdbc, a.round(), today);
      communes(100).forEach(commune -> working(more, commune));
    }
    assertThat(cost()).isEqualTo(few).isLessThanOrEqualTo(6);
  }

  private int cost() {
    return statements.of(() -> Acting.as(PROVINCE, () -> board.page(ALL))).size();
  }

  private void working(Running where, String commune) {
    long dossier =
        where.due(
            where.dossier(commune, DossierStatus.FILED), DossierStatus.FILED, today.plusDays(2));
    where.work(dossier, "receiveDistrict", ActorKey.of(Role.DISTRICT_OFFICER, A.DISTRICT));
  }

  private long due(String commune, LocalDate last) {
    return running.due(running.dossier(commune, DossierStatus.FILED), DossierStatus.FILED, last);
  }

  /** Some communes, none of those that are named above. */
  private List<String> communes(int count) {
    return jdbc.queryForList(
        "select c.id from unit c join unit d on d.id = c.parent_id and d.level = 'DISTRICT'"
            + " where c.level = 'COMMUNE' and c.id not in (?, ?, ?) order by c.id limit ?",
        String.class,
        A.COMMUNE,
        A.OTHER_COMMUNE,
        NEIGHBOUR,
        count);
  }

  private List<Long> ids(SignedIn person, BoardFilter filter) {
    return rows(person, filter).stream().map(BoardRow::dossierId).toList();
  }

  private List<BoardRow> rows(SignedIn person, BoardFilter filter) {
    return page(person, filter).rows();
  }

  private BoardPage page(SignedIn person, BoardFilter filter) {
    return Acting.as(
        person, () -> board.page(filter.withRound(running.round()).withPage(filter.page())));
  }

  private List<BoardRow> board(SignedIn person, BoardFilter filter) {
    return Acting.as(person, () -> board.page(filter)).rows();
  }
}
