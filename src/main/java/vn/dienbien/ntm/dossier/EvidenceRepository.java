package vn.dienbien.ntm.dossier;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The files attached to indicators. A file taken off stays a row: an earlier filing may show it.
 */
@Repository
class EvidenceRepository {

  private static final String SELECT =
      "select e.id, e.indicator_id, e.file_id, f.name, f.media_type, f.size, e.attached_by,"
          + " e.attached_at, r.assessment_year as carried_year from evidence e"
          + " join stored_file f on f.id = e.file_id left join dossier d on d.id = e.carried_from"
          + " left join round r on r.id = d.round_id where ";

  private final JdbcClient sql;
  private final JdbcTemplate jdbc;

  EvidenceRepository(JdbcClient sql, JdbcTemplate jdbc) {
    this.sql = sql;
    this.jdbc = jdbc;
  }

  List<EvidenceView> ofDossier(long dossierId) {
    return sql.sql(SELECT + "e.dossier_id = ? and e.removed_at is null order by e.id")
        .param(dossierId)
        .query(EvidenceView.class)
        .list();
  }

  List<EvidenceView> byIds(long dossierId, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return sql.sql(SELECT + "e.dossier_id = :dossier and e.id in (:ids) order by e.id")
        .param("dossier", dossierId)
        .param("ids", ids)
        .query(EvidenceView.class)
        .list();
  }

  void attach(
      long dossierId, Collection<String> indicatorIds, long fileId, String by, LocalDateTime at) {
    jdbc.batchUpdate(
        "insert into evidence (dossier_id, indicator_id, file_id, attached_by, attached_at)"
            + " values (?, ?, ?, ?, ?)",
        indicatorIds.stream()
            .map(indicator -> new Object[] {dossierId, indicator, fileId, by, at})
            .toList());
  }

  void remove(long evidenceId, LocalDateTime at) {
    sql.sql("update evidence set removed_at = ? where id = ?").params(at, evidenceId).update();
  }

  /** The dossiers that show a file: as evidence or paper, now or once, or as a letter. */
  List<Long> dossiersShowing(long fileId) {
    return sql.sql(
            "select dossier_id from evidence where file_id = :file"
                + " union select dossier_id from dossier_paper where file_id = :file"
                + " union select dossier_id from filing where letter_file = :file"
                + " union select dossier_id from draft_letter where file_id = :file"
                + " union select dossier_id from registration where letter_file = :file")
        .param("file", fileId)
        .query(Long.class)
        .list();
  }
}
