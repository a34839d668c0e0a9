package vn.dienbien.ntm.village;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.unit.UnitSummary;

/** The table of requests. */
@Repository
class VillageRequestRepository {

  private static final String SELECT =
      "select r.id, r.village_id, r.village_name, r.commune_id, r.commune_name, r.district_id,"
          + " r.level, r.assessment_year, r.set_id, r.version_id, r.status, r.status_since"
          + " from village_request r where ";

  private final JdbcClient sql;

  VillageRequestRepository(JdbcClient sql) {
    this.sql = sql;
  }

  long add(
      VillageEntry village,
      UnitSummary commune,
      VillageLevel level,
      int year,
      String setId,
      String versionId,
      LocalDateTime at) {
    sql.sql(
            "insert into village_request (village_id, village_name, commune_id, commune_name,"
                + " district_id, level, assessment_year, set_id, version_id, status, status_since,"
                + " opened_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'PREPARING', ?, ?)")
        .params(
            village.id(),
            village.name(),
            commune.id(),
            commune.name(),
            commune.parentId(),
            level.name(),
            year,
            setId,
            versionId,
            at,
            at)
        .update();
    return openOf(village.id(), level).orElseThrow();
  }

  /** The request of a level that has not ended. */
  Optional<Long> openOf(long villageId, VillageLevel level) {
    return sql.sql("select id from village_request where village_id = ? and open_level = ?")
        .params(villageId, level.name())
        .query(Long.class)
        .optional();
  }

  Optional<VillageRequest> find(long id) {
    return sql.sql(SELECT + "r.id = ?").param(id).query(VillageRequest.class).optional();
  }

  Optional<VillageRequest> findLocked(long id) {
    return sql.sql(SELECT + "r.id = ? for update").param(id).query(VillageRequest.class).optional();
  }

  void move(VillageRequest request, VillageStatus next, LocalDateTime at) {
    sql.sql("update village_request set status = ?, status_since = ? where id = ?")
        .params(next.name(), at, request.id())
        .update();
  }

  List<VillageRequest> page(VillageScope scope, int offset, int limit) {
    return sql.sql(
            SELECT
                + scope.sql()
                + " order by r.open_level is null, r.status_since desc, r.id desc"
                + " limit :limit offset :offset")
        .params(scope.values())
        .param("limit", limit)
        .param("offset", offset)
        .query(VillageRequest.class)
        .list();
  }

  int count(VillageScope scope) {
    return sql.sql("select count(*) from village_request r where " + scope.sql())
        .params(scope.values())
        .query(Integer.class)
        .single();
  }

  Set<Long> visible(List<Long> ids, VillageScope scope) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    Map<String, Object> values = new HashMap<>(scope.values());
    values.put("ids", ids);
    return Set.copyOf(
        sql.sql("select r.id from village_request r where r.id in (:ids) and " + scope.sql())
            .params(values)
            .query(Long.class)
            .list());
  }
}
