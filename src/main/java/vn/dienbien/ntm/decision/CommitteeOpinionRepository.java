package vn.dienbien.ntm.decision;

import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opinions of the Standing Committee, one for a dossier. */
@Repository
class OpinionRepository {

  private final JdbcClient sql;

  OpinionRepository(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<CommitteeOpinion> of(long dossierId) {
    return sql.sql(
            "select request_number, requested_on, number, answered_on, stance, text, file_id"
                + " from committee_opinion where dossier_id = ?")
        .param(dossierId)
        .query(CommitteeOpinion.class)
        .optional();
  }

  void add(long dossierId, CommitteeOpinion opinion, String by, LocalDateTime at) {
    sql.sql(
            "insert into committee_opinion (dossier_id, request_number, requested_on, number,"
                + " answered_on, stance, text, file_id, recorded_by, recorded_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            dossierId,
            opinion.requestNumber(),
            opinion.requestedOn(),
            opinion.number(),
            opinion.answeredOn(),
            opinion.stance().name(),
            opinion.text(),
            opinion.fileId(),
            by,
            at)
        .update();
  }
}
