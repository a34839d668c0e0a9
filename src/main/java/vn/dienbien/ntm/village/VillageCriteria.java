package vn.dienbien.ntm.village;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.NotThere;

/** The criteria sets for villages. They change by migrations only, so they are read once. */
@Component
class VillageCriteria {

  private final JdbcClient sql;
  private volatile List<VillageCriteriaSet> sets;

  VillageCriteria(JdbcClient sql) {
    this.sql = sql;
  }

  /** The set of that id; throws {@link NotThere} if there is none. */
  VillageCriteriaSet set(String id) {
    return sets().stream()
        .filter(set -> set.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotThere("village criteria " + id));
  }

  /** The newest set of a level. */
  VillageCriteriaSet newest(VillageLevel level) {
    return sets().stream()
        .filter(set -> set.level() == level)
        .findFirst()
        .orElseThrow(() -> new NotThere("village criteria of " + level));
  }

  /** All sets, the newest first. */
  private List<VillageCriteriaSet> sets() {
    List<VillageCriteriaSet> known = sets;
    if (known == null) {
      known =
          sql.sql("select * from village_criteria_set order by position desc, id")
              .query(
                  (row, index) ->
                      new VillageCriteriaSet(
                          row.getString("id"),
                          VillageLevel.valueOf(row.getString("level")),
                          row.getString("name"),
                          row.getString("source"),
                          row.getBoolean("confirmed"),
                          criteria(row.getString("id"))))
              .list();
      sets = known;
    }
    return known;
  }

  private List<VillageCriterion> criteria(String setId) {
    return sql.sql("select no, name from village_criterion where set_id = ? order by no")
        .param(setId)
        .query(VillageCriterion.class)
        .list();
  }
}
