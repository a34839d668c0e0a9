package vn.dienbien.ntm.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.account.PersonDirectory;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.base.Due;
import vn.dienbien.ntm.base.SearchText;
import vn.dienbien.ntm.deadline.Deadlines;
import vn.dienbien.ntm.deadline.Extension;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.SignedIn;

/**
 * Opens, closes and reads what people must do. Opening and closing need a running transaction: a
 * row comes and goes with the step it belongs to.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Worklist {

  private static final int LONGEST_SEARCH = 500;

  private final NamedParameterJdbcTemplate jdbc;
  private final TaskQueries queries;
  private final HeldTasks held;
  private final PersonDirectory people;
  private final Deadlines deadlines;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Worklist(
      NamedParameterJdbcTemplate jdbc,
      TaskQueries queries,
      HeldTasks held,
      PersonDirectory people,
      Deadlines deadlines,
      CurrentUser currentUser,
      Clock clock,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.queries = queries;
    this.held = held;
    this.people = people;
    this.deadlines = deadlines;
    this.currentUser = currentUser;
    this.clock = clock;
    this.events = events;
  }

  /** Opens one task. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(NewTask task) {
    openAll(List.of(task));
  }

  /**
   * Opens tasks in one batch; throws {@link org.springframework.dao.DuplicateKeyException} if one
   * of the work keys is open already.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void openAll(List<NewTask> tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    LocalDateTime now = LocalDateTime.now(clock);
    jdbc.batchUpdate(
        "insert into open_task (subject, dossier_id, step_id, work_key, actor_key, commune_id, district_id,"
            + " commune_name, receipt_number, search, opened_at, clock, due_at)"
            + " values (:subject, :dossier, :step, :workKey, :actor, :commune, :district,"
            + " :communeName, :receipt, :search, :now, :clock, coalesce(:due,"
            + " (select if(c.paused_since is null, c.due_at, null) from step_clock c where c.subject = :subject and c.step_id = :clock)))",
        tasks.stream().map(task -> values(task, now)).toArray(MapSqlParameterSource[]::new));
    events.publishEvent(new TasksOpened(tasks));
  }

  /** Closes one task; says whether it was open. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean close(Subject subject, String workKey) {
    return jdbc.update(
            "delete from open_task where subject = :subject and work_key = :workKey",
            Map.of("subject", subject.text(), "workKey", workKey))
        > 0;
  }

  /** Closes one task of a dossier; says whether it was open. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean close(long dossierId, String workKey) {
    return close(Subject.dossier(dossierId), workKey);
  }

  /** Closes these tasks of these dossiers, as far as they are open, in one statement. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void closeEach(Collection<Long> dossierIds, Collection<String> workKeys) {
    if (!dossierIds.isEmpty() && !workKeys.isEmpty()) {
      jdbc.update(
          "delete from open_task where subject in (:subjects) and work_key in (:workKeys)",
          Map.of(
              "subjects",
              dossierIds.stream().map(id -> Subject.dossier(id).text()).toList(),
              "workKeys",
              workKeys));
    }
  }

  /**
   * A step is over: closes its tasks and what hangs on them, a decision on more time, in one
   * statement.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void closeStep(Subject subject, Collection<String> workKeys) {
    jdbc.update(
        "delete from open_task where subject = :subject and work_key in (:workKeys)",
        Map.of(
            "subject",
            subject.text(),
            "workKeys",
            workKeys.stream().flatMap(key -> Stream.of(key, Extension.workKey(key))).toList()));
  }

  /**
   * Gives a person's task to another person, with its dates; says whether it was there.
   *
   * @param newWorkKey its name from now on
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean pass(
      Subject subject, String workKey, ActorKey from, String newWorkKey, ActorKey to) {
    return held.pass(subject, workKey, from, newWorkKey, to);
  }

  /** Closes every task of a subject whose work key begins so ("" = all); says how many. */
  @Transactional(propagation = Propagation.MANDATORY)
  public int closeAll(Subject subject, String workKeyPrefix) {
    return jdbc.update(
        "delete from open_task where subject = :subject"
            + " and left(work_key, char_length(:prefix)) = :prefix",
        Map.of("subject", subject.text(), "prefix", workKeyPrefix));
  }

  /** Closes every task of a dossier whose work key begins so ("" = all); says how many. */
  @Transactional(propagation = Propagation.MANDATORY)
  public int closeAll(long dossierId, String workKeyPrefix) {
    return closeAll(Subject.dossier(dossierId), workKeyPrefix);
  }

  /**
   * A page of what I must do or what waits for others, with the people who hold it. At most four
   * statements, whatever the number of rows.
   */
  @Transactional(readOnly = true)
  public WorklistPage<OpenTask> page(WorklistFilter filter) {
    WorklistPage<OpenTask> page = queries.page(scope(), filter);
    return new WorklistPage<>(withHolders(withDue(page.rows())), page.total());
  }

  /** A page of what I did, the newest first. */
  @Transactional(readOnly = true)
  public WorklistPage<DoneTask> done(WorklistFilter filter) {
    return queries.done(scope(), filter);
  }

  /** How many rows my lists have. */
  @Transactional(readOnly = true)
  public WorklistCounts counts() {
    return queries.counts(scope(), LocalDate.now(clock).atStartOfDay());
  }

  /** Everything open for a subject, with the people who hold it. The caller checks who may ask. */
  @Transactional(readOnly = true)
  public List<OpenTask> of(Subject subject) {
    return withHolders(withDue(queries.of(subject)));
  }

  /** The same for a dossier without the people: one statement. The caller checks who may ask. */
  @Transactional(readOnly = true)
  public List<OpenTask> rowsOfDossier(long dossierId) {
    return queries.of(Subject.dossier(dossierId));
  }

  /** Everything open for a dossier, with the people who hold it. The caller checks who may ask. */
  @Transactional(readOnly = true)
  public List<OpenTask> ofDossier(long dossierId) {
    return of(Subject.dossier(dossierId));
  }

  /** What the signed-in person has to do on a dossier; neither deadlines nor people are asked. */
  @Transactional(readOnly = true)
  public List<OpenTask> ownOf(long dossierId) {
    SignedIn user = currentUser.get();
    return rowsOfDossier(dossierId).stream().filter(task -> user.is(task.actor())).toList();
  }

  private List<OpenTask> withDue(List<OpenTask> tasks) {
    Map<String, Due> known =
        deadlines.of(
            tasks.stream()
                .filter(task -> task.clock() != null)
                .map(task -> task.subject().text())
                .collect(Collectors.toSet()));
    return tasks.stream()
        .map(
            task ->
                task.clock() == null && task.dueAt() != null
                    ? task.dueBy(deadlines.of(task.dueAt()))
                    : task.dueBy(known.get(Deadlines.key(task.subject().text(), task.clock()))))
        .toList();
  }

  private List<OpenTask> withHolders(List<OpenTask> tasks) {
    Map<ActorKey, List<PersonSummary>> holders =
        people.holdersOf(tasks.stream().map(OpenTask::actor).distinct().toList());
    return tasks.stream()
        .map(task -> task.heldBy(holders.getOrDefault(task.actor(), List.of())))
        .toList();
  }

  private Scope scope() {
    return new Scope(currentUser.get());
  }

  private static MapSqlParameterSource values(NewTask task, LocalDateTime now) {
    return new MapSqlParameterSource()
        .addValue("subject", task.subject().text())
        .addValue("dossier", task.subject().dossierIdOrNull())
        .addValue("step", task.stepId())
        .addValue("workKey", task.workKey())
        .addValue("actor", task.actor().text())
        .addValue("commune", task.communeId())
        .addValue("district", task.districtId())
        .addValue("communeName", task.communeName())
        .addValue("receipt", task.receiptNumber())
        .addValue("search", searchText(task.receiptNumber(), task.search()))
        .addValue("now", now)
        .addValue("clock", task.clock())
        .addValue("due", task.dueAt());
  }

  private static String searchText(String receiptNumber, String search) {
    String text = SearchText.fold((receiptNumber == null ? "" : receiptNumber + " ") + search);
    return text.substring(0, Math.min(text.length(), LONGEST_SEARCH));
  }
}
