package vn.dienbien.ntm.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
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
  private final List<ActsFor> mayActFor;
  private final ActsFor ended;

  /** A principal for a person; the hash is never shown. */
  public PersonPrincipal(
      SignedIn signedIn, String passwordHash, boolean closed, boolean mustChangePassword) {
    this(signedIn, passwordHash, closed, mustChangePassword, List.of());
  }

  /**
   * A principal for a person who stands in for others today.
   *
   * @param mayActFor for whom they may act
   */
  public PersonPrincipal(
      SignedIn signedIn,
      String passwordHash,
      boolean closed,
      boolean mustChangePassword,
      List<ActsFor> mayActFor) {
    this(signedIn, passwordHash, closed, mustChangePassword, mayActFor, null);
  }

  private PersonPrincipal(
      SignedIn signedIn,
      String passwordHash,
      boolean closed,
      boolean mustChangePassword,
      List<ActsFor> mayActFor,
      ActsFor ended) {
    this.signedIn = signedIn;
    this.passwordHash = passwordHash;
    this.closed = closed;
    this.mustChangePassword = mustChangePassword;
    this.mayActFor = List.copyOf(mayActFor);
    this.ended = ended;
  }

  /** The same account while it does the work of an absent colleague. */
  PersonPrincipal acting(ActsFor absent, Set<Office> theirs) {
    return new PersonPrincipal(
        signedIn.actingFor(absent, theirs), passwordHash, closed, mustChangePassword, mayActFor);
  }

  /** The same account just after it could no longer act for somebody. */
  PersonPrincipal after(ActsFor over) {
    return new PersonPrincipal(signedIn, passwordHash, closed, mustChangePassword, mayActFor, over);
  }

  /** For whom they may act today, in the order of names. */
  public List<ActsFor> mayActFor() {
    return mayActFor;
  }

  /** For whom they acted until the session was looked at last; null unless that just ended. */
  public ActsFor ended() {
    return ended;
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
