package vn.dienbien.ntm.support;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.PersonPrincipal;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.shell.Translations;

/**
 * A browserless test of screens: sign in, open an address, find parts by the labels a person sees
 * ({@code LocatorJ}). Database and services are the real ones.
 */
public abstract class ViewTest extends DatabaseTest {

  private static final Routes ROUTES = TestRoutes.all();

  @Autowired private ApplicationContext context;
  @Autowired private UserDetailsService people;

  /** Nobody is signed in when a test begins. */
  @BeforeEach
  void startBrowser() {
    SecurityContextHolder.clearContext();
    openBrowser();
  }

  @AfterEach
  void closeBrowser() {
    MockVaadin.tearDown();
    SecurityContextHolder.clearContext();
  }

  /** Signs in the owner of an account. */
  protected void signIn(String username) {
    signIn((PersonPrincipal) people.loadUserByUsername(username));
  }

  /** Signs in a person who need not have an account. */
  protected void signIn(SignedIn person) {
    signIn(new PersonPrincipal(person, "", false, false));
  }

  /** Signs in somebody with these offices and nothing else. */
  protected void signIn(Office... offices) {
    signIn(new SignedIn(-1, "test", "Test", Set.of(offices)));
  }

  /** Opens a new page for whoever the session is of by now. */
  protected void signInAgain(PersonPrincipal person) {
    signIn(person);
  }

  /** Opens an address of the portal, without the leading slash; may have a query. */
  protected void open(String address) {
    Location location = new Location(address);
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
  }

  private void signIn(PersonPrincipal person) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                person, null, person.getAuthorities()));
    MockVaadin.tearDown();
    openBrowser();
  }

  /** A new browser; its requests carry whoever is signed in by then. */
  private void openBrowser() {
    MockVaadin.setMockRequestFactory(
        session -> {
          FakeRequest request = new FakeRequest(session);
          Authentication who = SecurityContextHolder.getContext().getAuthentication();
          request.setUserPrincipalInt(who);
          request.setUserInRole(
              (principal, role) ->
                  who != null
                      && who.getAuthorities().stream()
                          .anyMatch(held -> held.getAuthority().equals("ROLE_" + role)));
          return request;
        });
    MockVaadin.setup(ViewTest::window, new MockSpringServlet(ROUTES, context, ViewTest::window));
  }

  /** Karibu takes the language of the machine; the portal asks its cookie, else Vietnamese. */
  private static UI window() {
    UI ui = new MockedUI();
    ui.setLocale(Translations.VIETNAMESE);
    VaadinSession.getCurrent().setLocale(Translations.VIETNAMESE);
    return ui;
  }
}
