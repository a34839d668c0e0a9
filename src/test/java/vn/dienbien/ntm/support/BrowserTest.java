package vn.dienbien.ntm.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A story in real Chromium against the production jar with the training data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {

  private static final String PASSWORD = "NtmDemo-2021";

  private static final List<String> CHROMIUM =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final List<Visitor> visitors = new ArrayList<>();
  private RunningPortal portal;
  private Playwright playwright;
  private Browser browser;

  @BeforeAll
  void openBrowser() {
    portal = RunningPortal.start(settings());
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(
                        Path.of(System.getProperty("ntm.chromium", "/usr/bin/chromium")))
                    .setHeadless(true)
                    .setArgs(CHROMIUM));
  }

  @AfterAll
  void closeBrowser() {
    visitors.forEach(Visitor::leave);
    browser.close();
    playwright.close();
    portal.close();
  }

  /** What the portal is started with beside the usual, as on the command line. */
  protected List<String> settings() {
    return List.of();
  }

  /** A window of its own on the sign-in page. */
  protected Visitor visitor() {
    Visitor visitor = new Visitor(browser, portal.address(), request -> {});
    visitors.add(visitor);
    return visitor;
  }

  /**
   * Everything that a browser with an empty cache fetches until a person of the training data has
   * signed in and sees their work.
   */
  protected List<Request> firstLoad(String username) {
    List<Request> finished = new ArrayList<>();
    Visitor visitor = new Visitor(browser, portal.address(), finished::add);
    visitors.add(visitor);
    visitor.signIn(username, PASSWORD);
    visitor.sees("Việc của tôi");
    visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
    return finished;
  }

  /** A person of the training data, signed in, in a window of their own. */
  protected Visitor signedIn(String username) {
    Visitor visitor = visitor();
    visitor.signIn(username, PASSWORD);
    return visitor;
  }
}
