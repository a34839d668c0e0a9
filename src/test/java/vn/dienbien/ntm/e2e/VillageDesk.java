package vn.dienbien.ntm.e2e;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import vn.dienbien.ntm.support.Visitor;

/** What commune and district do with the request for a village, as they do it on the screen. */
final class VillageDesk {

  private static final String SAVED = "Đã lưu";

  private final Visitor who;

  VillageDesk(Visitor who) {
    this.who = who;
  }

  /** The commune finds every criterion met and proves it. */
  void assess() {
    criteria().first().waitFor();
    for (int place = 0; place < criteria().count(); place++) {
      meet(criteria().nth(place));
      who.upload(criteria().nth(place), "minh-chung-" + (place + 1) + ".pdf");
    }
  }

  /** The district finds every criterion met. */
  void verify() {
    criteria().first().waitFor();
    for (int place = 0; place < criteria().count(); place++) {
      meet(criteria().nth(place));
    }
  }

  private Locator criteria() {
    return who.page().locator("section.ntm-criterion");
  }

  private static void meet(Locator criterion) {
    criterion
        .locator("vaadin-radio-button")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Đạt\\s*$")))
        .locator("label")
        .click();
    criterion.getByText(SAVED).first().waitFor();
  }
}
