package vn.dienbien.ntm.security;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A {@link SignedIn} as Spring Security wants it; authorities are the roles, "ROLE_" before each.
 */
public final class PersonPrincipal implements UserDetails {

  private final SignedIn signedIn;
  private final String passwordHash;
  private final boolean closed;
  private final boolean mustChangePassword;

  /** A principal for a person; the hash is never shown. */
  public PersonPrincipal(
      SignedIn signedIn, String passwordHash, boolean closed, boolean mustChangePassword) {
    this.signedIn = signedIn;
    this.passwordHash = passwordHash;
    this.closed = closed;
    this.mustChangePassword = mustChangePassword;
  }

  /** The person. */
  public SignedIn signedIn() {
    return signedIn;
  }

  /** Whether they must choose a password of their own before anything else. */
  public boolean mustChangePassword() {
    return mustChangePassword;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return signedIn.offices().stream()
        .map(office -> new SimpleGrantedAuthority("ROLE_" + office.role().name()))
        .distinct()
        .collect(
            java.util.stream.Collectors.collectingAndThen(
                java.util.stream.Collectors.toList(), List::copyOf));
  }

  @Override
  public String getPassword() {
    return passwordHash;
  }

  @Override
  public String getUsername() {
    return signedIn.username();
  }

  @Override
  public boolean isEnabled() {
    return !closed;
  }
}
