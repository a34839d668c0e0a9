package vn.dienbien.ntm.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.support.BrowserTest;
import vn.dienbien.ntm.support.Visitor;

/** The bell in a real browser: the count goes from one window to the other over the open line. */
class NoticesIT extends BrowserTest {

  @Test
  @DisplayName("what is read in one window is read in the other, without loading it anew")
  void push() {
    Visitor reader = signedIn("vpdp.tinh");
    Visitor same = signedIn("vpdp.tinh");
    Locator count = same.page().locator(".ntm-bell-count");
    count.waitFor();
    same.button("Thông báo:").click();
    same.sees("Xem tất cả thông báo");
    same.shoot("notices-bell");
    same.page().keyboard().press("Escape");

    reader.at("/thong-bao").sees("Chưa đọc").shoot("notices-list");
    String sentence = reader.page().locator(".ntm-notice-unread a").first().innerText();
    Locator rows = reader.page().locator(".ntm-notice-rows li");
    assertThat(rows.first().innerText()).contains(sentence);
    reader.button("Đánh dấu tất cả đã đọc").click();
    count.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

    Page page = reader.page();
    page.locator(".ntm-notice-rows a").first().click();
    page.waitForURL(url -> !url.contains("thong-bao"));
    reader.at("/thong-bao/cai-dat").sees("Giờ nghỉ").shoot("notices-settings");
    assertThat(reader.field("Địa chỉ thư điện tử").inputValue())
        .isEqualTo("vpdp.tinh@dienbien.example");
  }

  @Test
  @DisplayName("the administrator reads that there is no mail server")
  void administrator() {
    Visitor admin = signedIn("quantri");
    admin.sees("Chưa cấu hình máy chủ thư");
    admin.at("/quan-tri/thu-dien-tu").sees("SPRING_MAIL_HOST").shoot("notices-mails");
  }
}
