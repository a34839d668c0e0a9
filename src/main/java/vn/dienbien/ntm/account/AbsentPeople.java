package vn.dienbien.ntm.account;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.security.AbsentOffices;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;

/**
 * What passes to a substitute: every office but the seat in the council, which has substitutes of
 * its own, and the administration of the portal, which is a matter of trust in one person.
 */
@Component
class AbsentPeople implements AbsentOffices {

  private static final Set<Role> STAY = Set.of(Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR, Role.ADMIN);

  private final JdbcClient sql;
  private final boolean isDemo;

  AbsentPeople(JdbcClient sql, Environment environment) {
    this.sql = sql;
    this.isDemo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  /** Whether an office passes to a substitute. */
  static boolean passes(Office office) {
    return !STAY.contains(office.role());
  }

  @Override
  public Optional<Set<Office>> of(long personId) {
    boolean isOpen =
        sql.sql("select 1 from person where id = ? and not closed and (not demo or ?)")
            .params(personId, isDemo)
            .query(Integer.class)
            .optional()
            .isPresent();
    return isOpen ? Optional.of(passing(personId)) : Optional.empty();
  }

  private Set<Office> passing(long personId) {
    return sql
        .sql("select role, place from person_office where person_id = ?")
        .param(personId)
        .query(Office.class)
        .list()
        .stream()
        .filter(AbsentPeople::passes)
        .collect(Collectors.toUnmodifiableSet());
  }
}
