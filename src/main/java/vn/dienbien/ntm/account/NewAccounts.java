package vn.dienbien.ntm.account;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.security.Office;

/** The one way an account comes into being, and its first line in the log. */
@Component
class NewAccounts {

  private final PersonRepository people;
  private final AccountRules rules;
  private final AuditLog log;

  NewAccounts(PersonRepository people, AccountRules rules, AuditLog log) {
    this.people = people;
    this.rules = rules;
    this.log = log;
  }

  /** Adds an account to the running transaction; the caller gives it a password. */
  @Transactional(propagation = Propagation.MANDATORY)
  Person add(
      String username, String displayName, String phone, Set<Office> offices, String passwordHash) {
    rules.checkUsername(username);
    rules.check(displayName, phone, offices, Set.of());
    if (people.existsByUsername(username)) {
      throw new Refusal("account.username.taken", username);
    }
    Person person = new Person(username, displayName);
    person.callAt(phone);
    person.hold(offices);
    person.usePassword(passwordHash, true);
    people.saveAndFlush(person);
    log.append(subject(person), Audience.PROVINCE, "person.created", displayName);
    return person;
  }

  /** The name under which the log keeps a person. */
  static String subject(Person person) {
    return "person:" + person.id();
  }
}
