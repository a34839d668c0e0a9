package vn.dienbien.ntm.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
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

  /** Chooses the commune's own verdict. */
  void judge(Locator card, String verdict) {
    who.select(card, verdict);
  }

  /** Shares become 100/100, poverty-like shares 0/100, amounts the threshold. */
  private void fillNumbers(Locator card) {
    String threshold = card.locator("p").first().innerText();
    Locator fields = card.locator("vaadin-text-field input");
    if (fields.count() == 1) {
      who.type(fields.first(), threshold.replaceAll("[^0-9,]", ""));
      return;
    }
    for (int pair = 0; pair + 1 < fields.count(); pair += 2) {
      who.type(fields.nth(pair), threshold.contains("≤") ? "0" : "100");
      who.type(fields.nth(pair + 1), "100");
    }
  }

  /** Attaches one file to every indicator that lacks evidence. */
  void proveEverything(String fileName) {
    openCriterion(1);
    who.page().getByLabel("Thêm minh chứng cho chỉ tiêu 1.1").first().click();
    who.button("Chọn mọi chỉ tiêu còn thiếu minh chứng").click();
    who.upload(who.page().locator("vaadin-dialog-overlay"), fileName);
    who.sees("Đã gắn");
    who.button("Đóng").click();
  }

  /** Fills in the letter and attaches its scan. */
  void attachLetter(String number, String date) {
    attach("Số tờ trình", number, date, "to-trinh.pdf");
    who.sees("Tờ trình đã đủ");
  }

  /** Attaches a scan of each paper that the version requires. */
  void attachPapers() {
    attachPaper(
        "Báo cáo kết quả thực hiện các tiêu chí, kèm biểu chi tiết", "bao-cao-ket-qua-xa.pdf");
    attachPaper("Báo cáo tình hình nợ đọng xây dựng cơ bản", "bao-cao-no-dong-xa.pdf");
  }

  private void attachPaper(String paper, String fileName) {
    who.upload(who.page().locator("section.ntm-paper[aria-label='" + paper + "']"), fileName);
    who.sees("Đã đính kèm “" + fileName + "”");
  }

  /** Fills in the registration and attaches its scan. */
  void attachRegistration(String number, String date) {
    attach("Số văn bản đăng ký", number, date, "dang-ky.pdf");
    who.sees("Văn bản đăng ký đã đủ");
  }

  private void attach(String numberLabel, String number, String date, String fileName) {
    Locator letter = who.page().locator("section.ntm-letter");
    who.type(letter.getByLabel(numberLabel), number);
    who.typeDate(letter.getByLabel("Ngày ký"), date);
    who.type(letter.getByLabel("Người ký"), "Chủ tịch UBND xã Mường Pồn");
    who.upload(letter, fileName);
  }
}
