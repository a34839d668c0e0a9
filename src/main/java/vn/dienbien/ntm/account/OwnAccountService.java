package vn.dienbien.ntm.account;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.RightsChanged;
import vn.dienbien.ntm.security.SignInThrottle;

/** What people may see and change of their own account. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnAccountService {

  private final PersonRepository people;
  private final AccountRules accountRules;
  private final PasswordRules passwordRules;
  private final PasswordEncoder encoder;
  private final SignInThrottle throttle;
  private final CurrentUser currentUser;
  private final AuditLog log;
  private final ApplicationEventPublisher events;

  OwnAccountService(
      PersonRepository people,
      AccountRules accountRules,
      PasswordRules passwordRules,
      PasswordEncoder encoder,
      SignInThrottle throttle,
      CurrentUser currentUser,
      AuditLog log,
      ApplicationEventPublisher events) {
    this.people = people;
    this.accountRules = accountRules;
    this.passwordRules = passwordRules;
    this.encoder = encoder;
    this.throttle = throttle;
    this.currentUser = currentUser;
    this.log = log;
    this.events = events;
  }

  /** One's own account. */
  @Transactional(readOnly = true)
  public Account get() {
    return own().account();
  }

  /** Changes one's telephone number. */
  @UserCommand
  public void callAt(String phone) {
    accountRules.checkPhone(phone);
    Person person = own();
    person.callAt(phone);
    append(person, "person.phone");
  }

  /**
   * Changes one's password. Other sessions of the same account end; this one goes on. Refuses with
   * every rule that the new password breaks; guessing the present one is slowed down.
   */
  @UserCommand
  public void changePassword(String present, String fresh, String freshAgain) {
    Person person = own();
    checkPresent(person, present);
    List<Sentence> wrong = new ArrayList<>(passwordRules.violations(person.username(), fresh));
    if (fresh.equals(present)) {
      wrong.add(Sentence.of("account.password.same"));
    }
    if (!fresh.equals(freshAgain)) {
      wrong.add(Sentence.of("account.password.again.wrong"));
    }
    if (!wrong.isEmpty()) {
      throw new Refusal(wrong);
    }
    person.usePassword(encoder.encode(fresh), false);
    append(person, "person.password");
    events.publishEvent(new RightsChanged(person.username()));
  }

  private void checkPresent(Person person, String present) {
    // No address: whoever sits at an open session is the same guesser wherever they sit.
    Duration wait = throttle.attempt(person.username(), "");
    if (!wait.isZero()) {
      throw new Refusal("account.password.wait", wait.toSeconds() + 1);
    }
    if (!encoder.matches(present, person.passwordHash())) {
      throw new Refusal("account.password.present.wrong");
    }
    throttle.succeeded(person.username(), "");
  }

  private Person own() {
    long id = currentUser.get().personId();
    return people.findById(id).orElseThrow(() -> new NotThere("person " + id));
  }

  private void append(Person person, String kind) {
    log.append(
        NewAccounts.subject(person), Audience.PROVINCE, kind, person.account().displayName());
  }
}
