package vn.dienbien.ntm.e2e;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import vn.dienbien.ntm.support.Visitor;

/** What verifiers, appraisers and the province's officer do with findings on the screen. */
final class ReviewerDesk {

  private final Visitor who;

  ReviewerDesk(Visitor who) {
    this.who = who;
  }

  /** The choices of verdict on the screen whose label begins so. */
  Locator verdicts(String label) {
    return who.page()
        .locator("vaadin-radio-group")
        .filter(new Locator.FilterOptions().setHasText(label));
  }

  /** Says "đạt" wherever a verdict is still open; gives how many choices there are. */
  int findAllMet(String label) {
    verdicts(label).first().waitFor();
    int all = verdicts(label).count();
    for (int one = 0; one < all; one++) {
      Locator met =
          verdicts(label)
              .nth(one)
              .locator("vaadin-radio-button")
              .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Đạt\\s*$")));
      if (met.getAttribute("checked") == null) {
        met.locator("label").click();
        who.page().waitForFunction("button => button.hasAttribute('checked')", met.elementHandle());
      }
    }
    return all;
  }

  /** Concludes one's own part. */
  void conclude() {
    who.page()
        .locator("vaadin-button:not([disabled])")
        .filter(new Locator.FilterOptions().setHasText("Kết luận phần việc của tôi"))
        .click();
    who.sees("Đã kết luận phần việc của bạn");
  }

  /** Takes over every proposal, finds the rest met and completes the appraisal report. */
  void report() {
    who.button("Dùng tất cả đề xuất").click();
    who.sees("Đã dùng đề xuất");
    findAllMet("Kết luận tiêu chí");
    who.sees("19 đạt");
    who.agree("Hoàn thành báo cáo thẩm định", "Hoàn thành báo cáo");
    who.sees("Chờ họp Hội đồng");
  }
}
