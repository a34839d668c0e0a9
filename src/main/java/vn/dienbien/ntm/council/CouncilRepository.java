package vn.dienbien.ntm.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.dossier.DossierStatus;

/** Sessions, their agenda and their results. */
@Repository
class CouncilRepository {

  private static final String SESSION =
      "select s.id, s.held_on, s.place, s.status, s.opened_at, s.closed_at, (select count(*) from"
          + " agenda_item a where a.session_id = s.id) as dossiers, s.secret, s.secret_reason"
          + " from council_session s ";

  private final JdbcClient sql;

  CouncilRepository(JdbcClient sql) {
    this.sql = sql;
  }

  List<SessionSummary> sessions() {
    return sql.sql(SESSION + "order by s.held_on desc, s.id desc")
        .query(SessionSummary.class)
        .list();
  }

  Optional<SessionSummary> session(int id) {
    return sql.sql(SESSION + "where s.id = ?").param(id).query(SessionSummary.class).optional();
  }

  /** The status, locked against a change by others: exclusively, or shared among those who vote. */
  Optional<SessionStatus> lockedStatus(int id, boolean exclusively) {
    return sql.sql(
            "select status from council_session where id = ?"
                + (exclusively ? " for update" : " lock in share mode"))
        .param(id)
        .query(SessionStatus.class)
        .optional();
  }

  int plan(LocalDate heldOn, String place, Boolean secret, String secretReason) {
    sql.sql(
            "insert into council_session (held_on, place, status, secret, secret_reason)"
                + " values (?, ?, 'PLANNED', ?, ?)")
        .params(heldOn, place, secret, secretReason)
        .update();
    return sql.sql("select last_insert_id()").query(Integer.class).single();
  }

  void replan(int id, LocalDate heldOn, String place) {
    sql.sql("update council_session set held_on = ?, place = ? where id = ?")
        .params(heldOn, place, id)
        .update();
  }

  void open(int id, LocalDateTime at) {
    sql.sql("update council_session set status = 'OPEN', opened_at = ? where id = ?")
        .params(at, id)
        .update();
  }

  void close(int id, LocalDateTime at) {
    sql.sql("update council_session set status = 'CLOSED', closed_at = ? where id = ?")
        .params(at, id)
        .update();
  }

  List<AgendaRow> agenda(int sessionId) {
    return sql.sql(
            "select a.*, d.commune_name, d.receipt_number, d.version_id, d.status"
                + " from agenda_item a join dossier d on d.id = a.dossier_id"
                + " where a.session_id = ? order by a.position")
        .param(sessionId)
        .query(CouncilRepository::row)
        .list();
  }

  /** The results of a dossier in closed sessions and its place in one to come, the newest first. */
  List<DossierVote> votesOn(long dossierId) {
    return sql.sql(
            "select s.id as session_id, s.held_on, s.place, s.status, a.* from agenda_item a"
                + " join council_session s on s.id = a.session_id where a.dossier_id = ?"
                + " order by s.held_on desc, s.id desc")
        .param(dossierId)
        .query(
            (row, index) ->
                new DossierVote(
                    row.getInt("session_id"),
                    row.getObject("held_on", LocalDate.class),
                    row.getString("place"),
                    SessionStatus.valueOf(row.getString("status")),
                    outcome(row),
                    tally(row),
                    row.getString("unmet_reason")))
        .list();
  }

  /** The dossiers on the agenda of a session that is not yet closed. */
  List<Long> scheduled() {
    return sql.sql(
            "select a.dossier_id from agenda_item a join council_session s on s.id = a.session_id"
                + " where s.status <> 'CLOSED'")
        .query(Long.class)
        .list();
  }

  void addToAgenda(int sessionId, long dossierId, boolean secret) {
    sql.sql(
            "insert into agenda_item (session_id, dossier_id, position, secret) select ?, ?,"
                + " coalesce(max(position), 0) + 1, ? from agenda_item where session_id = ?")
        .params(sessionId, dossierId, secret, sessionId)
        .update();
  }

  void removeFromAgenda(int itemId) {
    sql.sql("delete from agenda_item where id = ?").param(itemId).update();
  }

  void explain(int itemId, String reason, String by) {
    sql.sql("update agenda_item set unmet_reason = ?, unmet_by = ? where id = ?")
        .params(reason, by, itemId)
        .update();
  }

  void keepResult(int itemId, Outcome outcome, Tally tally) {
    sql.sql(
            "update agenda_item set outcome = ?, appointed = ?, present = ?, entitled = ?,"
                + " votes_for = ?, votes_basic = ?, against = ?, abstained = ?, invalid = ?"
                + " where id = ?")
        .params(
            outcome.name(),
            tally.appointed(),
            tally.present(),
            tally.entitled(),
            tally.votesFor(),
            tally.votesBasic(),
            tally.against(),
            tally.abstained(),
            tally.invalid(),
            itemId)
        .update();
  }

  private static AgendaRow row(ResultSet row, int index) throws SQLException {
    return new AgendaRow(
        row.getInt("id"),
        row.getLong("dossier_id"),
        row.getInt("position"),
        row.getString("commune_name"),
        row.getString("receipt_number"),
        row.getString("version_id"),
        DossierStatus.valueOf(row.getString("status")),
        row.getBoolean("secret"),
        row.getString("unmet_reason"),
        row.getString("unmet_by"),
        outcome(row),
        tally(row));
  }

  private static Outcome outcome(ResultSet row) throws SQLException {
    return row.getString("outcome") == null ? null : Outcome.valueOf(row.getString("outcome"));
  }

  private static Tally tally(ResultSet row) throws SQLException {
    return row.getString("outcome") == null
        ? null
        : new Tally(
            row.getInt("appointed"),
            row.getInt("present"),
            row.getInt("entitled"),
            row.getInt("votes_for"),
            row.getInt("votes_basic"),
            row.getInt("against"),
            row.getInt("abstained"),
            row.getInt("invalid"));
  }
}
