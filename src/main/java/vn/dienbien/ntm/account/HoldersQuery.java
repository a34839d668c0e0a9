package vn.dienbien.ntm.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
      "select k.actor, p.id, p.display_name, p.phone, d.id as stand_in,"
          + " d.display_name as stand_in_name, d.phone as stand_in_phone from ("
          + " select concat(role, '@', place) actor, person_id from person_office"
          + "  where (role, place) in (:offices)"
          + " union select concat('PERSON@', id), id from person where id in (:people)) k"
          + " join person p on p.id = k.person_id"
          + " left join substitution s on s.absent_id = p.id and s.revoked_at is null"
          + "  and :today between s.from_day and s.until_day"
          + " left join person d on d.id = s.substitute_id and not d.closed"
          + " where not p.closed order by p.display_name, p.id";

  /** Stands in an empty list of a statement and matches nothing. */
  private static final String NOBODY = "-";

  private HoldersQuery() {}

  static Map<ActorKey, List<PersonSummary>> ask(
      NamedParameterJdbcTemplate jdbc, Collection<ActorKey> actors, LocalDate today) {
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
        new MapSqlParameterSource()
            .addValue("offices", offices)
            .addValue("people", people)
            .addValue("today", today),
        row -> {
          holders
              .get(new ActorKey(row.getString("actor")))
              .add(
                  new PersonSummary(
                      row.getLong("id"),
                      row.getString("display_name"),
                      row.getString("phone"),
                      standIn(row)));
        });
    return holders;
  }

  private static PersonSummary standIn(ResultSet row) throws SQLException {
    String name = row.getString("stand_in_name");
    return name == null
        ? null
        : new PersonSummary(row.getLong("stand_in"), name, row.getString("stand_in_phone"));
  }
}
