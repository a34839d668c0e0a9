package vn.dienbien.ntm.support;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.PersonPrincipal;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;

/** Calls services as somebody. */
public final class Acting {

  private Acting() {}

  /** Runs as the person; the thread is afterwards who it was before. */
  public static void as(SignedIn person, Runnable action) {
    as(
        person,
        () -> {
          action.run();
          return null;
        });
  }

  /** Runs as the person and returns what the action returns. */
  public static <T> T as(SignedIn person, Supplier<T> action) {
    return as(new PersonPrincipal(person, "", false, false), action);
  }

  /** Runs as the owner of an account and returns what the action returns. */
  public static <T> T as(PersonPrincipal principal, Supplier<T> action) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            principal, null, principal.getAuthorities()));
    SecurityContextHolder.setContext(context);
    try {
      return action.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  /** Somebody who holds one office and has no account. */
  public static SignedIn holder(Role role, String place) {
    return new SignedIn(-1, "test", role.name(), Set.of(new Office(role, place)));
  }
}
