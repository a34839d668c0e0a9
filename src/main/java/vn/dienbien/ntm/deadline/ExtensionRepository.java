package vn.dienbien.ntm.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.SignedIn;

/** Rows of wishes for more time. */
@Repository
class ExtensionRepository {

  private final JdbcClient sql;

  ExtensionRepository(JdbcClient sql) {
    this.sql = sql;
  }

  void add(OpenWork.Bearers bearers, int days, String reason, SignedIn person, LocalDateTime at) {
    sql.sql(
            "insert into deadline_extension (subject, step_id, days, reason, asked_by,"
                + " asked_by_name, asked_at, decider_key, state)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, 'ASKED')")
        .params(
            bearers.clock().subject(),
            bearers.clock().stepId(),
            days,
            reason,
            person.personId(),
            person.displayName(),
            at,
            bearers.leaderAbove().text())
        .update();
  }

  /** A wish of an earlier entry into the step will not be decided any more. */
  void lapse(StepClock.Key step) {
    sql.sql(
            "update deadline_extension set state = 'LAPSED'"
                + " where subject = ? and step_id = ? and state = 'ASKED'")
        .params(step.subject(), step.stepId())
        .update();
  }

  /** Locks a wish until the transaction ends. */
  Optional<Extension> lock(long id) {
    return sql.sql("select * from deadline_extension where id = ? for update")
        .param(id)
        .query((row, index) -> extension(row))
        .optional();
  }

  /** The wish for a step that waits for its decision. */
  Optional<Extension> asked(StepClock.Key step) {
    return sql.sql(
            "select * from deadline_extension where subject = ? and step_id = ?"
                + " and state = 'ASKED' order by id desc limit 1")
        .params(step.subject(), step.stepId())
        .query((row, index) -> extension(row))
        .optional();
  }

  void decide(long id, Extension.State state, String words, String by, LocalDateTime at) {
    sql.sql(
            "update deadline_extension set state = ?, words = ?, decided_by = ?, decided_at = ?"
                + " where id = ?")
        .params(state.name(), words, by, at, id)
        .update();
  }

  private static Extension extension(ResultSet row) throws SQLException {
    return new Extension(
        row.getLong("id"),
        row.getString("subject"),
        row.getString("step_id"),
        row.getInt("days"),
        row.getString("reason"),
        row.getLong("asked_by"),
        row.getString("asked_by_name"),
        row.getObject("asked_at", LocalDateTime.class),
        new ActorKey(row.getString("decider_key")),
        Extension.State.valueOf(row.getString("state")));
  }
}
