package vn.dienbien.ntm.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.ActorKey;

/** Reads the board, filtered, sorted and paged by the database. */
@Repository
class BoardQueries {

  /** Who has not voted yet is the business of the secretary alone. */
  private static final String BALLOT = "castBallot";

  private final JdbcClient sql;

  BoardQueries(JdbcClient sql) {
    this.sql = sql;
  }

  /** A running dossier, without deadline and people. */
  record Found(
      long id,
      String communeName,
      String districtId,
      String districtName,
      String receiptNumber,
      int assessmentYear,
      DossierStatus status,
      LocalDateTime since,
      String runningId,
      boolean isPaused) {

    String subject() {
      return DossierLinks.subject(id);
    }

    /** Whether it stands still until the commune answers. */
    boolean awaitsAnswer() {
      return runningId != null && !runningId.equals(status.step().orElseThrow());
    }

    /** The step whose clock runs: the one it waits in, or the answer of the commune to it. */
    String stepId() {
      return runningId == null ? status.step().orElseThrow() : runningId;
    }
  }

  /** How many there are of each level, in one statement. */
  Map<BoardLevel, Long> counts(BoardSql board) {
    Map<BoardLevel, Long> counts = new EnumMap<>(BoardLevel.class);
    sql.sql("select " + BoardSql.LEVEL + " as level, count(*) as n" + board.where() + " group by 1")
        .params(board.values())
        .query(
            row -> {
              counts.put(BoardLevel.valueOf(row.getString("level")), row.getLong("n"));
            });
    return counts;
  }

  List<Found> page(BoardSql board, BoardSort sort, int offset, int limit) {
    return sql.sql(
            "select d.id, d.commune_name, d.district_id, u.name as district_name,"
                + " d.receipt_number, r.assessment_year, d.status, "
                + BoardSql.SINCE
                + " as since,"
                + " c.step_id as running_id, c.paused_since is not null as is_paused"
                + board.where()
                + BoardSql.order(sort)
                + " limit :limit offset :offset")
        .params(board.values())
        .param("limit", limit)
        .param("offset", offset)
        .query((row, index) -> found(row))
        .list();
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getLong("id"),
        row.getString("commune_name"),
        row.getString("district_id"),
        row.getString("district_name"),
        row.getString("receipt_number"),
        row.getInt("assessment_year"),
        DossierStatus.valueOf(row.getString("status")),
        row.getObject("since", LocalDateTime.class),
        row.getString("running_id"),
        row.getBoolean("is_paused"));
  }

  /** Who has work on these subjects, by subject and in the order in which it was opened. */
  Map<String, List<Work>> work(Collection<String> subjects) {
    return group(
        subjects.isEmpty()
            ? List.of()
            : sql.sql(
                    "select subject, step_id, clock, actor_key from open_task where subject in (:subjects)"
                        + " and step_id <> :ballot order by id")
                .param("subjects", subjects)
                .param("ballot", BALLOT)
                .query(
                    (row, index) ->
                        new Work(
                            row.getString("subject"),
                            row.getString("step_id"),
                            row.getString("clock"),
                            new ActorKey(row.getString("actor_key"))))
                .list());
  }

  private static Map<String, List<Work>> group(List<Work> rows) {
    return rows.stream()
        .collect(
            java.util.stream.Collectors.groupingBy(
                Work::subject, LinkedHashMap::new, java.util.stream.Collectors.toList()));
  }

  /** A row of the worklist: who has what to do. */
  record Work(String subject, String stepId, String clock, ActorKey actor) {}
}
