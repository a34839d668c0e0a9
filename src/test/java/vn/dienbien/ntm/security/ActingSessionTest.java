package vn.dienbien.ntm.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dienbien.ntm.account.SubstitutionService;
import vn.dienbien.ntm.platform.ShiftableClock;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;

/** An open session that acts for an absent colleague, and how it comes back by itself. */
class ActingSessionTest extends DatabaseTest {

  private static final String PASSWORD = "ba con trâu xanh";

  @Autowired WebApplicationContext web;
  @Autowired PasswordEncoder encoder;
  @Autowired SessionRights rights;
  @Autowired SubstitutionService substitutions;
  @Autowired ShiftableClock shiftable;
  @Autowired Clock clock;

  private MockMvc http;
  private SignedIn absent;
  private SignedIn substitute;

  @BeforeEach
  void aSubstituteUntilTonight() {
    http = MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
    absent = a.holder(Role.COMMUNE_LEADER, A.COMMUNE);
    substitute = a.holder(Role.COMMUNE_OFFICER, A.COMMUNE, 5);
    jdbc.update(
        "update person set password_hash = ? where id = ?",
        encoder.encode(PASSWORD),
        substitute.personId());
    jdbc.update("delete from substitution");
    LocalDate today = LocalDate.now(clock);
    Acting.as(
        absent,
        () -> substitutions.name(absent.personId(), substitute.personId(), today, today, "leave"));
  }

  @AfterEach
  void everybodyIsBack() {
    shiftable.shiftTo(Duration.ZERO);
    jdbc.update("update person set closed = false where id = ?", absent.personId());
    jdbc.update("delete from substitution");
  }

  @Test
  @DisplayName("it goes on acting from click to click, under the substitute's own account")
  void goesOn() throws Exception {
    MockHttpSession session = acting();
    later(session);
    click(session);
    assertThat(person(session).isActing()).isTrue();
    assertThat(person(session).personId()).isEqualTo(substitute.personId());
    assertThat(person(session).has(Role.COMMUNE_LEADER)).isTrue();
    assertThat(person(session).has(Role.COMMUNE_OFFICER)).as("not their own office").isFalse();
  }

  @Test
  @DisplayName("at midnight of the last day it is the person's own session again, and says so")
  void midnight() throws Exception {
    MockHttpSession session = acting();
    shiftable.shiftTo(Duration.ofDays(1));
    later(session);
    click(session);
    assertBack(session);
    later(session);
    click(session);
    assertThat(principal(session).ended()).as("said once").isNull();
  }

  @Test
  @DisplayName("revoked while acting, the next click is the person's own")
  void revoked() throws Exception {
    MockHttpSession session = acting();
    long id = Acting.as(absent, () -> substitutions.mine()).get(0).id();
    Acting.as(absent, () -> substitutions.revoke(id));
    click(session);
    assertBack(session);
  }

  @Test
  @DisplayName("so it is when the account of the absent person is closed")
  void closed() throws Exception {
    MockHttpSession session = acting();
    jdbc.update("update person set closed = true where id = ?", absent.personId());
    later(session);
    click(session);
    assertBack(session);
  }

  @Test
  @DisplayName("a change of the substitute's own account leaves them acting")
  void ownChange() throws Exception {
    MockHttpSession session = acting();
    SecurityContextHolder.setContext(context(session));
    try {
      rights.follow(new RightsChanged(substitute.username()));
    } finally {
      SecurityContextHolder.clearContext();
    }
    assertThat(person(session).isActing()).isTrue();
  }

  @Test
  @DisplayName("back to one's own work whenever one likes")
  void back() throws Exception {
    MockHttpSession session = acting();
    SecurityContextHolder.setContext(context(session));
    try {
      substitutions.actForMyself();
    } finally {
      SecurityContextHolder.clearContext();
    }
    assertThat(person(session).isActing()).isFalse();
    assertThat(person(session).displayName()).isEqualTo(substitute.displayName());
    assertThat(principal(session).ended()).isNull();
  }

  private void assertBack(MockHttpSession session) {
    assertThat(session.isInvalid()).isFalse();
    assertThat(person(session).isActing()).isFalse();
    assertThat(person(session).has(Role.COMMUNE_LEADER)).isFalse();
    assertThat(person(session).has(Role.COMMUNE_OFFICER)).isTrue();
    assertThat(principal(session).ended().personId()).isEqualTo(absent.personId());
  }

  /** Signs the substitute in and lets the session act. */
  private MockHttpSession acting() throws Exception {
    MockHttpSession session = new MockHttpSession();
    http.perform(
        post("/dang-nhap")
            .session(session)
            .with(SecurityMockMvcRequestPostProcessors.csrf())
            .param("username", substitute.username())
            .param("password", PASSWORD));
    click(session);
    SecurityContextHolder.setContext(context(session));
    try {
      substitutions.actFor(absent.personId());
    } finally {
      SecurityContextHolder.clearContext();
    }
    return session;
  }

  private void click(MockHttpSession session) throws Exception {
    http.perform(get("/actuator/health").session(session));
  }

  /** So that the next click looks the person up again. */
  private static void later(MockHttpSession session) {
    String name = SessionGuard.class.getName();
    SessionGuard.Mark mark = (SessionGuard.Mark) session.getAttribute(name);
    Instant before = mark.lookedUpAt().minus(SessionRights.MAX_AGE);
    session.setAttribute(name, new SessionGuard.Mark(mark.signedInAt(), before));
  }

  private static SecurityContext context(MockHttpSession session) {
    return (SecurityContext)
        session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
  }

  private static PersonPrincipal principal(MockHttpSession session) {
    return (PersonPrincipal) context(session).getAuthentication().getPrincipal();
  }

  private static SignedIn person(MockHttpSession session) {
    return principal(session).signedIn();
  }
}
