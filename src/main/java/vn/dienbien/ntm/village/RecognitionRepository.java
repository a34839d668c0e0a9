package vn.dienbien.ntm.village;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions on villages. */
@Repository
class RecognitionRepository {

  private static final String SELECT =
      "select village_id, request_id, level, assessment_year, outcome = 'RECOGNISED' as"
          + " is_recognised, number, decided_on, signer, reasons, source from village_decision"
          + " where ";

  private final JdbcClient sql;

  RecognitionRepository(JdbcClient sql) {
    this.sql = sql;
  }

  void add(VillageRequest request, NewRecognition decision, String issuerId) {
    sql.sql(
            "insert into village_decision (request_id, village_id, level, assessment_year, outcome,"
                + " number, decided_on, signer, reasons, issuer_id)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            request.id(),
            request.villageId(),
            request.level().name(),
            request.assessmentYear(),
            (decision.isRecognised() ? VillageStatus.RECOGNISED : VillageStatus.REFUSED).name(),
            decision.number(),
            decision.decidedOn(),
            decision.signer(),
            decision.reasons(),
            issuerId)
        .update();
  }

  Optional<Recognition> ofRequest(long requestId) {
    return sql.sql(SELECT + "request_id = ?").param(requestId).query(Recognition.class).optional();
  }

  /** What these villages are recognised as, the lowest level first. */
  List<Recognition> ofVillages(Collection<Long> villageIds) {
    return villageIds.isEmpty()
        ? List.of()
        : sql.sql(
                SELECT
                    + "village_id in (:ids) and outcome = 'RECOGNISED'"
                    + " order by field(level, 'NTM', 'KIEU_MAU'), assessment_year, id")
            .param("ids", villageIds)
            .query(Recognition.class)
            .list();
  }
}
