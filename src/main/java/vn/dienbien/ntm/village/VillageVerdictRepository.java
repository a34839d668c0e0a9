package vn.dienbien.ntm.village;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.criteria.Verdict;

/** What commune and verification say of the criteria. */
@Repository
class VillageVerdictRepository {

  private static final String SELECT =
      "select criterion_no, side, verdict, note, changed_by, changed_at, version"
          + " from village_verdict where ";

  private final JdbcClient sql;

  VillageVerdictRepository(JdbcClient sql) {
    this.sql = sql;
  }

  List<VillageVerdict> ofRequest(long requestId) {
    return sql.sql(SELECT + "request_id = ? order by criterion_no, side")
        .param(requestId)
        .query(VillageVerdict.class)
        .list();
  }

  Optional<VillageVerdict> find(long requestId, int criterionNo, Side side) {
    return sql.sql(SELECT + "request_id = ? and criterion_no = ? and side = ?")
        .params(requestId, criterionNo, side.name())
        .query(VillageVerdict.class)
        .optional();
  }

  /** Writes one; the caller holds the request's lock and has compared the version. */
  void put(
      long requestId,
      int criterionNo,
      Side side,
      Verdict verdict,
      String note,
      String by,
      LocalDateTime at) {
    sql.sql(
            "insert into village_verdict (request_id, criterion_no, side, verdict, note, changed_by,"
                + " changed_at, version) values (?, ?, ?, ?, ?, ?, ?, 1) on duplicate key update"
                + " verdict = values(verdict), note = values(note), changed_by ="
                + " values(changed_by), changed_at = values(changed_at), version = version + 1")
        .params(
            requestId,
            criterionNo,
            side.name(),
            verdict == null ? null : verdict.name(),
            note,
            by,
            at)
        .update();
  }

  /** Takes the findings on these criteria back: they went to the commune. */
  void reopen(long requestId, Collection<Integer> criteria) {
    sql.sql(
            "update village_verdict set verdict = null, version = version + 1"
                + " where request_id = :request and side = 'VERIFICATION'"
                + " and criterion_no in (:criteria)")
        .param("request", requestId)
        .param("criteria", criteria)
        .update();
  }
}
