package vn.dienbien.ntm.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.security.ActorKey;

/** Who has what in a review. Writers hold the lock of the dossier. */
@Repository
class AssignmentRepository {

  private final JdbcClient sql;

  AssignmentRepository(JdbcClient sql) {
    this.sql = sql;
  }

  List<Assignment> of(long round) {
    return sql.sql(
            "select assignee_key, concluded_by, concluded_at, silent_reason, confirmation_number,"
                + " confirmation_date, confirmation_file from review_assignment"
                + " where round_id = ? order by assignee_key")
        .param(round)
        .query(AssignmentRepository::assignment)
        .list();
  }

  private static Assignment assignment(ResultSet row, int index) throws SQLException {
    return new Assignment(
        new ActorKey(row.getString("assignee_key")),
        row.getString("concluded_by"),
        row.getObject("concluded_at", LocalDateTime.class),
        row.getString("silent_reason"),
        new Confirmation(
            row.getString("confirmation_number"),
            row.getObject("confirmation_date", LocalDate.class),
            row.getObject("confirmation_file", Long.class)));
  }

  void add(long round, ActorKey assignee) {
    sql.sql("insert into review_assignment (round_id, assignee_key) values (?, ?)")
        .params(round, assignee.text())
        .update();
  }

  /** Takes off one that has no findings left. */
  void remove(long round, ActorKey assignee) {
    sql.sql("delete from review_assignment where round_id = ? and assignee_key = ?")
        .params(round, assignee.text())
        .update();
  }

  void conclude(long round, ActorKey assignee, String by, LocalDateTime at) {
    sql.sql(
            "update review_assignment set concluded_by = ?, concluded_at = ?"
                + " where round_id = ? and assignee_key = ?")
        .params(by, at, round, assignee.text())
        .update();
  }

  /** Takes conclusions back: there is work again. */
  void reopen(long round, Collection<ActorKey> assignees) {
    if (!assignees.isEmpty()) {
      sql.sql(
              "update review_assignment set concluded_by = null, concluded_at = null"
                  + " where round_id = :round and assignee_key in (:assignees)")
          .param("round", round)
          .param("assignees", assignees.stream().map(ActorKey::text).toList())
          .update();
    }
  }

  void closeOver(long round, Collection<ActorKey> silent, String reason) {
    sql.sql(
            "update review_assignment set silent_reason = :reason"
                + " where round_id = :round and assignee_key in (:silent)")
        .param("reason", reason)
        .param("round", round)
        .param("silent", silent.stream().map(ActorKey::text).toList())
        .update();
  }

  void confirm(long round, ActorKey assignee, Confirmation confirmation) {
    sql.sql(
            "update review_assignment set confirmation_number = ?, confirmation_date = ?,"
                + " confirmation_file = ? where round_id = ? and assignee_key = ?")
        .params(
            confirmation.number(),
            confirmation.date(),
            confirmation.fileId(),
            round,
            assignee.text())
        .update();
  }

  /** Gives findings to another assignee, as they are. */
  void move(long round, ActorKey from, ActorKey to, Collection<String> subjects) {
    sql.sql(
            "update finding set assignee_key = :to where round_id = :round"
                + " and assignee_key = :from and subject in (:subjects)")
        .param("to", to.text())
        .param("round", round)
        .param("from", from.text())
        .param("subjects", subjects)
        .update();
  }

  /** Gives all findings of an assignee to another, as they are. */
  void moveAll(long round, ActorKey from, ActorKey to) {
    sql.sql("update finding set assignee_key = ? where round_id = ? and assignee_key = ?")
        .params(to.text(), round, from.text())
        .update();
  }
}
