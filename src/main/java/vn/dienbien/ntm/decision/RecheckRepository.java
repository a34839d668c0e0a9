package vn.dienbien.ntm.decision;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.criteria.RecognitionLevel;

/** The recognitions that are checked again, and what was found of each criterion. */
@Repository
class RecheckRepository {

  /** A recognition about to be checked again. */
  record Recognition(long id, String communeId, RecognitionLevel level, String outcome) {}

  private final JdbcClient sql;

  RecheckRepository(JdbcClient sql) {
    this.sql = sql;
  }

  /** The decision, locked until the transaction ends, so that one re-check is opened only. */
  Optional<Recognition> lockedDecision(long decisionId) {
    return sql.sql("select id, commune_id, level, outcome from decision where id = ? for update")
        .param(decisionId)
        .query(Recognition.class)
        .optional();
  }

  boolean isRevoked(long decisionId) {
    return sql.sql("select count(*) from revocation where decision_id = ? and status = 'REVOKED'")
            .param(decisionId)
            .query(Integer.class)
            .single()
        > 0;
  }

  long add(long decisionId, String setId, String versionId, String heardUnitId, LocalDateTime now) {
    KeyHolder key = new GeneratedKeyHolder();
    sql.sql(
            "insert into revocation (decision_id, set_id, version_id, heard_unit_id, status,"
                + " status_since, opened_at) values (?, ?, ?, ?, 'CHECKING', ?, ?)")
        .params(decisionId, setId, versionId, heardUnitId, now, now)
        .update(key, "id");
    return key.getKey().longValue();
  }

  void record(long id, RevocationFinding finding) {
    sql.sql(
            "insert into revocation_finding (revocation_id, criterion_no, met, note)"
                + " values (?, ?, ?, ?) on duplicate key update met = ?, note = ?")
        .params(
            id, finding.criterionNo(), finding.met(), finding.note(), finding.met(), finding.note())
        .update();
  }

  /** The findings by number of the criterion, in order. */
  Map<Integer, RevocationFinding> findings(long id) {
    Map<Integer, RevocationFinding> findings = new LinkedHashMap<>();
    sql.sql(
            "select criterion_no, met, note from revocation_finding where revocation_id = ?"
                + " order by criterion_no")
        .param(id)
        .query(RevocationFinding.class)
        .list()
        .forEach(finding -> findings.put(finding.criterionNo(), finding));
    return findings;
  }
}
