package vn.dienbien.ntm.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.dienbien.ntm.base.Refusal;

/**
 * Keeps open sessions as strong as the account and no stronger. A session looks its person up again
 * when they changed on this node, and every {@link #MAX_AGE} because they may have changed on
 * another.
 */
@Component
public class SessionRights {

  /** How long a change made on another node may stay unnoticed. */
  public static final Duration MAX_AGE = Duration.ofSeconds(10);

  private final UserDetailsService people;
  private final AbsentOffices absentOffices;
  private final Clock realClock;
  private final Map<String, Instant> changes = new ConcurrentHashMap<>();

  SessionRights(
      UserDetailsService people,
      AbsentOffices absentOffices,
      @Qualifier("realClock") Clock realClock) {
    this.people = people;
    this.absentOffices = absentOffices;
    this.realClock = realClock;
  }

  /** Whether what was looked up then may still be believed. */
  boolean isFresh(PersonPrincipal person, Instant lookedUpAt) {
    Instant changed = changes.get(person.getUsername());
    return lookedUpAt.plus(MAX_AGE).isAfter(realClock.instant())
        && (changed == null || changed.isBefore(lookedUpAt));
  }

  /**
   * The person as they are now; empty when the session must end: account closed or gone, or another
   * password, which whoever holds this session may not know.
   */
  Optional<PersonPrincipal> current(PersonPrincipal before) {
    return lookUp(before.getUsername())
        .filter(PersonPrincipal::isEnabled)
        .filter(now -> Objects.equals(now.getPassword(), before.getPassword()))
        .map(now -> goOn(now, before.signedIn().actsFor()));
  }

  /** Acts for whom the session acted for, as long as that is so; then for oneself again. */
  private PersonPrincipal goOn(PersonPrincipal now, ActsFor before) {
    return before == null ? now : acting(now, before.personId()).orElseGet(() -> now.after(before));
  }

  private Optional<PersonPrincipal> acting(PersonPrincipal now, long personId) {
    return now.mayActFor().stream()
        .filter(absent -> absent.personId() == personId)
        .findFirst()
        .flatMap(absent -> absentOffices.of(personId).map(held -> now.acting(absent, held)));
  }

  /**
   * The session does the work of an absent colleague from now on.
   *
   * @throws Refusal when the person stands in for nobody of that id today
   */
  public void actFor(long personId) {
    SecurityContext context = SecurityContextHolder.getContext();
    put(
        context,
        self(context)
            .flatMap(now -> acting(now, personId))
            .orElseThrow(() -> new Refusal("security.actsFor.none")));
  }

  /** The session does the person's own work again. */
  public void actForMyself() {
    SecurityContext context = SecurityContextHolder.getContext();
    self(context).ifPresent(now -> put(context, now));
  }

  private Optional<PersonPrincipal> self(SecurityContext context) {
    return lookUp(context.getAuthentication().getName()).filter(PersonPrincipal::isEnabled);
  }

  /** Puts the person into a context, where all rights read it. */
  static void put(SecurityContext context, PersonPrincipal person) {
    Authentication before = context.getAuthentication();
    UsernamePasswordAuthenticationToken token =
        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    token.setDetails(before.getDetails());
    context.setAuthentication(token);
  }

  /** A person changed: their sessions look again; one's own change ends no session of one's own. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
  public void follow(RightsChanged change) {
    changes.put(change.username(), realClock.instant());
    SecurityContext context = SecurityContextHolder.getContext();
    if (context.getAuthentication() != null
        && context.getAuthentication().getPrincipal() instanceof PersonPrincipal self
        && self.getUsername().equals(change.username())) {
      lookUp(change.username())
          .ifPresent(now -> put(context, goOn(now, self.signedIn().actsFor())));
    }
  }

  private Optional<PersonPrincipal> lookUp(String username) {
    try {
      return Optional.of((PersonPrincipal) people.loadUserByUsername(username));
    } catch (UsernameNotFoundException gone) {
      return Optional.empty();
    }
  }
}
