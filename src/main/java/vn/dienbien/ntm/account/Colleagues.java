package vn.dienbien.ntm.account;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the people of units and departments. */
@Component
class Colleagues {

  private final JdbcClient sql;

  Colleagues(JdbcClient sql) {
    this.sql = sql;
  }

  /** Everybody with an open account who holds any office at these places, by name. */
  List<PersonSummary> at(Collection<String> places) {
    return places.isEmpty()
        ? List.of()
        : sql.sql(
                "select p.id, p.display_name, p.phone from person p where not p.closed and p.id in"
                    + " (select person_id from person_office where place in (:places))"
                    + " order by p.display_name, p.id")
            .param("places", places)
            .query(
                (row, index) ->
                    new PersonSummary(
                        row.getLong("id"), row.getString("display_name"), row.getString("phone")))
            .list();
  }
}
