package vn.dienbien.ntm.account;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SystemPrincipal;
import vn.dienbien.ntm.unit.UnitService;

/**
 * A portal without anybody gets one administrator, whose password is printed once and must be
 * changed. No default password exists outside demo.
 */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

  /** Name to sign in with. */
  static final String USERNAME = "quantri";

  private static final Logger CONSOLE = LoggerFactory.getLogger(FirstAdministrator.class);

  private final PersonRepository people;
  private final NewAccounts newAccounts;
  private final OneTimePasswords passwords;
  private final PasswordEncoder encoder;
  private final UnitService units;
  private final TransactionTemplate transaction;

  FirstAdministrator(
      PersonRepository people,
      NewAccounts newAccounts,
      OneTimePasswords passwords,
      PasswordEncoder encoder,
      UnitService units,
      TransactionTemplate transaction) {
    this.people = people;
    this.newAccounts = newAccounts;
    this.passwords = passwords;
    this.encoder = encoder;
    this.units = units;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments args) {
    if (people.countByDemoFalse() > 0) {
      return;
    }
    String password = passwords.next();
    String username = freeName();
    try {
      SystemPrincipal.run(() -> transaction.executeWithoutResult(tx -> create(username, password)));
    } catch (DataIntegrityViolationException otherNode) {
      return; // Another node of the same database was first, and printed its own password.
    }
    CONSOLE.warn(OfficialWords.say(Sentence.of("account.first.console", username, password)));
  }

  private void create(String username, String password) {
    newAccounts.add(
        username,
        OfficialWords.say(Sentence.of("account.first.name")),
        "",
        Set.of(new Office(Role.ADMIN, units.province().id())),
        encoder.encode(password));
  }

  /** The database of a demo may hold the name already. */
  private String freeName() {
    String name = USERNAME;
    for (int number = 2; people.existsByUsername(name); number++) {
      name = USERNAME + number;
    }
    return name;
  }
}
