package vn.dienbien.ntm.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.security.ActsFor;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.PersonPrincipal;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;

/**
 * Tells the sign-in who a person is, in one statement. A person who must choose a password first
 * holds no office until they did. An account made for a demo is closed outside demo.
 */
@Component
class PersonPrincipals implements UserDetailsService {

  /** For whom they may act today: "12:2021-09-20:name", one a line, so that one statement does. */
  private static final String ABSENT =
      "(select group_concat(concat_ws(':', a.id, s.until_day, a.display_name)"
          + " order by a.display_name, a.id separator '\n')"
          + " from substitution s join person a on a.id = s.absent_id"
          + " where s.substitute_id = p.id and s.revoked_at is null"
          + " and ? between s.from_day and s.until_day and not a.closed)";

  private static final String PERSON =
      "select p.*, o.role, o.place, "
          + ABSENT
          + " as absent from person p left join person_office o on o.person_id = p.id"
          + " where p.username = ?";

  private final JdbcTemplate jdbc;
  private final Clock clock;
  private final boolean isDemo;

  PersonPrincipals(JdbcTemplate jdbc, Clock clock, Environment environment) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.isDemo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @Override
  public PersonPrincipal loadUserByUsername(String username) {
    PersonPrincipal found = jdbc.query(PERSON, this::read, LocalDate.now(clock), username.strip());
    if (found == null) {
      throw new UsernameNotFoundException("no such account");
    }
    return found;
  }

  private PersonPrincipal read(ResultSet row) throws SQLException {
    if (!row.next()) {
      return null;
    }
    long id = row.getLong("id");
    String username = row.getString("username");
    String displayName = row.getString("display_name");
    String hash = row.getString("password_hash");
    boolean closed = row.getBoolean("closed") || (row.getBoolean("demo") && !isDemo);
    boolean mustChange = row.getBoolean("must_change_password");
    List<ActsFor> absent = mustChange ? List.of() : absent(row.getString("absent"));
    Set<Office> offices = new HashSet<>();
    do {
      if (row.getString("role") != null && !mustChange) {
        offices.add(new Office(Role.valueOf(row.getString("role")), row.getString("place")));
      }
    } while (row.next());
    SignedIn signedIn = new SignedIn(id, username, displayName, Set.copyOf(offices));
    return new PersonPrincipal(signedIn, hash, closed, mustChange, absent);
  }

  private static List<ActsFor> absent(String lines) {
    return lines == null
        ? List.of()
        : lines
            .lines()
            .map(line -> line.split(":", 3))
            .map(part -> new ActsFor(Long.parseLong(part[0]), part[2], LocalDate.parse(part[1])))
            .toList();
  }
}
