package vn.dienbien.ntm.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One person at one browser: finds things by the words a person reads. */
public final class Visitor {

  private static final int WIDE = 1440;
  private static final int NARROW = 360;
  private static final int HIGH = 900;
  private static final Path SHOTS = Path.of("target", "screenshots");

  /** The layout scrolls inside the window: as high as its highest part, within reason. */
  private static final String CONTENT_HEIGHT =
      """
      () => Math.min(6000, Math.ceil(Math.max(900, ...[...document.querySelectorAll('*')]
        .filter(part => getComputedStyle(part).overflowY !== 'hidden')
        .map(part => part.scrollHeight + Math.max(0, part.getBoundingClientRect().top)))))
      """;

  /** What stands on the screen where a text is missing in the bundle. */
  private static final String NO_WORDS = "!vi";

  private static final byte[] PDF =
      """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
      trailer<</Root 1 0 R>>
      %%EOF
      """
          .getBytes(StandardCharsets.US_ASCII);

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

  /** Waits until the words are on the screen; what only screen readers find does not count. */
  public Visitor sees(String words) {
    page.getByText(words).locator("visible=true").first().waitFor();
    return this;
  }

  /** Types a value and leaves the field, which keeps it. */
  public void type(Locator field, String value) {
    field.fill(value);
    field.press("Tab");
  }

  /** Types a value into the field of that label. */
  public void type(String label, String value) {
    type(field(label), value);
  }

  /** Types a date; Enter takes it over and closes the calendar. */
  public void typeDate(Locator field, String date) {
    field.fill(date);
    field.press("Enter");
    field.press("Tab");
  }

  /** Types a date into the field of that label. */
  public void typeDate(String label, String date) {
    typeDate(field(label), date);
  }

  /** Chooses from a list and waits until it has closed: one that is closing eats the next click. */
  public void select(Locator field, String entry) {
    Locator list = field.locator("vaadin-select-value-button");
    list.focus();
    list.press("Enter");
    Locator choice = page.locator("vaadin-select-item[label='" + entry + "']:visible");
    choice.click();
    choice.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }

  /** Chooses from the list of that label. */
  public void select(String label, String entry) {
    select(
        page.locator("vaadin-select")
            .filter(
                new Locator.FilterOptions()
                    .setHas(page.locator("label").filter(hasText(only(label))))),
        entry);
  }

  /** Marks the choice of those words. */
  public void mark(String words) {
    page.locator("vaadin-radio-button")
        .filter(hasText(only(words)))
        .first()
        .locator("label")
        .click();
  }

  private static Locator.FilterOptions hasText(Pattern words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  /** Those words alone; the browser does not know Java's way of quoting. */
  private static Pattern only(String words) {
    return Pattern.compile("^\\s*" + words.replaceAll("([().?*+])", "\\\\$1") + "\\s*$");
  }

  /** Clicks a button that asks back, and says yes. */
  public Visitor agree(String words, String answer) {
    button(words).click();
    dialogButton(answer).click();
    return this;
  }

  /** Sends a small real PDF through the upload inside a part of the screen. */
  public void upload(Locator part, String fileName) {
    part.locator("vaadin-upload input[type=file]")
        .first()
        .setInputFiles(new FilePayload(fileName, "application/pdf", PDF));
    part.getByText(fileName).first().waitFor();
  }

  /** Keeps all that the page shows, at 1440 and at 360 px; nothing on it may lack its words. */
  public Visitor shoot(String name) {
    assertThat(page.locator("body").innerText()).as(name).doesNotContain(NO_WORDS);
    for (int width : new int[] {NARROW, WIDE}) {
      page.setViewportSize(width, HIGH);
      page.waitForTimeout(400);
      page.setViewportSize(width, ((Number) page.evaluate(CONTENT_HEIGHT)).intValue());
      page.waitForTimeout(200);
      page.screenshot(
          new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + "-" + width + ".png")));
    }
    page.setViewportSize(WIDE, HIGH);
    return this;
  }

  /** Closes the window. */
  public void leave() {
    context.close();
  }
}
