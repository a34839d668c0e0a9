package vn.dienbien.ntm.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.function.Consumer;

/** One person at one browser: finds things by the words a person reads. */
public final class Visitor {

  private static final int WIDE = 1440;
  private static final int NARROW = 360;
  private static final int HIGH = 900;
  private static final Path SHOTS = Path.of("target", "screenshots");

  private final BrowserContext context;
  private final Page page;
  private final String address;

  Visitor(Browser browser, String address, Consumer<Request> finished) {
    this.address = address;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale("vi-VN").setViewportSize(WIDE, HIGH));
    this.page = context.newPage();
    page.setDefaultTimeout(30_000);
    page.onRequestFinished(finished);
    page.navigate(address + "/");
  }

  /** For what has no word of its own here. */
  public Page page() {
    return page;
  }

  /** Signs in and waits for the first page. */
  public void signIn(String username, String password) {
    page.getByLabel("Tên đăng nhập").fill(username);
    page.locator("input[type=password]").fill(password);
    button("Đăng nhập").click();
    page.waitForURL(url -> !url.contains("dang-nhap"));
  }

  /** Goes to an address of the portal. */
  public Visitor at(String path) {
    page.navigate(address + path);
    return this;
  }

  /** A button by its words. */
  public Locator button(String words) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first();
  }

  /** A link, or a button that leads somewhere, by its words. */
  public Locator link(String words) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
        .or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)))
        .first();
  }

  /** A button of the dialog that is open. */
  public Locator dialogButton(String words) {
    return page.getByRole(AriaRole.DIALOG)
        .or(page.getByRole(AriaRole.ALERTDIALOG))
        .last()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
  }

  /** Chooses from the menu of further actions. */
  public void moreAction(String words) {
    page.locator("vaadin-menu-bar-button:visible").first().click();
    page.locator("vaadin-menu-bar-item:visible")
        .filter(new Locator.FilterOptions().setHasText(words))
        .first()
        .click();
  }

  /** Chooses, in a field that lets one search and choose several, the entry that begins so. */
  public void choose(String label, String entry) {
    field(label).fill(entry);
    page.locator("vaadin-multi-select-combo-box-item").first().click();
    field(label).press("Escape");
  }

  /** A tab by its words. */
  public Locator tab(String words) {
    return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(words)).first();
  }

  /** A field by its label. */
  public Locator field(String label) {
    return page.getByLabel(label).first();
  }

  /** Waits until the words are on the screen. */
  public Visitor sees(String words) {
    page.getByText(words).first().waitFor();
    return this;
  }

  /** Keeps what the screen shows, at 1440 and at 360 px. */
  public Visitor shoot(String name) {
    for (int width : new int[] {NARROW, WIDE}) {
      page.setViewportSize(width, HIGH);
      page.waitForTimeout(400);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(SHOTS.resolve(name + "-" + width + ".png"))
              .setFullPage(true));
    }
    return this;
  }

  /** Closes the window. */
  public void leave() {
    context.close();
  }
}
