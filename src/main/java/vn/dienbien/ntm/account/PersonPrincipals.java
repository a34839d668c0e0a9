package vn.dienbien.ntm.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
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

  private static final String PERSON =
      "select p.*, o.role, o.place from person p left join person_office o on o.person_id = p.id"
          + " where p.username = ?";

  private final JdbcTemplate jdbc;
  private final boolean isDemo;

  PersonPrincipals(JdbcTemplate jdbc, Environment environment) {
    this.jdbc = jdbc;
    this.isDemo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @Override
  public PersonPrincipal loadUserByUsername(String username) {
    PersonPrincipal found = jdbc.query(PERSON, this::read, username.strip());
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
    Set<Office> offices = new HashSet<>();
    do {
      if (row.getString("role") != null && !mustChange) {
        offices.add(new Office(Role.valueOf(row.getString("role")), row.getString("place")));
      }
    } while (row.next());
    SignedIn signedIn = new SignedIn(id, username, displayName, Set.copyOf(offices));
    return new PersonPrincipal(signedIn, hash, closed, mustChange);
  }
}
