package vn.dienbien.ntm.admin.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.account.DemoAccounts;
import vn.dienbien.ntm.admin.demo.DemoData.DemoPerson;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SystemPrincipal;

/** The accounts of the demo, and the council of 24 among them. */
@Component
@Profile("demo")
class DemoPeople {

  private static final LocalDate APPOINTED = LocalDate.of(2021, 7, 1);

  private final DemoData data;
  private final DemoAccounts accounts;
  private final JdbcTemplate jdbc;

  DemoPeople(DemoData data, DemoAccounts accounts, JdbcTemplate jdbc) {
    this.data = data;
    this.accounts = accounts;
    this.jdbc = jdbc;
  }

  /** Adds who is not there yet. */
  void add() {
    SystemPrincipal.run(() -> data.people().forEach(this::add));
  }

  private void add(DemoPerson person) {
    long id = accounts.add(person.username(), person.name(), person.phone(), person.offices());
    if (isMember(person)) {
      jdbc.update(
          "insert ignore into council_member (person_id, chair, appointed_on) values (?, ?, ?)",
          id,
          person.offices().stream().anyMatch(office -> office.role() == Role.COUNCIL_CHAIR),
          APPOINTED);
    }
  }

  private static boolean isMember(DemoPerson person) {
    return person.offices().stream().map(Office::role).anyMatch(Role.COUNCIL_MEMBER::equals);
  }
}
