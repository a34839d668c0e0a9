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

  private int told;
  private String dossier;
  private String receipt;

  /** A chapter cannot go on where another has broken off. */
  private void begin(int chapter) {
    assertThat(told).as("chapters told before this one").isEqualTo(chapter - 1);
  }

  @Test
  @Order(1)
  @DisplayName("the commune's officer enters values, judges, proves, and sees what is missing")
  void assess() {
    begin(1);
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
    told = 1;
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

  private void previewFirstFile(Visitor officer) {
    officer.at(dossier + "?tab=minh-chung");
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
    begin(2);
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
    told = 2;
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
    begin(3);
    Visitor district = signedIn("huyen.dienbien");
    district.shoot("08-viec-cua-toi-huyen");
    district.at("/viec-cua-toi?tim=" + receipt).sees("Mường Pồn");
    district.at(dossier).moreAction("Trả lại để bổ sung");
    district
        .page()
        .locator("vaadin-details-summary")
        .filter(new Locator.FilterOptions().setHasText("Tiêu chí 5. Trường học"))
        .click();
    district.page().getByLabel(Pattern.compile("^5\\. ")).first().check();
    district.field("Lý do trả lại chỉ tiêu 5").fill("Thiếu danh sách trường đạt chuẩn.");
    district.shoot("09-tra-lai");
    district.button("Trả lại hồ sơ").click();
    district.sees("Đã yêu cầu xã bổ sung 1 mục");
    told = 3;
  }

  @Test
  @Order(4)
  @DisplayName(
      "the commune edits just that indicator and files again; the district sees the change")
  void supplement() {
    begin(4);
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
    told = 4;
  }

  @Test
  @Order(5)
  @DisplayName("another commune's officer finds nothing at the dossier's address")
  void foreigner() {
    begin(5);
    Visitor foreigner = signedIn("canbo.quainua");
    foreigner.at(dossier).sees("Không tìm thấy").shoot("12-khong-tim-thay");
    told = 5;
  }

  @Test
  @Order(6)
  @DisplayName(
      "three verifiers record and conclude; the district's leader sends it to the province")
  void verify() {
    begin(6);
    for (int number = 1; number <= 3; number++) {
      Visitor verifier = signedIn("thamtra" + number + ".dienbien");
      verifier.at(dossier + "?tab=tham-tra");
      ReviewerDesk desk = new ReviewerDesk(verifier);
      desk.findAllMet("Kết quả tiêu chí");
      if (number == 1) {
        verifier.shoot("13-tham-tra");
      }
      desk.conclude();
    }
    Visitor officer = signedIn("huyen.dienbien");
    officer.at(dossier + "?tab=tham-tra");
    new CommuneDesk(officer).type(officer.field("Kết luận thẩm tra"), "Đủ điều kiện đề nghị.");
    officer.button("Kết thúc thẩm tra").click();
    officer.dialogButton("Kết thúc").click();
    officer.sees("Đã kết thúc thẩm tra.");
    Visitor leader = signedIn("lanhdao.dienbien");
    leader.shoot("14-viec-cua-toi-lanh-dao-huyen");
    leader.at(dossier).button("Trình hồ sơ lên tỉnh").click();
    leader.dialogButton("Trình hồ sơ").click();
    leader.sees("Đã trình hồ sơ lên tỉnh.");
    told = 6;
  }

  @Test
  @Order(7)
  @DisplayName(
      "the province receives; departments get exactly their indicators; silence needs a reason")
  void appraise() {
    begin(7);
    Visitor office = signedIn("vpdp.tinh");
    office.at(dossier).button("Tiếp nhận hồ sơ").click();
    office.dialogButton("Tiếp nhận").click();
    office.sees("Đang thẩm định");
    Visitor health = signedIn("syt");
    health.at(dossier + "?tab=tham-dinh");
    ReviewerDesk healthDesk = new ReviewerDesk(health);
    assertThat(healthDesk.findAllMet("Kết quả chỉ tiêu"))
        .as("15.1, 15.2, 15.3, 17.6 and, heard beside the lead, 17.8")
        .isEqualTo(5);
    health.shoot("15-tham-dinh-so-y-te");
    healthDesk.conclude();
    Visitor building = signedIn("sxd");
    building.at(dossier + "?tab=tham-dinh");
    ReviewerDesk buildingDesk = new ReviewerDesk(building);
    buildingDesk.findAllMet("Kết quả chỉ tiêu");
    buildingDesk.conclude();
    office.at(dossier + "?tab=tham-dinh");
    CommuneDesk typing = new CommuneDesk(office);
    typing.type(
        office.field("Lý do bỏ qua các sở, ngành chưa trả lời"),
        "Đã đôn đốc hai lần, hết thời hạn thẩm định.");
    office.shoot("16-so-chua-tra-loi");
    office.button("Kết thúc thẩm định, bỏ qua sở chưa trả lời").click();
    office.dialogButton("Kết thúc thẩm định").click();
    office.sees("Báo cáo thẩm định");
    office.button("Dùng tất cả đề xuất").click();
    office.sees("Đã dùng đề xuất");
    new ReviewerDesk(office).findAllMet("Kết luận tiêu chí");
    office.sees("19 đạt").shoot("17-tong-hop");
    office.button("Hoàn thành báo cáo thẩm định").click();
    office.dialogButton("Hoàn thành báo cáo").click();
    office.sees("Chờ họp Hội đồng");
    told = 7;
  }

  @Test
  @Order(8)
  @DisplayName(
      "the secretary puts it on an agenda with another; the members vote at their own screens")
  void vote() {
    begin(8);
    Visitor secretary = signedIn("thuky.hoidong");
    secretary.at("/hoi-dong").sees("Hồ sơ chờ họp").shoot("18-hoi-dong");
    secretary.link("Phiên họp ngày 22/09/2021").click();
    secretary.page().waitForURL(Pattern.compile(".*/hoi-dong/\\d+"));
    String room = secretary.page().url().replaceAll(".*(/hoi-dong/\\d+).*", "$1");
    secretary.sees("1. Xã ");
    secretary.choose("Hồ sơ chờ họp", "Mường Pồn");
    secretary.button("Đưa vào chương trình").click();
    secretary.sees("2. Xã Mường Pồn");
    secretary.button("Tất cả có mặt").click();
    secretary.sees("Có mặt 24/24").shoot("19-phien-hop");
    secretary.button("Khai mạc phiên họp").click();
    secretary.dialogButton("Khai mạc").click();
    secretary.sees("Đã bỏ phiếu 0/24");
    for (int number = 1; number <= 23; number++) {
      castVote(signedIn("uyvien%02d".formatted(number)), room, number == 1);
    }
    secretary.at(room).sees("Đã bỏ phiếu 23/24").shoot("21-dang-bo-phieu");
    secretary.button("Kết thúc phiên họp").click();
    secretary.dialogButton("Kết thúc và kiểm phiếu").click();
    secretary.sees("95,83").sees("Không thông qua").shoot("22-ket-qua");
    told = 8;
  }

  private static void castVote(Visitor member, String room, boolean isFirst) {
    member.at(room);
    if (isFirst) {
      member.shoot("20-phieu-cua-uy-vien");
    }
    member.button("Tán thành: xã Mường Pồn").click();
    member.dialogButton("Bỏ phiếu").click();
    member.sees("Bạn đã bỏ phiếu cho hồ sơ này");
    member.leave();
  }

  @Test
  @Order(9)
  @DisplayName(
      "the chair recognises the commune; commune and district see it; the timeline tells it all")
  void decide() {
    begin(9);
    Visitor chair = signedIn("chutich.tinh");
    chair.shoot("23-viec-cua-toi-chu-tich");
    chair.at(dossier + "?tab=quyet-dinh");
    chair
        .page()
        .locator("vaadin-radio-button")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Công nhận\\s*$")))
        .locator("label")
        .click();
    CommuneDesk typing = new CommuneDesk(chair);
    typing.type(chair.field("Số văn bản"), "1234/QĐ-UBND");
    typing.typeDate(chair.field("Ngày ký"), "15/09/2021");
    typing.type(chair.field("Người ký"), "Chủ tịch UBND tỉnh");
    chair.shoot("24-quyet-dinh");
    chair.button("Ghi nhận quyết định").click();
    chair.dialogButton("Ghi nhận").click();
    chair.sees("Đã công nhận");
    chair.at("/quyet-dinh").sees("1234/QĐ-UBND").shoot("25-so-quyet-dinh");
    Visitor officer = signedIn("canbo.muongpon");
    officer.at(dossier + "?tab=dien-bien").sees("công nhận xã đạt chuẩn nông thôn mới");
    officer.sees("1234/QĐ-UBND").shoot("26-dien-bien");
    officer.button("Xem sơ đồ quy trình").click();
    officer.page().locator("vaadin-dialog-overlay svg .djs-shape").first().waitFor();
    officer.shoot("27-so-do");
    signedIn("huyen.dienbien").at(dossier).sees("Đã công nhận");
    told = 9;
  }

  @Test
  @Order(10)
  @DisplayName("the administrator's and the province office's pages, for the screenshots")
  void administer() {
    begin(10);
    Visitor admin = signedIn("quantri");
    admin.at("/quan-tri/nguoi-dung").sees("canbo.muongpon").shoot("28-nguoi-dung");
    admin.at("/quan-tri/dong-ho").sees("15/09/2021").shoot("29-dong-ho");
    admin.at("/tai-khoan").sees("Quản trị hệ thống").shoot("30-tai-khoan");
    Visitor office = signedIn("vpdp.tinh");
    office.at("/quan-tri/dot-xet").sees("2021").shoot("31-dot-xet");
    office.at("/ho-so").sees("Mường Pồn").shoot("32-ho-so");
    visitor().sees("Đăng nhập").shoot("33-dang-nhap");
    told = 10;
  }
}
