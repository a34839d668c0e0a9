package vn.dienbien.ntm.village;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The files attached to criteria. A file taken off stays a row: whoever read it still may. */
@Repository
class VillageEvidenceRepository {

  private static final String SELECT =
      "select e.id, e.criterion_no, e.file_id, f.name, f.media_type, f.size"
          + " from village_evidence e join stored_file f on f.id = e.file_id"
          + " where e.removed_at is null and ";

  private final JdbcClient sql;

  VillageEvidenceRepository(JdbcClient sql) {
    this.sql = sql;
  }

  List<VillageEvidence> ofRequest(long requestId) {
    return sql.sql(SELECT + "e.request_id = ? order by e.id")
        .param(requestId)
        .query(VillageEvidence.class)
        .list();
  }

  Optional<VillageEvidence> find(long requestId, long evidenceId) {
    return sql.sql(SELECT + "e.request_id = ? and e.id = ?")
        .params(requestId, evidenceId)
        .query(VillageEvidence.class)
        .optional();
  }

  long attach(long requestId, int criterionNo, long fileId, String by, LocalDateTime at) {
    KeyHolder key = new GeneratedKeyHolder();
    sql.sql(
            "insert into village_evidence (request_id, criterion_no, file_id, attached_by,"
                + " attached_at) values (?, ?, ?, ?, ?)")
        .params(requestId, criterionNo, fileId, by, at)
        .update(key, "id");
    return key.getKey().longValue();
  }

  void remove(long evidenceId, LocalDateTime at) {
    sql.sql("update village_evidence set removed_at = ? where id = ?")
        .params(at, evidenceId)
        .update();
  }

  /** The requests that show a file, now or once. */
  List<Long> requestsShowing(long fileId) {
    return sql.sql("select distinct request_id from village_evidence where file_id = ?")
        .param(fileId)
        .query(Long.class)
        .list();
  }
}
