package vn.dienbien.ntm.decision;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.base.SearchText;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.dossier.DossierFacts;

/** The register's rows, each with the values that its newest correction says are right. */
@Repository
class DecisionRepository {

  private static final String FROM =
      " from decision c left join decision_correction x on x.id = (select max(y.id) from"
          + " decision_correction y where y.decision_id = c.id) ";

  private static final String DECIDED_ON = "coalesce(x.right_on, c.decided_on)";

  private static final String SELECT =
      "select c.id, c.dossier_id, c.commune_id, coalesce(x.right_name, c.commune_name) as"
          + " commune_name, p.name as district_name, c.level, c.assessment_year, c.outcome,"
          + " coalesce(x.right_number, c.number) as number,"
          + " "
          + DECIDED_ON
          + " as decided_on,"
          + " coalesce(x.right_signer, c.signer) as signer, c.signing_mark, c.position, c.reasons,"
          + " c.source, c.inferred, c.published_at, c.file_id, x.number as corrected_by,"
          + " x.decided_on as corrected_on"
          + FROM
          + "join unit u on u.id = c.commune_id join unit p on p.id = u.parent_id where ";

  private final JdbcClient sql;

  DecisionRepository(JdbcClient sql) {
    this.sql = sql;
  }

  /** Returns the key. */
  long add(DossierFacts dossier, RecognitionLevel level, int year, NewDecision decision) {
    KeyHolder key = new GeneratedKeyHolder();
    sql.sql(
            "insert into decision (dossier_id, commune_id, commune_name, level, assessment_year,"
                + " outcome, number, decided_on, signer, signing_mark, position, reasons, file_id,"
                + " search) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            dossier.id(),
            dossier.communeId(),
            dossier.communeName(),
            level.name(),
            year,
            decision.outcome().name(),
            decision.number(),
            decision.decidedOn(),
            decision.signatory().name(),
            decision.signatory().markName(),
            decision.signatory().position(),
            decision.reasons(),
            decision.fileId(),
            SearchText.fold(decision.number()) + " " + dossier.search())
        .update(key, "id");
    return key.getKey().longValue();
  }

  Optional<Decision> ofDossier(long dossierId) {
    return sql.sql(SELECT + "c.dossier_id = ?").param(dossierId).query(Decision.class).optional();
  }

  /** Lets a decision be found by other words too. */
  void findAlsoBy(long id, String words) {
    sql.sql("update decision set search = left(concat(?, ' ', search), 500) where id = ?")
        .params(SearchText.fold(words), id)
        .update();
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
                + " order by "
                + DECIDED_ON
                + " is null, "
                + DECIDED_ON
                + " desc, c.assessment_year desc, p.position, u.position, c.id limit :limit offset :offset")
        .params(params)
        .query(Decision.class)
        .list();
  }

  int count(DecisionFilter filter) {
    Map<String, Object> params = new HashMap<>();
    return sql.sql("select count(*)" + FROM + "where " + where(filter, params))
        .params(params)
        .query(Integer.class)
        .single();
  }

  /** The years that the register has something of, the newest first. */
  List<Integer> years() {
    return sql.sql(
            "select distinct coalesce(year("
                + DECIDED_ON
                + "), c.assessment_year) as y"
                + FROM
                + "having y is not null order by y desc")
        .query(Integer.class)
        .list();
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
    if (filter.level() != null) {
      where.append(" and c.level = :level");
      params.put("level", filter.level().name());
    }
    if (filter.year() != null) {
      where.append(
          " and coalesce(year(coalesce(x.right_on, c.decided_on)), c.assessment_year) = :year");
      params.put("year", filter.year());
    }
    return where.toString();
  }
}
