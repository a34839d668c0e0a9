package vn.dienbien.ntm.review;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The visits of verification teams, with their files. */
@Repository
class FieldVisitRepository {

  private record Photo(long visit, long file) {}

  private final JdbcClient sql;
  private final JdbcTemplate jdbc;

  FieldVisitRepository(JdbcClient sql, JdbcTemplate jdbc) {
    this.sql = sql;
    this.jdbc = jdbc;
  }

  /** The visits of a review, the first first; two statements. */
  List<FieldVisit> of(long round) {
    Map<Long, List<Long>> files =
        sql
            .sql(
                "select p.visit_id visit, p.file_id file from field_visit_file p"
                    + " join field_visit v on v.id = p.visit_id where v.round_id = ?"
                    + " order by p.file_id")
            .param(round)
            .query(Photo.class)
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Photo::visit, Collectors.mapping(Photo::file, Collectors.toList())));
    return sql.sql(
            "select id, visited_on, participants, notes, recorded_by, recorded_at"
                + " from field_visit where round_id = ? order by visited_on, id")
        .param(round)
        .query(
            (row, index) ->
                new FieldVisit(
                    row.getLong("id"),
                    row.getObject("visited_on", LocalDate.class),
                    row.getString("participants"),
                    row.getString("notes"),
                    files.getOrDefault(row.getLong("id"), List.of()),
                    row.getString("recorded_by"),
                    row.getObject("recorded_at", LocalDateTime.class)))
        .list();
  }

  void add(long round, FieldVisit visit, String by, LocalDateTime at) {
    sql.sql(
            "insert into field_visit (round_id, visited_on, participants, notes, recorded_by,"
                + " recorded_at) values (?, ?, ?, ?, ?, ?)")
        .params(round, visit.date(), visit.participants(), visit.notes(), by, at)
        .update();
    attach(sql.sql("select last_insert_id()").query(Long.class).single(), visit.files());
  }

  /** Whether the visit was there to be changed. */
  boolean change(long round, FieldVisit visit, String by, LocalDateTime at) {
    boolean isThere =
        sql.sql(
                    "update field_visit set visited_on = ?, participants = ?, notes = ?,"
                        + " recorded_by = ?, recorded_at = ? where round_id = ? and id = ?")
                .params(
                    visit.date(), visit.participants(), visit.notes(), by, at, round, visit.id())
                .update()
            == 1;
    if (isThere) {
      sql.sql("delete from field_visit_file where visit_id = ?").param(visit.id()).update();
      attach(visit.id(), visit.files());
    }
    return isThere;
  }

  private void attach(long visit, List<Long> files) {
    jdbc.batchUpdate(
        "insert into field_visit_file (visit_id, file_id) values (?, ?)",
        files.stream().distinct().map(file -> new Object[] {visit, file}).toList());
  }
}
