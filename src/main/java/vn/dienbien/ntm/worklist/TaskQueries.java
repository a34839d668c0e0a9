package vn.dienbien.ntm.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.base.SearchText;
import vn.dienbien.ntm.security.ActorKey;

/** Reads the lists, filtered, sorted and paged by the database. */
@Repository
class TaskQueries {

  /** What a person did; the number of the dossier is the end of the subject. */
  private static final String DONE =
      " from audit_entry a join dossier d"
          + " on d.id = cast(substring(a.subject, 9) as unsigned) and a.subject like 'dossier:%'"
          + " where a.actor_id = :person";

  private final NamedParameterJdbcTemplate jdbc;
  private final AuditRows audit;

  TaskQueries(NamedParameterJdbcTemplate jdbc, AuditRows audit) {
    this.jdbc = jdbc;
    this.audit = audit;
  }

  /** A page of own or others' tasks, without the people who hold them. */
  WorklistPage<OpenTask> page(Scope scope, WorklistFilter filter) {
    MapSqlParameterSource values = paged(scope, filter).addValue("step", filter.stepId());
    String where =
        " from open_task where "
            + (filter.tab() == WorklistTab.MINE ? scope.mine() : scope.waiting())
            + (filter.stepId().isEmpty() ? "" : " and step_id = :step")
            + filter.takenOn().sql()
            + (filter.search().isBlank() ? "" : " and search like :search");
    return new WorklistPage<>(
        jdbc.query(
            "select *" + where + " order by " + filter.sort().sql() + " limit :size offset :offset",
            values,
            (row, index) -> task(row)),
        count(where, values));
  }

  /** A page of what the person did, the newest first. */
  WorklistPage<DoneTask> done(Scope scope, WorklistFilter filter) {
    MapSqlParameterSource values = paged(scope, filter);
    String where = DONE + (filter.search().isBlank() ? "" : " and d.search like :search");
    return new WorklistPage<>(
        jdbc.query(
            "select a.*, d.id as dossier_id, d.commune_name, d.receipt_number"
                + where
                + " order by a.seq desc limit :size offset :offset",
            values,
            (row, index) -> done(row)),
        count(where, values));
  }

  /** The sizes of all lists, in one statement. */
  WorklistCounts counts(Scope scope, LocalDateTime startOfToday) {
    Map<String, Long> mine = new TreeMap<>();
    Map<String, Long> waiting = new TreeMap<>();
    long[] overdueAndDone = new long[2];
    jdbc.query(
        "select 'MINE' as list, step_id, count(*) as n, sum(due_order < :today) as late"
            + " from open_task where "
            + scope.mine()
            + " group by step_id"
            + " union all select 'WAITING', step_id, count(*), 0 from open_task where "
            + scope.waiting()
            + " group by step_id"
            + " union all select 'DONE', '', count(*), 0"
            + DONE,
        scope.values().addValue("today", startOfToday),
        row -> {
          switch (WorklistTab.valueOf(row.getString("list"))) {
            case MINE -> {
              mine.put(row.getString("step_id"), row.getLong("n"));
              overdueAndDone[0] += row.getLong("late");
            }
            case WAITING -> waiting.put(row.getString("step_id"), row.getLong("n"));
            case DONE -> overdueAndDone[1] = row.getLong("n");
          }
        });
    return new WorklistCounts(mine, overdueAndDone[0], waiting, overdueAndDone[1]);
  }

  /** Everything open for a subject. */
  List<OpenTask> of(Subject subject) {
    return jdbc.query(
        "select * from open_task where subject = :subject order by due_order, id",
        new MapSqlParameterSource("subject", subject.text()),
        (row, index) -> task(row));
  }

  private long count(String where, MapSqlParameterSource values) {
    return jdbc.queryForObject("select count(*)" + where, values, Long.class);
  }

  private static MapSqlParameterSource paged(Scope scope, WorklistFilter filter) {
    return scope
        .values()
        .addValue("search", SearchText.likePattern(filter.search()))
        .addValue("size", filter.size())
        .addValue("offset", filter.offset());
  }

  static OpenTask task(ResultSet row) throws SQLException {
    return new OpenTask(
        Subject.of(row.getString("subject")),
        row.getString("step_id"),
        row.getString("work_key"),
        new ActorKey(row.getString("actor_key")),
        row.getString("commune_name"),
        row.getString("receipt_number"),
        row.getObject("opened_at", LocalDateTime.class),
        row.getString("clock"),
        row.getObject("due_at", LocalDateTime.class),
        null,
        List.of(),
        takenOn(row));
  }

  private static TakenOn takenOn(ResultSet row) throws SQLException {
    LocalDateTime at = row.getObject("taken_at", LocalDateTime.class);
    return at == null
        ? null
        : new TakenOn(row.getLong("taken_by"), row.getString("taken_name"), at);
  }

  private DoneTask done(ResultSet row) throws SQLException {
    return new DoneTask(
        row.getLong("dossier_id"),
        row.getString("commune_name"),
        row.getString("receipt_number"),
        audit.sentence(row),
        row.getObject("business_at", LocalDateTime.class));
  }
}
