package vn.dienbien.ntm.account;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.SearchText;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.RightsChanged;
import vn.dienbien.ntm.security.Role;

/** Accounts as the administrator keeps them. Nobody else may use it. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class AccountService {

  private final PersonRepository people;
  private final NewAccounts newAccounts;
  private final AccountRules rules;
  private final OneTimePasswords passwords;
  private final PasswordEncoder encoder;
  private final CurrentUser currentUser;
  private final AuditLog log;
  private final ApplicationEventPublisher events;

  AccountService(
      PersonRepository people,
      NewAccounts newAccounts,
      AccountRules rules,
      OneTimePasswords passwords,
      PasswordEncoder encoder,
      CurrentUser currentUser,
      AuditLog log,
      ApplicationEventPublisher events) {
    this.people = people;
    this.newAccounts = newAccounts;
    this.rules = rules;
    this.passwords = passwords;
    this.encoder = encoder;
    this.currentUser = currentUser;
    this.log = log;
    this.events = events;
  }

  /**
   * A page of accounts by name.
   *
   * @param text part of a name or telephone number, marks do not matter; "" for all
   * @param page number of the page, from 0
   * @param size accounts of a page
   */
  @Transactional(readOnly = true)
  public List<Account> list(String text, int page, int size) {
    return people.page(SearchText.likePattern(text), PageRequest.of(page, size)).stream()
        .map(Person::account)
        .toList();
  }

  /** How many accounts {@link #list} would show altogether. */
  @Transactional(readOnly = true)
  public int count(String text) {
    return people.count(SearchText.likePattern(text));
  }

  /** One account; throws {@link NotThere} if there is none of that id. */
  @Transactional(readOnly = true)
  public Account get(long id) {
    return find(id).account();
  }

  /**
   * Opens an account.
   *
   * @return its first password, to be handed over once
   */
  @UserCommand
  public OneTimePassword create(
      String username, String displayName, String phone, Set<Office> offices) {
    String password = passwords.next();
    Person person =
        newAccounts.add(username, displayName, phone, offices, encoder.encode(password));
    return new OneTimePassword(person.username(), password);
  }

  /** Changes name, telephone and offices; refuses to take the last administrator's office. */
  @UserCommand
  public void change(long id, String displayName, String phone, Set<Office> offices) {
    Person person = find(id);
    rules.check(displayName, phone, offices, person.offices());
    boolean staysAdministrator = offices.stream().anyMatch(office -> office.role() == Role.ADMIN);
    if (person.isAdministrator() && !staysAdministrator) {
      refuseIfLastAdministrator();
    }
    person.rename(displayName);
    person.callAt(phone);
    person.hold(offices);
    changed(person, "person.changed");
  }

  /**
   * Gives a new first password; whoever is signed in with the old one is signed out.
   *
   * @return the password, to be handed over once
   */
  @UserCommand
  public OneTimePassword resetPassword(long id) {
    Person person = find(id);
    String password = passwords.next();
    person.usePassword(encoder.encode(password), true);
    changed(person, "person.passwordReset");
    return new OneTimePassword(person.username(), password);
  }

  /** Stops an account; whoever is signed in with it is signed out. Nothing of theirs is lost. */
  @UserCommand
  public void close(long id) {
    Person person = find(id);
    if (person.id() == currentUser.get().personId()) {
      throw new Refusal("account.close.own");
    }
    if (person.isAdministrator()) {
      refuseIfLastAdministrator();
    }
    person.close();
    changed(person, "person.closed");
  }

  /** Opens a closed account again, with the offices it had. */
  @UserCommand
  public void reopen(long id) {
    Person person = find(id);
    person.reopen();
    changed(person, "person.reopened");
  }

  private Person find(long id) {
    return people.findById(id).orElseThrow(() -> new NotThere("person " + id));
  }

  private void refuseIfLastAdministrator() {
    if (people.lockHolders(Role.ADMIN).size() < 2) {
      throw new Refusal("account.lastAdministrator");
    }
  }

  private void changed(Person person, String kind) {
    log.append(
        NewAccounts.subject(person), Audience.PROVINCE, kind, person.account().displayName());
    events.publishEvent(new RightsChanged(person.username()));
  }
}
