package vn.dienbien.ntm.village;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.base.SearchText;

/** The directory of villages. */
@Repository
class VillageRepository {

  /** A row of the register. */
  record Row(long id, String communeId, String communeName, String districtName, String name) {}

  /** Another spelling of a village. */
  record Alias(long villageId, String alias) {}

  private static final String FROM =
      " from village v join unit u on u.id = v.commune_id join unit p on p.id = u.parent_id where ";

  private final JdbcClient sql;

  VillageRepository(JdbcClient sql) {
    this.sql = sql;
  }

  List<Row> page(VillageFilter filter, int offset, int limit) {
    Map<String, Object> values = new HashMap<>(Map.of("offset", offset, "limit", limit));
    return sql.sql(
            "select v.id, v.commune_id, u.name as commune_name, p.name as district_name, v.name"
                + FROM
                + where(filter, values)
                + " order by p.position, u.position, v.name limit :limit offset :offset")
        .params(values)
        .query(Row.class)
        .list();
  }

  int count(VillageFilter filter) {
    Map<String, Object> values = new HashMap<>();
    return sql.sql("select count(*)" + FROM + where(filter, values))
        .params(values)
        .query(Integer.class)
        .single();
  }

  List<Alias> aliases(Collection<Long> villageIds) {
    return villageIds.isEmpty()
        ? List.of()
        : sql.sql("select village_id, alias from village_alias where village_id in (:ids)")
            .param("ids", villageIds)
            .query(Alias.class)
            .list();
  }

  /** The villages of these communes, by commune and name. */
  List<VillageEntry> ofCommunes(Collection<String> communeIds) {
    return communeIds.isEmpty()
        ? List.of()
        : sql.sql(
                "select id, commune_id, name from village where commune_id in (:communes)"
                    + " order by commune_id, name")
            .param("communes", communeIds)
            .query(VillageEntry.class)
            .list();
  }

  /** Villages of a commune that have the name, spelt so or otherwise, or had it as an alias. */
  List<VillageEntry> like(String communeId, String name) {
    return sql.sql(
            "select v.id, v.commune_id, v.name from village v where v.commune_id = :commune"
                + " and (v.bare = :bare or exists (select 1 from village_alias a"
                + " where a.village_id = v.id and a.bare = :bare)) order by v.name")
        .param("commune", communeId)
        .param("bare", VillageName.bare(name))
        .query(VillageEntry.class)
        .list();
  }

  long add(String communeId, String name, String source) {
    sql.sql("insert into village (commune_id, name, bare, search, source) values (?, ?, ?, ?, ?)")
        .params(communeId, name, VillageName.bare(name), SearchText.fold(name), source)
        .update();
    return sql.sql("select id from village where commune_id = ? and name = ?")
        .params(communeId, name)
        .query(Long.class)
        .single();
  }

  Optional<VillageEntry> findLocked(long id) {
    return sql.sql("select id, commune_id, name from village where id = ? for update")
        .param(id)
        .query(VillageEntry.class)
        .optional();
  }

  private static String where(VillageFilter filter, Map<String, Object> values) {
    StringBuilder where = new StringBuilder("1 = 1");
    if (!filter.search().isBlank()) {
      where.append(" and (v.search like :search or u.search like :search)");
      values.put("search", SearchText.likePattern(filter.search()));
    }
    if (filter.level() != null) {
      where.append(
          " and exists (select 1 from village_decision d where d.village_id = v.id"
              + " and d.level = :level and d.outcome = 'RECOGNISED')");
      values.put("level", filter.level().name());
    }
    if (filter.districtId() != null) {
      where.append(" and u.parent_id = :district");
      values.put("district", filter.districtId());
    }
    if (filter.communeId() != null) {
      where.append(" and u.id = :commune");
      values.put("commune", filter.communeId());
    }
    return where.toString();
  }
}
