package vn.dienbien.ntm.security;

import com.vaadin.flow.server.VaadinSession;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;

/**
 * The named principal that jobs run as, so that the log can say who did it even when no person did.
 * It holds no office: a job does what its service lets everybody signed in do, nothing more.
 */
public final class SystemPrincipal {

  /** The system as rights and the log see it; its id 0 stands for "no person". */
  public static final SignedIn SIGNED_IN =
      new SignedIn(0, "system", OfficialWords.say(Sentence.of("security.system")), Set.of());

  private SystemPrincipal() {}

  /** Runs a job as the system; the thread is afterwards who it was before. */
  public static void run(Runnable job) {
    call(
        () -> {
          job.run();
          return null;
        });
  }

  /** Runs a job as the system and returns what it returns. */
  public static <T> T call(Supplier<T> job) {
    // The context of a browser session would be preferred to that of the thread.
    VaadinSession session = VaadinSession.getCurrent();
    VaadinSession.setCurrent(null);
    SecurityContext before = SecurityContextHolder.getContext();
    try {
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      PersonPrincipal system = new PersonPrincipal(SIGNED_IN, "", false, false);
      context.setAuthentication(
          UsernamePasswordAuthenticationToken.authenticated(system, null, system.getAuthorities()));
      SecurityContextHolder.setContext(context);
      return job.get();
    } finally {
      SecurityContextHolder.setContext(before);
      VaadinSession.setCurrent(session);
    }
  }
}
