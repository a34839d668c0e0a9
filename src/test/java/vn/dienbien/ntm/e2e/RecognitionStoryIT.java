package vn.dienbien.ntm.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.dienbien.ntm.support.BrowserTest;
import vn.dienbien.ntm.support.Visitor;

/**
 * The main job, end to end: Mường Pồn from its draft to the decision, each step by its own
 * signed-in role, with one return in the middle. One story in chapters; each goes on where the last
 * one ended.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecognitionStoryIT extends BrowserTest {

  private static final Pattern RECEIPT = Pattern.compile("NTM-2021-\\d{4}");

  private String dossier;
  private String receipt;

  @Test
  @Order(1)
  @DisplayName("the commune's officer enters values, judges, proves, and sees what is missing")
  void assess() {
    Visitor officer = signedIn("canbo.muongpon");
    officer.sees("Việc của tôi").shoot("01-viec-cua-toi-xa");
    officer.link("Chuẩn bị hồ sơ").click();
    officer.page().waitForURL(Pattern.compile(".*/ho-so/\\d+.*"));
    dossier = officer.page().url().replaceAll(".*(/ho-so/\\d+).*", "$1");
    officer.sees("chỉ tiêu sẵn sàng").shoot("02-tong-quan-nhap");
    officer.tab("Tiêu chí").click();
    CommuneDesk desk = new CommuneDesk(officer);
    differAndReturn(officer, desk);
    desk.fillEverything();
    officer.shoot("03-tieu-chi");
    desk.proveEverything("minh-chung-xa-muong-pon.pdf");
    previewFirstFile(officer);
    officer.at(dossier).sees("49/49 chỉ tiêu sẵn sàng").shoot("05-san-sang");
  }

  /** 4.2 below its threshold is "chưa đạt" at once, and reaches it when put right. */
  private static void differAndReturn(Visitor officer, CommuneDesk desk) {
    desk.openCriterion(4);
    Locator card = desk.indicator("4.2");
    desk.type(card.getByLabel("Số đạt"), "94");
    desk.type(card.getByLabel("Tổng số"), "100");
    officer.sees("94,00");
    card.locator(".ntm-indicator-head").getByText("Chưa đạt").waitFor();
    desk.type(card.getByLabel("Số đạt"), "95");
    card.locator(".ntm-indicator-head")
        .getByText("Đạt", new Locator.GetByTextOptions().setExact(true))
        .waitFor();
  }

  private static void previewFirstFile(Visitor officer) {
    officer.tab("Minh chứng").click();
    officer.button("minh-chung-xa-muong-pon.pdf").click();
    officer.page().locator("vaadin-dialog-overlay iframe").waitFor();
    officer.shoot("04-xem-minh-chung");
    officer.page().keyboard().press("Escape");
  }

  @Test
  @Order(2)
  @DisplayName(
      "the commune's leader attaches the signed letter and files; the receipt can be printed")
  void file() {
    Visitor leader = signedIn("lanhdao.muongpon");
    leader.at(dossier);
    CommuneDesk desk = new CommuneDesk(leader);
    desk.attachLetter("45/TTr-UBND", "14/09/2021");
    leader.button("Gửi hồ sơ lên huyện").click();
    leader.dialogButton("Gửi hồ sơ").click();
    leader.sees("Đã gửi hồ sơ. Số tiếp nhận");
    receipt = receiptOn(leader);
    leader.shoot("06-da-gui");
    leader.at(dossier + "/phieu-tiep-nhan").sees("PHIẾU TIẾP NHẬN HỒ SƠ").sees(receipt);
    leader.shoot("07-phieu-tiep-nhan");
  }

  private static String receiptOn(Visitor visitor) {
    Matcher number = RECEIPT.matcher(visitor.page().locator("body").innerText());
    assertThat(number.find()).as("a receipt number on the screen").isTrue();
    return number.group();
  }

  @Test
  @Order(3)
  @DisplayName("the district finds it by its number and returns one indicator with a reason")
  void returnItem() {
    Visitor district = signedIn("huyen.dienbien");
    district.shoot("08-viec-cua-toi-huyen");
    district.at("/viec-cua-toi?q=" + receipt).sees("Mường Pồn");
    district.at(dossier).moreAction("Trả lại để bổ sung");
    district.sees("Tiêu chí 5. Trường học");
    district.page().getByText("Tiêu chí 5. Trường học").last().click();
    district.page().getByLabel(Pattern.compile("^5\\. ")).first().check();
    district.field("Lý do trả lại chỉ tiêu 5").fill("Thiếu danh sách trường đạt chuẩn.");
    district.shoot("09-tra-lai");
    district.dialogButton("Trả lại hồ sơ").click();
    district.sees("Đã trả lại 1 chỉ tiêu");
  }

  @Test
  @Order(4)
  @DisplayName(
      "the commune edits just that indicator and files again; the district sees the change")
  void supplement() {
    Visitor officer = signedIn("canbo.muongpon");
    officer.at(dossier + "?tab=tieu-chi");
    CommuneDesk desk = new CommuneDesk(officer);
    desk.openCriterion(1);
    assertThat(desk.indicator("1.1").getByLabel("Thêm minh chứng cho chỉ tiêu 1.1").count())
        .as("what was not returned stays locked")
        .isZero();
    desk.openCriterion(5);
    officer.sees("Thiếu danh sách trường đạt chuẩn.");
    desk.type(desk.indicator("5").getByLabel("Số đạt"), "8");
    desk.type(desk.indicator("5").getByLabel("Tổng số"), "9");
    officer.sees("88,89");
    officer.shoot("10-bo-sung");
    Visitor leader = signedIn("lanhdao.muongpon");
    leader.at(dossier);
    new CommuneDesk(leader).attachLetter("47/TTr-UBND", "15/09/2021");
    leader.button("Gửi lại hồ sơ").click();
    leader.dialogButton("Gửi lại").click();
    leader.sees("Đã nộp");
    Visitor district = signedIn("huyen.dienbien");
    district.at(dossier).tab("Thay đổi").click();
    district.sees("Lần gửi trước").sees("88,89").shoot("11-thay-doi");
    district.button("Tiếp nhận hồ sơ").click();
    district.dialogButton("Tiếp nhận").click();
    district.sees("Đang thẩm tra");
  }

  @Test
  @Order(5)
  @DisplayName("another commune's officer finds nothing at the dossier's address")
  void foreigner() {
    Visitor foreigner = signedIn("canbo.quainua");
    foreigner.at(dossier).sees("Không tìm thấy").shoot("12-khong-tim-thay");
  }
}
