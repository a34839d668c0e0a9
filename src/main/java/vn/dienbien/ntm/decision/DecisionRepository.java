package vn.dienbien.ntm.decision;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.base.SearchText;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.dossier.DossierFacts;

/** The register's rows. */
@Repository
class DecisionRepository {

  private static final String SELECT =
      "select c.id, c.dossier_id, c.commune_id, c.commune_name, p.name as district_name, c.level,"
          + " c.assessment_year, c.outcome, c.number, c.decided_on, c.signer, c.reasons, c.source,"
          + " c.inferred, c.published_at from decision c join unit u on u.id = c.commune_id"
          + " join unit p on p.id = u.parent_id where ";

  private final JdbcClient sql;

  DecisionRepository(JdbcClient sql) {
    this.sql = sql;
  }

  void add(DossierFacts dossier, RecognitionLevel level, int year, NewDecision decision) {
    sql.sql(
            "insert into decision (dossier_id, commune_id, commune_name, level, assessment_year,"
                + " outcome, number, decided_on, signer, reasons, search)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            dossier.id(),
            dossier.communeId(),
            dossier.communeName(),
            level.name(),
            year,
            (decision.isRecognised() ? DecisionOutcome.RECOGNISED : DecisionOutcome.REFUSED).name(),
            decision.number(),
            decision.decidedOn(),
            decision.signer(),
            decision.reasons(),
            SearchText.fold(decision.number()) + " " + dossier.search())
        .update();
  }

  Optional<Decision> ofDossier(long dossierId) {
    return sql.sql(SELECT + "c.dossier_id = ?").param(dossierId).query(Decision.class).optional();
  }

  /** Whether this call published it; false when it had been published before. */
  boolean publish(long dossierId, LocalDateTime at) {
    return sql.sql(
                "update decision set published_at = ? where dossier_id = ? and published_at is null")
            .params(at, dossierId)
            .update()
        == 1;
  }

  List<Decision> page(DecisionFilter filter, int offset, int limit) {
    Map<String, Object> params = new HashMap<>(Map.of("offset", offset, "limit", limit));
    return sql.sql(
            SELECT
                + where(filter, params)
                + " order by c.decided_on is null, c.decided_on desc, c.assessment_year desc,"
                + " p.position, u.position, c.id limit :limit offset :offset")
        .params(params)
        .query(Decision.class)
        .list();
  }

  int count(DecisionFilter filter) {
    Map<String, Object> params = new HashMap<>();
    return sql.sql("select count(*) from decision c where " + where(filter, params))
        .params(params)
        .query(Integer.class)
        .single();
  }

  private static String where(DecisionFilter filter, Map<String, Object> params) {
    StringBuilder where = new StringBuilder("1 = 1");
    if (!filter.search().isBlank()) {
      where.append(" and c.search like :search");
      params.put("search", SearchText.likePattern(filter.search()));
    }
    if (filter.outcome() != null) {
      where.append(" and c.outcome = :outcome");
      params.put("outcome", filter.outcome().name());
    }
    return where.toString();
  }
}
