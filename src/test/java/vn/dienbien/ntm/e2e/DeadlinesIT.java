package vn.dienbien.ntm.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.dienbien.ntm.support.BrowserTest;
import vn.dienbien.ntm.support.Letterbox;
import vn.dienbien.ntm.support.Letterbox.Received;
import vn.dienbien.ntm.support.TestFolders;
import vn.dienbien.ntm.support.Visitor;

/**
 * The training clock goes from 15 September past both cut-offs, and board, bell and mail follow.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeadlinesIT extends BrowserTest {

  private static final String COMMUNE = "canbo.muongpon";
  private static final int LONGEST_WAIT = 90_000;

  private GreenMail mails;
  private Visitor admin;
  private Visitor district;
  private Visitor commune;

  @Override
  protected List<String> settings() {
    try {
      mails = new GreenMail(new ServerSetup(TestFolders.freePort(), "127.0.0.1", "smtp"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    mails.start();
    return List.of(
        "--spring.mail.host=127.0.0.1",
        "--spring.mail.port=" + mails.getSmtp().getServerSetup().getPort());
  }

  @AfterAll
  void stopMails() {
    mails.stop();
  }

  @Test
  @Order(1)
  @DisplayName("in September the board says of every dossier how much time is left, and why")
  void september() {
    admin = signedIn("quantri");
    district = signedIn("huyen.dienbien");
    commune = signedIn(COMMUNE);
    district.at("/thoi-han").sees("Bảng thời hạn").shoot("deadlines-board");
    Locator chip = district.page().locator(".ntm-deadline summary").first();
    chip.click();
    district.page().locator(".ntm-deadline details[open] p").first().waitFor();
    district.shoot("deadlines-why");
    district.at("/thoi-han?xem=lich&thang=2021-10").sees("10/2021").shoot("deadlines-calendar");
    district.at("/thoi-han?xem=du-bao").sees("Dự báo").shoot("deadlines-forecast");
  }

  @Test
  @Order(2)
  @DisplayName("past the cut-off of the communes: late on the board, one more at the bell, a mail")
  void pastTheFirst() {
    int before = bell(commune);
    forward("Thêm 1 tháng", "15/10/2021");
    awaitBell(commune, before + 1);
    commune.shoot("deadlines-bell");
    district.at("/thoi-han?muc=muon").sees("Quá hạn").shoot("deadlines-late");
    Received mail = mail(COMMUNE + "@dienbien.example", "hạn");
    assertThat(mail.plain()).contains("14/10/2021");
    assertThat(mail.html()).contains("14/10/2021");
    Page letter = admin.page().context().newPage();
    letter.setContent(mail.html());
    letter.screenshot(
        new Page.ScreenshotOptions()
            .setPath(java.nio.file.Path.of("target", "screenshots", "deadlines-mail.png")));
    letter.close();
  }

  @Test
  @Order(3)
  @DisplayName(
      "past that of the districts: the leader and the province are told, and the page says so")
  void pastTheSecond() {
    forward("Thêm 1 tháng", "15/11/2021");
    forward("Thêm 1 tuần", "22/11/2021");
    mail("lanhdao.dienbien@dienbien.example", "quá hạn");
    mail("vpdp.tinh@dienbien.example", "quá hạn");
    Visitor province = signedIn("vpdp.tinh");
    province.at("/thong-bao?loai=overdue").sees("quá hạn").shoot("deadlines-escalated");
    province.at("/thoi-han?muc=muon").sees("Quá hạn").shoot("deadlines-province");
  }

  private static int bell(Visitor visitor) {
    Locator count = visitor.page().locator(".ntm-bell-count");
    String text = count.count() == 0 ? "" : count.innerText().strip();
    return text.isEmpty() ? 0 : Integer.parseInt(text.replaceAll("\\D", ""));
  }

  /** By push: the page is not loaded again. */
  private static void awaitBell(Visitor visitor, int atLeast) {
    visitor
        .page()
        .waitForFunction(
            "least => Number((document.querySelector('.ntm-bell-count')?.innerText || '0')"
                + ".replace(/\\D/g, '')) >= least",
            atLeast,
            new Page.WaitForFunctionOptions().setTimeout(LONGEST_WAIT));
  }

  private void forward(String step, String day) {
    admin.at("/quan-tri/dong-ho").sees("Trong cổng bây giờ là");
    admin.button(step).click();
    admin.sees("Trong cổng bây giờ là").sees(day);
  }

  private Received mail(String address, String word) {
    long last = System.nanoTime() + LONGEST_WAIT * 1_000_000L;
    while (System.nanoTime() < last) {
      for (Received mail : Letterbox.of(mails, address)) {
        if (mail.subject().contains(word)) {
          return mail;
        }
      }
      mails.waitForIncomingEmail(1_000, mails.getReceivedMessages().length + 1);
    }
    throw new AssertionError("no mail about " + word + " came to " + address);
  }
}
