package vn.dienbien.ntm.council;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.security.Role;

/** Who may not vote on which dossier of a session, and why. */
@Repository
class ConflictRepository {

  /** A person and a dossier on the agenda that they may not vote on. */
  record Row(int itemId, long personId, ConflictKind kind, String reason) {}

  private static final Set<Role.Level> OF_A_UNIT = Set.of(Role.Level.COMMUNE, Role.Level.DISTRICT);

  private final JdbcClient sql;
  private final JdbcTemplate jdbc;

  ConflictRepository(JdbcClient sql, JdbcTemplate jdbc) {
    this.sql = sql;
    this.jdbc = jdbc;
  }

  List<Row> kept(int sessionId) {
    return sql.sql(
            "select c.agenda_item_id as item_id, c.person_id, c.kind, c.reason"
                + " from agenda_conflict c join agenda_item a on a.id = c.agenda_item_id"
                + " where a.session_id = ? order by c.kind")
        .param(sessionId)
        .query(Row.class)
        .list();
  }

  /** Those of these people who hold an office in the commune or district of a dossier. */
  List<Row> ofUnits(int sessionId, Collection<Long> people) {
    return sql.sql(
            "select distinct a.id as item_id, o.person_id, 'UNIT' as kind, '' as reason"
                + " from agenda_item a join dossier d on d.id = a.dossier_id"
                + " join person_office o on o.place in (d.commune_id, d.district_id)"
                + " where a.session_id = :session and o.person_id in (:people)"
                + " and o.role in (:roles)")
        .param("session", sessionId)
        .param("people", people)
        .param(
            "roles",
            Arrays.stream(Role.values())
                .filter(role -> OF_A_UNIT.contains(role.level()))
                .map(Role::name)
                .toList())
        .query(Row.class)
        .list();
  }

  void keep(Collection<Row> rows) {
    jdbc.batchUpdate(
        "insert into agenda_conflict (agenda_item_id, person_id, kind, reason)"
            + " values (?, ?, ?, ?) on duplicate key update reason = values(reason)",
        rows.stream()
            .map(
                row -> new Object[] {row.itemId(), row.personId(), row.kind().name(), row.reason()})
            .toList());
  }

  /** Takes back what was declared; what was found stays. */
  boolean takeBack(int itemId, long personId) {
    return sql.sql(
                "delete from agenda_conflict where agenda_item_id = ? and person_id = ?"
                    + " and kind = 'DECLARED'")
            .params(itemId, personId)
            .update()
        == 1;
  }
}
