package vn.dienbien.ntm.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.security.ActorKey;

/**
 * Who may see a dossier beside its own units, and why. Written by the stages that assign people.
 */
@Repository
class DossierGrants {

  private final JdbcClient sql;
  private final JdbcTemplate jdbc;

  DossierGrants(JdbcClient sql, JdbcTemplate jdbc) {
    this.sql = sql;
    this.jdbc = jdbc;
  }

  boolean includesAny(long dossierId, Set<ActorKey> actors) {
    return sql.sql(
                "select count(*) from dossier_grant where dossier_id = :dossier and actor_key in (:actors)")
            .param("dossier", dossierId)
            .param("actors", actors.stream().map(ActorKey::text).toList())
            .query(Integer.class)
            .single()
        > 0;
  }

  void add(long dossierId, Collection<ActorKey> actors, String reason) {
    List<Object[]> rows =
        actors.stream().map(actor -> new Object[] {dossierId, actor.text(), reason}).toList();
    jdbc.batchUpdate(
        "insert ignore into dossier_grant (dossier_id, actor_key, reason) values (?, ?, ?)", rows);
  }
}
