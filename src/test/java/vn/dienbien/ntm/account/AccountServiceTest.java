package vn.dienbien.ntm.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dienbien.ntm.support.Acting.holder;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.PersonPrincipal;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;

@Transactional
class AccountServiceTest extends DatabaseTest {

  private static final SignedIn ADMIN = holder(Role.ADMIN, "11");
  private static final Office OFFICER = new Office(Role.COMMUNE_OFFICER, "03337");

  @Autowired AccountService accounts;
  @Autowired OwnAccountService own;
  @Autowired PersonDirectory directory;
  @Autowired UserDetailsService signIn;
  @Autowired AuditLog log;
  @Autowired EntityManager entities;

  @Test
  void onlyAdministratorsKeepAccounts() {
    SignedIn officer = holder(Role.PROVINCE_OFFICER, "11");
    assertThatThrownBy(() -> Acting.as(officer, () -> accounts.list("", 0, 10)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> Acting.as(officer, () -> accounts.close(1)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> accounts.list("", 0, 10))
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
  }

  @Test
  void aNewPersonHoldsNoOfficeUntilTheyChoseTheirPassword() {
    OneTimePassword password = create("lan.thu", Set.of(OFFICER));
    PersonPrincipal before = principal("lan.thu");
    assertThat(before.mustChangePassword()).isTrue();
    assertThat(before.signedIn().offices()).isEmpty();
    Acting.as(
        before.signedIn(),
        () -> own.changePassword(password.password(), "ba con trâu xanh", "ba con trâu xanh"));
    PersonPrincipal after = principal("LAN.thu");
    assertThat(after.mustChangePassword()).isFalse();
    assertThat(after.signedIn().offices()).containsExactly(OFFICER);
  }

  @Test
  void everyBrokenRuleOfAPasswordIsSaid() {
    OneTimePassword password = create("lan.thu", Set.of());
    SignedIn lan = principal("lan.thu").signedIn();
    assertThatThrownBy(
            () -> Acting.as(lan, () -> own.changePassword(password.password(), "lan.thu", "x")))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.sentences())
                    .extracting("key")
                    .containsExactly(
                        "account.password.short",
                        "account.password.username",
                        "account.password.again.wrong"));
    refused("account.password.present.wrong", lan, "wrong", "ba con trâu xanh");
    refused("account.password.wellKnown", lan, password.password(), "matkhau1234");
    refused("account.password.wellKnown", lan, password.password(), DemoAccounts.PASSWORD);
    refused("account.password.same", lan, password.password(), password.password());
  }

  @Test
  void peopleAreFoundWithoutMarksAndWildcardsAreText() {
    create("lan.thu", Set.of(OFFICER));
    assertThat(list("lan dinh")).isEmpty();
    assertThat(list("PHAN dinh")).extracting(Account::username).contains("lan.thu");
    assertThat(list("%")).isEmpty();
    assertThat(list("lan_thu")).isEmpty();
  }

  @Test
  void aListCostsTheSameWhateverItsLength() {
    for (int number = 0; number < 12; number++) {
      create("cost" + number, Set.of(OFFICER, new Office(Role.COMMUNE_LEADER, "03337")));
    }
    assertThat(cost(5)).isEqualTo(2);
    assertThat(cost(50)).isEqualTo(2);
  }

  @Test
  void wrongNamesAndPlacesAreRefused() {
    assertThatThrownBy(() -> create("Lan Thu", Set.of())).hasMessageContaining("username.wrong");
    create("lan.thu", Set.of());
    assertThatThrownBy(() -> create("lan.thu", Set.of())).hasMessageContaining("username.taken");
    assertThatThrownBy(
            () -> create("hoa", Set.of(new Office(Role.DISTRICT_OFFICER, OFFICER.place()))))
        .hasMessageContaining("account.office.wrong");
    assertThatThrownBy(
            () -> Acting.as(ADMIN, () -> accounts.create("hoa", " ", "call me", Set.<Office>of())))
        .hasMessageContaining("displayName.wrong")
        .hasMessageContaining("phone.wrong");
    assertThatThrownBy(() -> Acting.as(ADMIN, () -> accounts.get(-5))).isInstanceOf(NotThere.class);
  }

  @Test
  void theLastAdministratorStays() {
    jdbc.update("update person set closed = true");
    create("only.admin", Set.of(new Office(Role.ADMIN, "11")));
    long id = list("only.admin").get(0).id();
    assertThatThrownBy(() -> Acting.as(ADMIN, () -> accounts.close(id)))
        .hasMessageContaining("lastAdministrator");
    assertThatThrownBy(() -> Acting.as(ADMIN, () -> accounts.change(id, "A", "", Set.of(OFFICER))))
        .hasMessageContaining("lastAdministrator");
    create("second.admin", Set.of(new Office(Role.ADMIN, "11")));
    Acting.as(ADMIN, () -> accounts.close(id));
    assertThat(principal("only.admin").isEnabled()).isFalse();
    Acting.as(ADMIN, () -> accounts.reopen(id));
    assertThat(principal("only.admin").isEnabled()).isTrue();
    SignedIn self = new SignedIn(id, "only.admin", "A", ADMIN.offices());
    assertThatThrownBy(() -> Acting.as(self, () -> accounts.close(id)))
        .hasMessageContaining("account.close.own");
  }

  @Test
  void theDirectoryTellsWhoHasItAndHowToCallThem() {
    create("lan.thu", Set.of(OFFICER));
    long id = list("lan.thu").get(0).id();
    Acting.as(
        ADMIN,
        () -> {
          assertThat(directory.holdersOf(OFFICER.key()))
              .containsExactly(new PersonSummary(id, "Phan Đình Lan Thu", "0215 000 0000"));
          assertThat(directory.holdersOf(ActorKey.ofPerson(id)))
              .extracting(PersonSummary::id)
              .containsExactly(id);
          assertThat(directory.holdersOf(ActorKey.of(Role.COMMUNE_LEADER, "03337"))).isEmpty();
          assertThat(directory.nameOf(id)).isEqualTo("Phan Đình Lan Thu");
          assertThat(directory.nameOf(-9)).isEmpty();
          accounts.close(id);
        });
    entities.flush();
    assertThat(Acting.as(ADMIN, () -> directory.holdersOf(OFFICER.key()))).isEmpty();
  }

  @Test
  void theLogKeepsWhatWasDoneButNoPassword() {
    OneTimePassword password = create("lan.thu", Set.of());
    long id = list("lan.thu").get(0).id();
    List<AuditEntry> entries =
        Acting.as(
            ADMIN,
            () -> {
              accounts.resetPassword(id);
              return log.of("person:" + id, Set.of(Audience.values()));
            });
    assertThat(entries)
        .extracting(AuditEntry::kind)
        .containsExactly("person.created", "person.passwordReset");
    assertThat(entries.toString()).doesNotContain(password.password());
  }

  @Test
  void anAccountOfADemoIsClosedOutsideDemo() {
    create("demo.person", Set.of());
    assertThat(principal("demo.person").isEnabled()).isTrue();
    jdbc.update("update person set demo = true where username = 'demo.person'");
    assertThat(principal("demo.person").isEnabled()).isFalse();
  }

  private OneTimePassword create(String username, Set<Office> offices) {
    return Acting.as(
        ADMIN, () -> accounts.create(username, "Phan Đình Lan Thu", "0215 000 0000", offices));
  }

  private List<Account> list(String text) {
    return Acting.as(ADMIN, () -> accounts.list(text, 0, 50));
  }

  private int cost(int size) {
    entities.flush();
    entities.clear();
    return statements.of(() -> Acting.as(ADMIN, () -> accounts.list("", 0, size))).size();
  }

  private PersonPrincipal principal(String username) {
    entities.flush();
    return (PersonPrincipal) signIn.loadUserByUsername(username);
  }

  private void refused(String key, SignedIn who, String present, String fresh) {
    assertThatThrownBy(() -> Acting.as(who, () -> own.changePassword(present, fresh, fresh)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(key);
  }
}
