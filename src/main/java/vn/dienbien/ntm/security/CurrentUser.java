package vn.dienbien.ntm.security;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is signed in. The only way the portal asks. */
@Component
public class CurrentUser {

  /**
   * The person signed in; throws {@link AuthenticationCredentialsNotFoundException} if nobody is.
   */
  public SignedIn get() {
    return find()
        .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
  }

  /** The person signed in, if any. */
  public Optional<SignedIn> find() {
    return principal().map(PersonPrincipal::signedIn);
  }

  /** Whether somebody is signed in who must choose a password of their own before anything else. */
  public boolean mustChangePassword() {
    return principal().map(PersonPrincipal::mustChangePassword).orElse(false);
  }

  /** For whom the person signed in may act today; empty if nobody is signed in. */
  public List<ActsFor> mayActFor() {
    return principal().map(PersonPrincipal::mayActFor).orElse(List.of());
  }

  /** For whom the person acted until a moment ago, when that ended by itself. */
  public Optional<ActsFor> endedActing() {
    return principal().map(PersonPrincipal::ended);
  }

  private static Optional<PersonPrincipal> principal() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return Optional.ofNullable(authentication)
        .map(Authentication::getPrincipal)
        .filter(PersonPrincipal.class::isInstance)
        .map(PersonPrincipal.class::cast);
  }
}
