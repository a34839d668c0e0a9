package vn.dienbien.ntm.admin.demo;

import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.admin.demo.DemoData.DemoPerson;
import vn.dienbien.ntm.security.Role;

/** Signs people of the demo in for one act each, so that rights and log are those of daily work. */
@Component
@Profile("demo")
class ActAs {

  private final UserDetailsService accounts;
  private final DemoData data;

  ActAs(UserDetailsService accounts, DemoData data) {
    this.accounts = accounts;
    this.data = data;
  }

  /** Does something as the holder of an office; the thread is afterwards who it was before. */
  void holder(Role role, String place, Runnable act) {
    holder(
        role,
        place,
        () -> {
          act.run();
          return null;
        });
  }

  /** The same with an answer. */
  <T> T holder(Role role, String place, Supplier<T> act) {
    DemoPerson person =
        data.people().stream()
            .filter(candidate -> candidate.holds(role, place))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nobody is " + role + "@" + place));
    return person(person.username(), act);
  }

  /** Does something as the person of that name. */
  <T> T person(String username, Supplier<T> act) {
    SecurityContext before = SecurityContextHolder.getContext();
    UserDetails person = accounts.loadUserByUsername(username);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    SecurityContextHolder.setContext(context);
    try {
      return act.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
