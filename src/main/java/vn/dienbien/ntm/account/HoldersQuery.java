package vn.dienbien.ntm.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import vn.dienbien.ntm.security.ActorKey;

/** Finds the holders of many actors in one statement. */
final class HoldersQuery {

  private static final String HOLDERS =
      "select k.actor, p.id, p.display_name, p.phone from ("
          + " select concat(role, '@', place) actor, person_id from person_office"
          + "  where (role, place) in (:offices)"
          + " union select concat('PERSON@', id), id from person where id in (:people)) k"
          + " join person p on p.id = k.person_id where not p.closed order by p.display_name, p.id";

  /** Stands in an empty list of a statement and matches nothing. */
  private static final String NOBODY = "-";

  private HoldersQuery() {}

  static Map<ActorKey, List<PersonSummary>> ask(
      NamedParameterJdbcTemplate jdbc, Collection<ActorKey> actors) {
    Map<ActorKey, List<PersonSummary>> holders = new HashMap<>();
    List<Object[]> offices = new ArrayList<>(List.<Object[]>of(new Object[] {NOBODY, NOBODY}));
    List<Long> people = new ArrayList<>(List.of(0L));
    for (ActorKey actor : actors) {
      holders.put(actor, new ArrayList<>());
      if (actor.isPerson()) {
        people.add(Long.valueOf(actor.place()));
      } else {
        String role = actor.text().substring(0, actor.text().indexOf('@'));
        offices.add(new Object[] {role, actor.place()});
      }
    }
    jdbc.query(
        HOLDERS,
        new MapSqlParameterSource().addValue("offices", offices).addValue("people", people),
        row -> {
          holders
              .get(new ActorKey(row.getString("actor")))
              .add(
                  new PersonSummary(
                      row.getLong("id"), row.getString("display_name"), row.getString("phone")));
        });
    return holders;
  }
}
