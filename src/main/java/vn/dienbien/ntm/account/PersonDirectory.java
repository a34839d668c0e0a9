package vn.dienbien.ntm.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.security.ActorKey;

/**
 * Tells who people are and how to call them. Everybody signed in may ask: it is the telephone book.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PersonDirectory {

  private final NamedParameterJdbcTemplate jdbc;
  private final Clock clock;

  PersonDirectory(NamedParameterJdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The name of a person, closed accounts too; "" if there is no such person. */
  public String nameOf(long personId) {
    return namesOf(List.of(personId)).getOrDefault(personId, "");
  }

  /** The names of several people in one statement; unknown ids are left out. */
  public Map<Long, String> namesOf(Collection<Long> personIds) {
    if (personIds.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .query(
            "select id, display_name from person where id in (:ids)",
            Map.of("ids", personIds),
            (row, index) -> Map.entry(row.getLong("id"), row.getString("display_name")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Who an actor is: the one person, or everybody who holds the office; open accounts, by name,
   * with who stands in for them today.
   */
  public List<PersonSummary> holdersOf(ActorKey actor) {
    return holdersOf(List.of(actor)).get(actor);
  }

  /** The same for several actors in one statement; each actor asked for has an entry. */
  public Map<ActorKey, List<PersonSummary>> holdersOf(Collection<ActorKey> actors) {
    return HoldersQuery.ask(jdbc, actors, LocalDate.now(clock));
  }
}
