package vn.dienbien.ntm.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.base.SearchText;
import vn.dienbien.ntm.criteria.RecognitionLevel;

/** Re-checks on their way, and their rulings. */
@Repository
class RevocationRepository {

  private static final String SELECT =
      "select r.*, u.parent_id as district_id, d.dossier_id, d.commune_id, d.level, d.search,"
          + " coalesce(x.right_name, d.commune_name) as commune_name,"
          + " coalesce(x.right_number, d.number) as recognised_number,"
          + " coalesce(x.right_on, d.decided_on) as recognised_on,"
          + " n.number, n.decided_on, n.signer, n.reasons, n.published_at"
          + " from revocation r join decision d on d.id = r.decision_id"
          + " left join decision_correction x on x.id = (select max(y.id) from decision_correction y"
          + " where y.decision_id = d.id)"
          + " join unit u on u.id = r.heard_unit_id left join decision n on n.id = r.ruling_id"
          + " where ";

  private final JdbcClient sql;

  RevocationRepository(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Revocation> find(long id) {
    return sql.sql(SELECT + "r.id = ?").param(id).query((row, n) -> read(row)).optional();
  }

  /** Several re-checks in one statement; at least one id. */
  List<Revocation> all(Collection<Long> ids) {
    return sql.sql(SELECT + "r.id in (:ids)").param("ids", ids).query((row, n) -> read(row)).list();
  }

  /** The re-check, its row locked until the transaction ends: the first statement of a step. */
  Optional<Revocation> findLocked(long id) {
    boolean isThere =
        sql.sql("select id from revocation where id = ? for update")
            .param(id)
            .query(Long.class)
            .optional()
            .isPresent();
    return isThere ? find(id) : Optional.empty();
  }

  /** The newest re-check of each of these decisions, and the one each of them ends. */
  List<Revocation> beside(Collection<Long> decisionIds) {
    if (decisionIds.isEmpty()) {
      return List.of();
    }
    return sql.sql(
            SELECT
                + "r.ruling_id in (:ids) or r.id in (select max(id) from revocation"
                + " where decision_id in (:ids) group by decision_id) order by r.id")
        .param("ids", decisionIds)
        .query((row, n) -> read(row))
        .list();
  }

  void move(long id, RevocationStatus status, LocalDateTime now) {
    sql.sql("update revocation set status = ?, status_since = ? where id = ?")
        .params(status.name(), now, id)
        .update();
  }

  void propose(long id, String reasons, LocalDateTime at) {
    sql.sql("update revocation set proposal = ?, proposed_at = ? where id = ?")
        .params(reasons, at, id)
        .update();
  }

  void hearUntil(long id, LocalDateTime due) {
    sql.sql("update revocation set hearing_due = ? where id = ?").params(due, id).update();
  }

  void close(long id, String reasons) {
    sql.sql("update revocation set proposal = ? where id = ?").params(reasons, id).update();
  }

  void answer(long id, String answer, LocalDateTime at, boolean isLate) {
    sql.sql("update revocation set answer = ?, answered_at = ?, answered_late = ? where id = ?")
        .params(answer, at, isLate, id)
        .update();
  }

  /** Puts the ruling into the register; returns the key of its row there. */
  long rule(Revocation revocation, RevocationRuling ruling) {
    KeyHolder key = new GeneratedKeyHolder();
    sql.sql(
            "insert into decision (commune_id, commune_name, level, outcome, number, decided_on,"
                + " signer, reasons, search) select commune_id, commune_name, level, ?, ?, ?, ?, ?,"
                + " left(concat(?, ' ', search), 500) from decision where id = ?")
        .params(
            (ruling.isRevoked() ? DecisionOutcome.REVOKED : DecisionOutcome.KEPT).name(),
            ruling.number(),
            ruling.decidedOn(),
            ruling.signer(),
            ruling.reasons(),
            SearchText.fold(ruling.number()),
            revocation.decisionId())
        .update(key, "id");
    long rulingId = key.getKey().longValue();
    sql.sql("update revocation set ruling_id = ? where id = ?")
        .params(rulingId, revocation.id())
        .update();
    return rulingId;
  }

  /** Whether this call published the ruling; false when it had been published before. */
  boolean publish(long id, LocalDateTime at) {
    return sql.sql(
                "update decision set published_at = ? where published_at is null"
                    + " and id = (select ruling_id from revocation where id = ?)")
            .params(at, id)
            .update()
        == 1;
  }

  private static Revocation read(ResultSet row) throws SQLException {
    RevocationStatus status = RevocationStatus.valueOf(row.getString("status"));
    return new Revocation(
        row.getLong("id"),
        row.getLong("decision_id"),
        row.getObject("dossier_id", Long.class),
        row.getString("commune_id"),
        row.getString("commune_name"),
        row.getString("heard_unit_id"),
        row.getString("district_id"),
        RecognitionLevel.valueOf(row.getString("level")),
        row.getString("recognised_number"),
        row.getObject("recognised_on", LocalDate.class),
        row.getString("set_id"),
        row.getString("version_id"),
        status,
        row.getObject("status_since", LocalDateTime.class),
        row.getString("proposal"),
        row.getObject("proposed_at", LocalDateTime.class),
        row.getObject("hearing_due", LocalDateTime.class),
        row.getString("answer"),
        row.getObject("answered_at", LocalDateTime.class),
        row.getBoolean("answered_late"),
        row.getObject("ruling_id", Long.class),
        ruling(row, status),
        row.getObject("published_at", LocalDateTime.class),
        row.getString("search"));
  }

  private static RevocationRuling ruling(ResultSet row, RevocationStatus status)
      throws SQLException {
    if (row.getString("number") == null) {
      return null;
    }
    return new RevocationRuling(
        status == RevocationStatus.REVOKED,
        row.getString("number"),
        row.getObject("decided_on", LocalDate.class),
        row.getString("signer"),
        row.getString("reasons"));
  }
}
