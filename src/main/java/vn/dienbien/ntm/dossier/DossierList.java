package vn.dienbien.ntm.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.base.SearchText;
import vn.dienbien.ntm.security.CurrentUser;

/** The list of dossiers, filtered to what the person may see, sorted and paged in SQL. */
@Repository
class DossierList {

  private static final String FROM =
      " from dossier d join unit u on u.id = d.district_id join round r on r.id = d.round_id where ";

  private final JdbcClient sql;
  private final CurrentUser currentUser;

  DossierList(JdbcClient sql, CurrentUser currentUser) {
    this.sql = sql;
    this.currentUser = currentUser;
  }

  List<DossierSummary> page(DossierFilter filter, int offset, int limit) {
    Map<String, Object> params = new HashMap<>(Map.of("offset", offset, "limit", limit));
    String where = where(filter, params);
    String order = filter.sort().column + (filter.descending() ? " desc" : "") + ", d.id";
    return sql.sql(
            "select d.id, d.receipt_number, d.commune_name, u.name as district_name,"
                + " r.assessment_year, d.status, d.status_since, d.late as is_late,"
                + " coalesce(d.submitted_late, false) as is_submitted_late"
                + FROM
                + where
                + " order by "
                + order
                + " limit :limit offset :offset")
        .params(params)
        .query(DossierSummary.class)
        .list();
  }

  int count(DossierFilter filter) {
    Map<String, Object> params = new HashMap<>();
    String where = where(filter, params);
    return sql.sql("select count(*)" + FROM + where).params(params).query(Integer.class).single();
  }

  Set<Long> visible(Collection<Long> ids) {
    Map<String, Object> params = new HashMap<>(Map.of("ids", ids));
    String scope = scope(params);
    return Set.copyOf(
        sql.sql("select d.id from dossier d where d.id in (:ids) and " + scope)
            .params(params)
            .query(Long.class)
            .list());
  }

  private String where(DossierFilter filter, Map<String, Object> params) {
    StringBuilder where = new StringBuilder(scope(params));
    if (!filter.search().isBlank()) {
      where.append(" and d.search like :search");
      params.put("search", SearchText.likePattern(filter.search()));
    }
    if (filter.status() != null) {
      where.append(" and d.status = :status");
      params.put("status", filter.status().name());
    }
    if (filter.districtId() != null) {
      where.append(" and d.district_id = :district");
      params.put("district", filter.districtId());
    }
    return where.toString();
  }

  private String scope(Map<String, Object> params) {
    DossierScope scope = DossierScope.of(currentUser.get());
    params.putAll(scope.values());
    return scope.sql();
  }
}
