package vn.dienbien.ntm.dossier;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files attached as papers. A file taken off stays a row: an earlier filing may show it. */
@Repository
class PaperRepository {

  private final JdbcClient sql;

  PaperRepository(JdbcClient sql) {
    this.sql = sql;
  }

  /** All that were ever attached, in their order. */
  List<PaperFile> ofDossier(long dossierId) {
    return sql.sql(
            "select p.id, p.code, p.file_id, f.name, f.media_type, f.size, p.attached_by,"
                + " p.attached_at, p.removed_at from dossier_paper p"
                + " join stored_file f on f.id = p.file_id where p.dossier_id = ? order by p.id")
        .param(dossierId)
        .query(
            (row, index) ->
                new PaperFile(
                    row.getString("code"),
                    new EvidenceView(
                        row.getLong("id"),
                        null,
                        row.getLong("file_id"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("attached_by"),
                        row.getObject("attached_at", LocalDateTime.class),
                        null),
                    row.getObject("removed_at", LocalDateTime.class)))
        .list();
  }

  void attach(long dossierId, String code, long fileId, String by, LocalDateTime at) {
    sql.sql(
            "insert into dossier_paper (dossier_id, code, file_id, attached_by, attached_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(dossierId, code, fileId, by, at)
        .update();
  }

  void remove(long paperId, LocalDateTime at) {
    sql.sql("update dossier_paper set removed_at = ? where id = ?").params(at, paperId).update();
  }
}
