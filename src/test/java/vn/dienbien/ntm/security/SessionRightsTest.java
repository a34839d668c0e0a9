package vn.dienbien.ntm.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dienbien.ntm.support.DatabaseTest;

/** Signing in through the filters, and what happens to an open session when the account changes. */
class SessionRightsTest extends DatabaseTest {

  private static final String PASSWORD = "ba con trâu xanh";

  @Autowired WebApplicationContext web;
  @Autowired PasswordEncoder encoder;
  @Autowired ApplicationEventPublisher events;

  private MockMvc http;
  private String username;

  @BeforeEach
  void account() {
    http = MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
    username = "session" + System.nanoTime();
    jdbc.update(
        "insert into person (username, display_name, search, password_hash) values (?, 'S', '', ?)",
        username,
        encoder.encode(PASSWORD));
    jdbc.update(
        "insert into person_office select id, 'COMMUNE_OFFICER', '03319' from person where username = ?",
        username);
  }

  @Test
  void everythingButSignInAndHealthNeedsSomebody() throws Exception {
    http.perform(get("/ho-so")).andExpect(redirectedUrlPattern("**/dang-nhap"));
    http.perform(get("/actuator/health")).andExpect(status().isOk());
    http.perform(get("/actuator/env")).andExpect(redirectedUrlPattern("**/dang-nhap"));
  }

  @Test
  void headersSayWhatABrowserMayDo() throws Exception {
    http.perform(get("/actuator/health"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Referrer-Policy", "same-origin"))
        .andExpect(header().exists("Content-Security-Policy"));
  }

  @Test
  void aNewSessionIdAndBackToWhereThePersonWantedToGo() throws Exception {
    MockHttpSession session = new MockHttpSession();
    http.perform(get("/ho-so").session(session));
    String before = session.getId();
    signIn(session, PASSWORD).andExpect(redirectedUrlPattern("**/ho-so**"));
    assertThat(session.getId()).isNotEqualTo(before);
  }

  @Test
  void aWrongPasswordIsSaidAndTheSixthTryWaits() throws Exception {
    MockHttpSession session = new MockHttpSession();
    for (int wrong = 0; wrong < 5; wrong++) {
      signIn(session, "wrong").andExpect(redirectedUrl("/dang-nhap?error"));
    }
    signIn(session, PASSWORD).andExpect(redirectedUrl("/dang-nhap?wait=30"));
  }

  @Test
  void changedOfficesAreThoseOfTheNextClick() throws Exception {
    MockHttpSession session = open();
    assertThat(rolesOf(session)).containsExactly("ROLE_COMMUNE_OFFICER");
    jdbc.update(
        "delete o from person_office o join person p on p.id = o.person_id where p.username = ?",
        username);
    events.publishEvent(new RightsChanged(username));
    click(session);
    assertThat(rolesOf(session)).isEmpty();
  }

  @Test
  void aClosedAccountLosesItsSession() throws Exception {
    MockHttpSession session = open();
    jdbc.update("update person set closed = true where username = ?", username);
    events.publishEvent(new RightsChanged(username));
    click(session);
    assertThat(session.isInvalid()).isTrue();
    signIn(new MockHttpSession(), PASSWORD).andExpect(redirectedUrl("/dang-nhap?error"));
  }

  @Test
  void anotherPasswordEndsOtherSessions() throws Exception {
    MockHttpSession session = open();
    jdbc.update(
        "update person set password_hash = ? where username = ?", encoder.encode("x"), username);
    events.publishEvent(new RightsChanged(username));
    click(session);
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void aChangeOnAnotherNodeIsSeenWithinSeconds() throws Exception {
    MockHttpSession session = open();
    jdbc.update("update person set closed = true where username = ?", username);
    click(session);
    assertThat(session.isInvalid()).as("believed for a few seconds").isFalse();
    age(session, "lookedUpAt", SessionRights.MAX_AGE.toSeconds());
    click(session);
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void nobodyStaysSignedInForMoreThanTwelveHours() throws Exception {
    MockHttpSession session = open();
    age(session, "signedInAt", SessionGuard.LONGEST.toSeconds());
    click(session);
    assertThat(session.isInvalid()).isTrue();
  }

  private MockHttpSession open() throws Exception {
    MockHttpSession session = new MockHttpSession();
    signIn(session, PASSWORD).andExpect(redirectedUrlPattern("/**"));
    click(session);
    assertThat(session.isInvalid()).isFalse();
    return session;
  }

  private org.springframework.test.web.servlet.ResultActions signIn(
      MockHttpSession session, String password) throws Exception {
    return http.perform(
        post("/dang-nhap")
            .session(session)
            .with(SecurityMockMvcRequestPostProcessors.csrf())
            .param("username", username)
            .param("password", password));
  }

  private void click(MockHttpSession session) throws Exception {
    http.perform(get("/actuator/health").session(session));
  }

  private static List<String> rolesOf(MockHttpSession session) {
    SecurityContext context =
        (SecurityContext)
            session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    return context.getAuthentication().getAuthorities().stream().map(Object::toString).toList();
  }

  /** Makes a time of the session older. */
  private static void age(MockHttpSession session, String which, long seconds) {
    String name = SessionGuard.class.getName();
    SessionGuard.Mark mark = (SessionGuard.Mark) session.getAttribute(name);
    Instant signedIn = mark.signedInAt().minusSeconds("signedInAt".equals(which) ? seconds : 0);
    Instant lookedUp = mark.lookedUpAt().minusSeconds("lookedUpAt".equals(which) ? seconds : 0);
    session.setAttribute(name, new SessionGuard.Mark(signedIn, lookedUp));
  }
}
