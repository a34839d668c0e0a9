package vn.dienbien.ntm.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions, agenda and attendance. */
@Repository
class CouncilRepository {

  private static final String SESSION =
      "select s.id, s.held_on, s.place, s.status, s.opened_at, s.closed_at, (select count(*) from"
          + " agenda_item a where a.session_id = s.id) as dossiers from council_session s ";

  private static final String MEMBER_THEN =
      " m.appointed_on <= s.held_on and (m.left_on is null or" + " m.left_on >= s.held_on) ";

  private final JdbcClient sql;
  private final JdbcTemplate jdbc;

  CouncilRepository(JdbcClient sql, JdbcTemplate jdbc) {
    this.sql = sql;
    this.jdbc = jdbc;
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

  int plan(LocalDate heldOn, String place) {
    sql.sql("insert into council_session (held_on, place, status) values (?, ?, 'PLANNED')")
        .params(heldOn, place)
        .update();
    return sql.sql("select last_insert_id()").query(Integer.class).single();
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

  List<AgendaItem> agenda(int sessionId, long personId) {
    return sql.sql(
            "select a.*, d.commune_name, d.receipt_number, (select count(*) from ballot_taken t"
                + " where t.agenda_item_id = a.id) as voted, exists (select 1 from ballot_taken t"
                + " join council_member m on m.id = t.member_id where t.agenda_item_id = a.id and"
                + " m.person_id = ?) as has_mine from agenda_item a"
                + " join dossier d on d.id = a.dossier_id where a.session_id = ?"
                + " order by a.position")
        .params(personId, sessionId)
        .query(CouncilRepository::item)
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
                    tally(row)))
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

  void addToAgenda(int sessionId, long dossierId) {
    sql.sql(
            "insert into agenda_item (session_id, dossier_id, position) select ?, ?,"
                + " coalesce(max(position), 0) + 1 from agenda_item where session_id = ?")
        .params(sessionId, dossierId, sessionId)
        .update();
  }

  void removeFromAgenda(int sessionId, long dossierId) {
    sql.sql("delete from agenda_item where session_id = ? and dossier_id = ?")
        .params(sessionId, dossierId)
        .update();
  }

  List<Member> members(int sessionId) {
    return sql.sql(
            "select m.id, m.person_id, p.display_name as name, m.chair as is_chair,"
                + " coalesce(a.present, false) as is_present from council_session s"
                + " join council_member m on"
                + MEMBER_THEN
                + " join person p on p.id = m.person_id left join attendance a on"
                + " a.session_id = s.id and a.member_id = m.id where s.id = ?"
                + " order by m.chair desc, p.display_name, m.id")
        .param(sessionId)
        .query(Member.class)
        .list();
  }

  /** Marks members of the session's day present or absent. */
  void mark(int sessionId, Collection<Integer> memberIds, boolean present) {
    jdbc.batchUpdate(
        "insert into attendance (session_id, member_id, present) values (?, ?, ?)"
            + " on duplicate key update present = values(present)",
        memberIds.stream().map(member -> new Object[] {sessionId, member, present}).toList());
  }

  void keepResult(int itemId, Outcome outcome, Tally tally) {
    sql.sql(
            "update agenda_item set outcome = ?, appointed = ?, present = ?, votes_for = ?,"
                + " against = ?, abstained = ? where id = ?")
        .params(
            outcome.name(),
            tally.appointed(),
            tally.present(),
            tally.votesFor(),
            tally.against(),
            tally.abstained(),
            itemId)
        .update();
  }

  private static AgendaItem item(ResultSet row, int index) throws SQLException {
    return new AgendaItem(
        row.getInt("id"),
        row.getLong("dossier_id"),
        row.getInt("position"),
        row.getString("commune_name"),
        row.getString("receipt_number"),
        row.getInt("voted"),
        row.getBoolean("has_mine"),
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
            row.getInt("votes_for"),
            row.getInt("against"),
            row.getInt("abstained"));
  }
}
