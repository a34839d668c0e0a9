package vn.dienbien.ntm.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before each request of a signed-in person: is the session not too old, and are its rights still
 * those of the account? A session that fails ends here; the request goes on as nobody's.
 */
class SessionGuard extends OncePerRequestFilter {

  /** Longest time between signing in and signing in again, in real time. */
  static final Duration LONGEST = Duration.ofHours(12);

  private static final String MARK = SessionGuard.class.getName();

  /** When the person of a session signed in and was last looked up, in real time. */
  record Mark(Instant signedInAt, Instant lookedUpAt) implements Serializable {}

  private final SessionRights rights;
  private final Clock realClock;

  SessionGuard(SessionRights rights, Clock realClock) {
    this.rights = rights;
    this.realClock = realClock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SecurityContext context = SecurityContextHolder.getContext();
    Authentication authentication = context.getAuthentication();
    HttpSession session = request.getSession(false);
    if (session != null
        && authentication != null
        && authentication.getPrincipal() instanceof PersonPrincipal person
        && !mayGoOn(session, context, person)) {
      new SecurityContextLogoutHandler().logout(request, response, authentication);
    }
    chain.doFilter(request, response);
  }

  private boolean mayGoOn(HttpSession session, SecurityContext context, PersonPrincipal person) {
    Instant now = realClock.instant();
    Mark mark = (Mark) session.getAttribute(MARK);
    if (mark == null) {
      session.setAttribute(MARK, new Mark(now, now));
      return true;
    }
    if (!mark.signedInAt().plus(LONGEST).isAfter(now)) {
      return false;
    }
    if (rights.isFresh(person, mark.lookedUpAt())) {
      return true;
    }
    Optional<PersonPrincipal> current = rights.current(person);
    current.ifPresent(
        found -> {
          SessionRights.put(context, found);
          session.setAttribute(MARK, new Mark(mark.signedInAt(), now));
        });
    return current.isPresent();
  }
}
