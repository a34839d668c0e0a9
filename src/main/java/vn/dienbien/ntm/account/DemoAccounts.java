package vn.dienbien.ntm.account;

import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.security.Office;

/**
 * Accounts of a demo: offices, not invented people, all with one known password. Exists in profile
 * demo only; outside, these accounts are closed and the password is refused.
 */
@Component
@Profile("demo")
public class DemoAccounts {

  /** The known password of all of them. */
  public static final String PASSWORD = "NtmDemo-2021";

  private final PersonRepository people;
  private final NewAccounts newAccounts;
  private final String passwordHash;

  DemoAccounts(PersonRepository people, NewAccounts newAccounts, PasswordEncoder encoder) {
    this.people = people;
    this.newAccounts = newAccounts;
    this.passwordHash = encoder.encode(PASSWORD);
  }

  /**
   * Adds an account unless it is there already. Run it as {@link
   * vn.dienbien.ntm.security.SystemPrincipal}.
   *
   * @return the person's id
   */
  @Transactional
  public long add(String username, String displayName, String phone, Set<Office> offices) {
    Person person =
        people
            .findByUsername(username)
            .orElseGet(
                () -> {
                  Person added =
                      newAccounts.add(username, displayName, phone, offices, passwordHash);
                  added.usePassword(passwordHash, false);
                  added.markDemo();
                  return added;
                });
    return person.id();
  }
}
