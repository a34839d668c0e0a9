package vn.dienbien.ntm.decision;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** Corrections of decisions; only ever added. */
@Repository
class CorrectionRepository {

  private final JdbcClient sql;

  CorrectionRepository(JdbcClient sql) {
    this.sql = sql;
  }

  /** The corrections of these decisions, by their key, the oldest first. */
  Map<Long, List<Correction>> of(Collection<Long> decisionIds) {
    return sql
        .sql("select * from decision_correction where decision_id in (:ids) order by id")
        .param("ids", decisionIds)
        .query(Correction.class)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Correction::decisionId));
  }

  /** Returns the key. */
  long add(Decision wrong, NewCorrection right, String by, LocalDateTime at) {
    KeyHolder key = new GeneratedKeyHolder();
    sql.sql(
            "insert into decision_correction (decision_id, number, decided_on, signer,"
                + " signing_mark, position, reason, was_number, was_on, was_signer, was_name,"
                + " right_number, right_on, right_signer, right_name, recorded_by, recorded_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            wrong.id(),
            right.number(),
            right.decidedOn(),
            right.signatory().name(),
            right.signatory().markName(),
            right.signatory().position(),
            right.reason(),
            wrong.number(),
            wrong.decidedOn(),
            wrong.signer(),
            wrong.communeName(),
            right.rightNumber(),
            right.rightOn(),
            right.rightSigner(),
            right.rightName(),
            by,
            at)
        .update(key, "id");
    return key.getKey().longValue();
  }
}
