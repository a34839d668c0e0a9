package vn.dienbien.ntm.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import vn.dienbien.ntm.support.Visitor;

/** What the commune's people do with their dossier, as they do it on the screen. */
final class CommuneDesk {

  private final Visitor who;

  CommuneDesk(Visitor who) {
    this.who = who;
  }

  /** Opens a criterion by its number. */
  void openCriterion(int no) {
    Locator tile = tiles().nth(no - 1);
    if (tile.getAttribute("aria-current") == null) {
      tile.click();
    }
    who.page().locator("nav.ntm-tiles button:nth-child(" + no + ")[aria-current]").waitFor();
  }

  private Locator tiles() {
    return who.page().locator("nav.ntm-tiles button");
  }

  /** One indicator on the screen, by its number. */
  Locator indicator(String no) {
    return who.page().locator("#chi-tieu-" + no.replace('.', '-'));
  }

  /** Enters, for every indicator that has no verdict yet, a value that reaches its threshold. */
  void fillEverything() {
    tiles().first().waitFor();
    int criteria = tiles().count();
    for (int criterion = 1; criterion <= criteria; criterion++) {
      openCriterion(criterion);
      Locator cards = who.page().locator("section.ntm-indicator");
      for (int card = 0; card < cards.count(); card++) {
        fill(cards.nth(card));
      }
    }
  }

  private void fill(Locator card) {
    if (card.getByText("Chưa đánh giá").count() == 0) {
      return;
    }
    if (card.locator(".ntm-by-hand").count() > 0) {
      judge(card, "Đạt");
    } else if (card.locator("vaadin-radio-button").count() > 0) {
      card.getByText("Đạt yêu cầu", new Locator.GetByTextOptions().setExact(true)).click();
    } else {
      fillNumbers(card);
    }
    card.getByText("Chưa đánh giá")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
  }

  /**
   * Chooses the commune's own verdict, by the keyboard: a list that is just closing eats a click.
   */
  void judge(Locator card, String verdict) {
    Locator choice = who.page().locator("vaadin-select-item[label='" + verdict + "']:visible");
    Locator list = card.locator("vaadin-select-value-button");
    list.focus();
    list.press("Enter");
    choice.click();
  }

  /** Shares become 100/100, poverty-like shares 0/100, amounts the threshold. */
  private void fillNumbers(Locator card) {
    String threshold = card.locator("p").first().innerText();
    Locator fields = card.locator("vaadin-text-field input");
    if (fields.count() == 1) {
      type(fields.first(), threshold.replaceAll("[^0-9,]", ""));
      return;
    }
    for (int pair = 0; pair + 1 < fields.count(); pair += 2) {
      type(fields.nth(pair), threshold.contains("≤") ? "0" : "100");
      type(fields.nth(pair + 1), "100");
    }
  }

  /** Types a value and leaves the field, which keeps it. */
  void type(Locator field, String value) {
    field.fill(value);
    field.press("Tab");
  }

  /** Types a date; Enter takes it over and closes the calendar. */
  void typeDate(Locator field, String date) {
    field.fill(date);
    field.press("Enter");
    field.press("Tab");
  }

  /** Attaches one file to every indicator that lacks evidence. */
  void proveEverything(String fileName) {
    openCriterion(1);
    who.page().getByLabel("Thêm minh chứng cho chỉ tiêu 1.1").first().click();
    who.button("Chọn mọi chỉ tiêu còn thiếu minh chứng").click();
    upload(who.page().locator("vaadin-dialog-overlay"), fileName);
    who.sees("Đã gắn");
    who.button("Đóng").click();
  }

  /** Sends a small real PDF through the upload inside a part of the screen. */
  void upload(Locator part, String fileName) {
    part.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload(fileName, "application/pdf", pdf()));
  }

  /** Fills in the letter and attaches its scan. */
  void attachLetter(String number, String date) {
    Locator letter = who.page().locator("section.ntm-letter");
    type(letter.getByLabel("Số tờ trình"), number);
    typeDate(letter.getByLabel("Ngày ký"), date);
    type(letter.getByLabel("Người ký"), "Chủ tịch UBND xã Mường Pồn");
    upload(letter, "to-trinh.pdf");
    who.sees("Tờ trình đã đủ");
  }

  private static byte[] pdf() {
    return ("%PDF-1.4\n"
            + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\n"
            + "trailer<</Root 1 0 R>>\n%%EOF\n")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
