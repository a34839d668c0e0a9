package vn.dienbien.ntm.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.security.SignedIn;

/** Who took part in which dossier, and how. */
@Repository
class DossierParticipants {

  private final JdbcClient sql;

  DossierParticipants(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * Keeps it once, however often the person does it; jobs take no part. What a substitute does is
   * the part of both, the substitute and the absent person.
   */
  void add(long dossierId, SignedIn person, DossierPart part) {
    if (person.personId() > 0) {
      sql.sql(
              "insert ignore into dossier_participant (dossier_id, person_id, part)"
                  + " select :dossier, id, :part from person where id in (:people)")
          .param("dossier", dossierId)
          .param("part", part.name())
          .param("people", person.people())
          .update();
    }
  }

  Map<Long, Set<DossierPart>> of(long dossierId) {
    return of(List.of(dossierId)).getOrDefault(dossierId, Map.of());
  }

  /** Parts by person, by dossier. */
  Map<Long, Map<Long, Set<DossierPart>>> of(Collection<Long> dossierIds) {
    return sql
        .sql(
            "select dossier_id, person_id, part from dossier_participant"
                + " where dossier_id in (:dossiers)")
        .param("dossiers", dossierIds)
        .query(
            (row, index) ->
                new Row(
                    row.getLong("dossier_id"),
                    row.getLong("person_id"),
                    DossierPart.valueOf(row.getString("part"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::dossierId,
                Collectors.groupingBy(
                    Row::personId, Collectors.mapping(Row::part, Collectors.toSet()))));
  }

  private record Row(long dossierId, long personId, DossierPart part) {}
}
