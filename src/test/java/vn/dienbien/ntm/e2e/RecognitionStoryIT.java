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
 * The main job, end to end: Mường Pồn from its registration to the publication, each step by its
 * own signed-in role, with one return in the middle and two more dossiers before the council. One
 * story in chapters; each goes on where the last one ended.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecognitionStoryIT extends BrowserTest {

  private static final Pattern RECEIPT = Pattern.compile("NTM-2021-\\d{4}");

  /** The day of the training data, and one after the public notice that begins on it. */
  private static final String FIRST_DAY = "15/09/2021";

  private static final String LAST_DAY = "06/10/2021";

  private int told;
  private String dossier;
  private String receipt;

  /** A chapter cannot go on where another has broken off. */
  private void begin(int chapter) {
    assertThat(told).as("chapters told before this one").isEqualTo(chapter - 1);
  }

  @Test
  @Order(1)
  @DisplayName("the commune registers; the district takes it into the plan")
  void register() {
    begin(1);
    Visitor officer = signedIn("canbo.muongpon");
    officer.sees("Việc của tôi").shoot("01-viec-cua-toi-xa");
    officer.link("Đăng ký: Mường Pồn").click();
    officer.page().waitForURL(Pattern.compile(".*/ho-so/\\d+.*"));
    dossier = officer.page().url().replaceAll(".*(/ho-so/\\d+).*", "$1");
    new CommuneDesk(officer).attachRegistration("31/UBND", "14/09/2021");
    officer.shoot("02-dang-ky");
    officer.agree("Gửi văn bản đăng ký", "Gửi đăng ký").sees("Đã gửi văn bản đăng ký.");
    Visitor district = signedIn("huyen.dienbien");
    district.at(dossier).sees("Trả lời đăng ký").shoot("03-tra-loi-dang-ky");
    district.type("Số văn bản kế hoạch", "25/KH-UBND");
    district.typeDate("Ngày văn bản", FIRST_DAY);
    district.button("Đưa xã vào kế hoạch").click();
    district.sees("Đã đưa xã vào kế hoạch.");
    told = 1;
  }

  @Test
  @Order(2)
  @DisplayName("the commune's officer enters values, judges, proves, and sees what is missing")
  void assess() {
    begin(2);
    Visitor officer = signedIn("canbo.muongpon");
    officer.at(dossier).sees("0/49 chỉ tiêu sẵn sàng").shoot("04-tong-quan-nhap");
    officer.tab("Tiêu chí").click();
    CommuneDesk desk = new CommuneDesk(officer);
    differAndReturn(officer, desk);
    desk.fillEverything();
    officer.shoot("05-tieu-chi");
    desk.proveEverything("minh-chung-xa-muong-pon.pdf");
    previewFirstFile(officer);
    officer.at(dossier).sees("49/49 chỉ tiêu sẵn sàng").shoot("07-san-sang");
    told = 2;
  }

  /** 4.2 below its threshold is "chưa đạt" at once, and reaches it when put right. */
  private static void differAndReturn(Visitor officer, CommuneDesk desk) {
    desk.openCriterion(4);
    Locator card = desk.indicator("4.2");
    officer.type(card.getByLabel("Số đạt"), "94");
    officer.type(card.getByLabel("Tổng số"), "100");
    officer.sees("94,00");
    card.locator(".ntm-indicator-head").getByText("Chưa đạt").waitFor();
    officer.type(card.getByLabel("Số đạt"), "95");
    card.locator(".ntm-indicator-head")
        .getByText("Đạt", new Locator.GetByTextOptions().setExact(true))
        .waitFor();
  }

  private void previewFirstFile(Visitor officer) {
    officer.at(dossier + "?tab=minh-chung");
    officer.button("minh-chung-xa-muong-pon.pdf").click();
    officer.page().locator("vaadin-dialog-overlay iframe").waitFor();
    officer.shoot("06-xem-minh-chung");
    officer.page().keyboard().press("Escape");
  }

  @Test
  @Order(3)
  @DisplayName("the draft is made public for 20 days; comments are answered; the meeting approves")
  void consult() {
    begin(3);
    Visitor officer = signedIn("canbo.muongpon");
    officer.at(dossier + "?tab=y-kien");
    ConsultationDesk desk = new ConsultationDesk(officer);
    desk.publish("Trụ sở UBND xã; nhà sinh hoạt cộng đồng các bản");
    desk.announce(FIRST_DAY, "Loa truyền thanh", "Loa các bản, 17 giờ");
    desk.comment("Hội Phụ nữ xã", "Nhất trí với dự thảo.", "Xã ghi nhận.");
    officer.sees("Thời gian công khai còn đến hết 05/10/2021; từ 06/10/2021 mới kết thúc được.");
    officer.shoot("08-lay-y-kien");
    passThreeWeeks();
    officer.at(dossier + "?tab=y-kien");
    desk.conclude("Một ý kiến nhất trí.", "Kết thúc lấy ý kiến", "Kết thúc lấy ý kiến");
    officer.shoot("09-hoi-nghi-xa");
    desk.meet(LAST_DAY, "Hội trường UBND xã", 45, 50);
    officer.sees("45/50 = 90,00 %");
    told = 3;
  }

  private void passThreeWeeks() {
    Visitor admin = signedIn("quantri");
    admin.at("/quan-tri/dong-ho").sees(FIRST_DAY);
    for (String day : new String[] {"22/09/2021", "29/09/2021", LAST_DAY}) {
      admin.button("Thêm 1 tuần").click();
      admin.sees("Trong cổng bây giờ là").sees(day);
    }
    admin.shoot("10-dong-ho");
  }

  @Test
  @Order(4)
  @DisplayName(
      "the commune's leader attaches papers and the signed letter and files; the receipt can be"
          + " printed")
  void file() {
    begin(4);
    Visitor leader = signedIn("lanhdao.muongpon");
    leader.at(dossier);
    CommuneDesk desk = new CommuneDesk(leader);
    leader.sees("Chưa đính kèm “Báo cáo tình hình nợ đọng xây dựng cơ bản”");
    desk.attachPapers();
    desk.attachLetter("45/TTr-UBND", LAST_DAY);
    leader.agree("Gửi hồ sơ lên huyện", "Gửi hồ sơ");
    leader.sees("Đã gửi hồ sơ. Số tiếp nhận");
    receipt = receiptOn(leader);
    leader.shoot("11-da-gui");
    leader.at(dossier + "/phieu-tiep-nhan").sees("PHIẾU TIẾP NHẬN HỒ SƠ").sees(receipt);
    leader.shoot("12-phieu-tiep-nhan");
    told = 4;
  }

  private static String receiptOn(Visitor visitor) {
    Matcher number = RECEIPT.matcher(visitor.page().locator("body").innerText());
    assertThat(number.find()).as("a receipt number on the screen").isTrue();
    return number.group();
  }

  @Test
  @Order(5)
  @DisplayName("the district finds it by its number and returns one indicator with a reason")
  void returnItem() {
    begin(5);
    Visitor district = signedIn("huyen.dienbien");
    district.shoot("13-viec-cua-toi-huyen");
    district.at("/viec-cua-toi?tim=" + receipt).sees("Mường Pồn");
    district.at(dossier).moreAction("Trả lại để bổ sung");
    district
        .page()
        .locator("vaadin-details-summary")
        .filter(new Locator.FilterOptions().setHasText("Tiêu chí 5. Trường học"))
        .click();
    district.page().getByLabel(Pattern.compile("^5\\. ")).first().check();
    district.field("Lý do trả lại chỉ tiêu 5").fill("Thiếu danh sách trường đạt chuẩn.");
    district.shoot("14-tra-lai");
    district.button("Trả lại hồ sơ").click();
    district.sees("Đã yêu cầu xã bổ sung 1 mục");
    told = 5;
  }

  @Test
  @Order(6)
  @DisplayName(
      "the commune edits just that indicator and files again; the district sees the change")
  void supplement() {
    begin(6);
    Visitor officer = signedIn("canbo.muongpon");
    officer.at(dossier + "?tab=tieu-chi");
    CommuneDesk desk = new CommuneDesk(officer);
    desk.openCriterion(1);
    assertThat(desk.indicator("1.1").getByLabel("Thêm minh chứng cho chỉ tiêu 1.1").count())
        .as("what was not returned stays locked")
        .isZero();
    desk.openCriterion(5);
    officer.sees("Thiếu danh sách trường đạt chuẩn.");
    officer.type(desk.indicator("5").getByLabel("Số đạt"), "8");
    officer.type(desk.indicator("5").getByLabel("Tổng số"), "9");
    officer.sees("88,89");
    officer.shoot("15-bo-sung");
    Visitor leader = signedIn("lanhdao.muongpon");
    leader.at(dossier);
    new CommuneDesk(leader).attachLetter("47/TTr-UBND", LAST_DAY);
    leader.agree("Gửi lại hồ sơ", "Gửi lại").sees("Đã nộp");
    Visitor district = signedIn("huyen.dienbien");
    district.at(dossier).tab("Thay đổi").click();
    district.sees("Lần gửi trước").sees("88,89").shoot("16-thay-doi");
    district.agree("Tiếp nhận hồ sơ", "Tiếp nhận").sees("Đang thẩm tra");
    told = 6;
  }

  @Test
  @Order(7)
  @DisplayName("another commune's officer finds nothing at the dossier's address")
  void foreigner() {
    begin(7);
    Visitor foreigner = signedIn("canbo.quainua");
    foreigner.at(dossier).sees("Không tìm thấy").shoot("17-khong-tim-thay");
    told = 7;
  }

  @Test
  @Order(8)
  @DisplayName("three verifiers record and conclude; the officer closes the verification")
  void verify() {
    begin(8);
    for (int number = 1; number <= 3; number++) {
      Visitor verifier = signedIn("thamtra" + number + ".dienbien");
      verifier.at(dossier + "?tab=tham-tra");
      ReviewerDesk desk = new ReviewerDesk(verifier);
      desk.findAllMet("Kết quả tiêu chí");
      if (number == 1) {
        verifier.shoot("18-tham-tra");
      }
      desk.conclude();
    }
    Visitor officer = signedIn("huyen.dienbien");
    officer.at(dossier + "?tab=tham-tra");
    officer.type("Kết luận thẩm tra", "Đủ điều kiện đề nghị.");
    officer.agree("Kết thúc thẩm tra", "Kết thúc").sees("Đã kết thúc thẩm tra.");
    told = 8;
  }

  @Test
  @Order(9)
  @DisplayName(
      "the district announces, the Front asks the households, the district votes and sends")
  void hear() {
    begin(9);
    Visitor front = signedIn("mttq.dienbien");
    front.at(dossier + "?tab=y-kien");
    new ConsultationDesk(front).survey(1_203, 1_010, 985);
    front.shoot("19-khao-sat");
    Visitor officer = signedIn("huyen.dienbien");
    officer.at(dossier + "?tab=y-kien");
    ConsultationDesk desk = new ConsultationDesk(officer);
    for (String channel : new String[] {"Đài truyền thanh huyện", "Truyền hình"}) {
      desk.announce(LAST_DAY, channel, "Bản tin nông thôn mới");
    }
    officer.sees("Mới ghi 2 lần thông báo, cần ít nhất 3 lần.");
    desk.announce(LAST_DAY, "Trang thông tin điện tử", "Trang của huyện");
    desk.conclude("Không có ý kiến khác.", "Kết thúc thông báo và lấy ý kiến", "Kết thúc");
    officer.shoot("20-hop-huyen");
    desk.meet(LAST_DAY, "Hội trường UBND huyện", 19, 20);
    Visitor leader = signedIn("lanhdao.dienbien");
    leader.shoot("21-viec-cua-toi-lanh-dao-huyen");
    leader.at(dossier).agree("Trình hồ sơ lên tỉnh", "Trình hồ sơ");
    leader.sees("Đã trình hồ sơ lên tỉnh.");
    told = 9;
  }

  @Test
  @Order(10)
  @DisplayName(
      "the province receives; departments get exactly their indicators; silence needs a reason")
  void appraise() {
    begin(10);
    Visitor office = signedIn("vpdp.tinh");
    office.at(dossier).agree("Tiếp nhận hồ sơ", "Tiếp nhận").sees("Đang thẩm định");
    Visitor health = signedIn("syt");
    health.at(dossier + "?tab=tham-dinh");
    ReviewerDesk healthDesk = new ReviewerDesk(health);
    assertThat(healthDesk.findAllMet("Kết quả chỉ tiêu"))
        .as("15.1, 15.2, 15.3, 17.6 and, heard beside the lead, 17.8")
        .isEqualTo(5);
    health.shoot("22-tham-dinh-so-y-te");
    healthDesk.conclude();
    Visitor building = signedIn("sxd");
    building.at(dossier + "?tab=tham-dinh");
    ReviewerDesk buildingDesk = new ReviewerDesk(building);
    buildingDesk.findAllMet("Kết quả chỉ tiêu");
    buildingDesk.conclude();
    office.at(dossier + "?tab=tham-dinh");
    office.type(
        "Lý do bỏ qua các sở, ngành chưa trả lời", "Đã đôn đốc hai lần, hết thời hạn thẩm định.");
    office.shoot("23-so-chua-tra-loi");
    office.agree("Kết thúc thẩm định, bỏ qua sở chưa trả lời", "Kết thúc thẩm định");
    office.sees("Báo cáo thẩm định");
    new ReviewerDesk(office).report();
    office.shoot("24-tong-hop");
    told = 10;
  }

  @Test
  @Order(11)
  @DisplayName("three dossiers before the council: one by its members' screens, two on paper")
  void vote() {
    begin(11);
    Visitor office = signedIn("vpdp.tinh");
    office.at("/ho-so?tim=Sa+Lông").link("Sa Lông").click();
    office.tab("Thẩm định").click();
    new ReviewerDesk(office).report();
    Visitor secretary = signedIn("thuky.hoidong");
    secretary.at("/hoi-dong").sees("Hồ sơ chờ họp").shoot("25-hoi-dong");
    CouncilHall hall = new CouncilHall(secretary);
    hall.takeOff("22/09/2021", "Mường Thín");
    hall.plan(LAST_DAY, "Mường Pồn", "Mường Thín", "Sa Lông");
    hall.open(24);
    secretary.shoot("26-phien-hop");
    hall.paper("Mường Thín", 22, 2);
    hall.paper("Sa Lông", 21, 3);
    for (int number = 1; number <= 23; number++) {
      Visitor member = signedIn("uyvien%02d".formatted(number)).at(hall.room());
      if (number == 1) {
        member.button("Tán thành: xã Mường Pồn").waitFor();
        member.shoot("27-phieu-cua-uy-vien");
      }
      hall.agree(member, "Mường Pồn");
      member.leave();
    }
    secretary.sees("Đã bỏ phiếu 23/24").shoot("28-dang-bo-phieu");
    secretary.at(hall.room() + "/man-chieu").sees("23/24").shoot("29-man-chieu");
    hall.close();
    // 23 and 22 of 24 reach nine tenths, 21 of 24 do not.
    secretary.sees("95,83").sees("91,67").sees("87,50");
    assertThat(secretary.page().getByText("Không thông qua").count()).isEqualTo(1);
    secretary.shoot("30-ket-qua");
    Visitor failed = signedIn("canbo.salong");
    failed.at("/ho-so").link("Sa Lông").click();
    failed.sees("21/24 phiếu tán thành").shoot("31-khong-thong-qua");
    told = 11;
  }

  @Test
  @Order(12)
  @DisplayName("the Standing Committee agrees; the chair recognises the commune")
  void decide() {
    begin(12);
    Visitor office = signedIn("vpdp.tinh");
    office.at(dossier + "?tab=quyet-dinh");
    office.type("Số văn bản xin ý kiến", "88/BC-VPĐP");
    office.typeDate("Ngày xin ý kiến", LAST_DAY);
    office.type("Số văn bản trả lời", "120-CV/TU");
    office.typeDate("Ngày trả lời", LAST_DAY);
    office.mark("Thống nhất");
    office.shoot("32-y-kien-ban-thuong-vu");
    office.agree("Ghi ý kiến", "Ghi ý kiến").sees("Đã ghi ý kiến của Ban Thường vụ.");
    Visitor chair = signedIn("chutich.tinh");
    chair.shoot("33-viec-cua-toi-chu-tich");
    chair.at(dossier + "?tab=quyet-dinh");
    chair.mark("Công nhận");
    chair.type("Số văn bản", "1234/QĐ-UBND");
    chair.typeDate("Ngày ký", LAST_DAY);
    chair.type(chair.page().getByLabel("Người ký").last(), "Chủ tịch UBND tỉnh");
    chair.shoot("34-quyet-dinh");
    chair.agree("Ghi nhận quyết định", "Ghi nhận").sees("Đã công nhận");
    told = 12;
  }

  @Test
  @Order(13)
  @DisplayName("it is published; register, commune and district see it; the timeline tells it all")
  void publish() {
    begin(13);
    Visitor office = signedIn("vpdp.tinh");
    office.at(dossier + "?tab=quyet-dinh");
    office.typeDate("Ngày công bố", LAST_DAY);
    office.type("Phương tiện công bố", "Báo Điện Biên Phủ");
    office.button("Ghi việc công bố").click();
    office.sees("Đã ghi việc công bố.").shoot("35-cong-bo");
    office.at("/quyet-dinh").sees("1234/QĐ-UBND").shoot("36-so-quyet-dinh");
    Visitor officer = signedIn("canbo.muongpon");
    officer.at(dossier + "?tab=van-ban").sees("Bằng công nhận").shoot("37-van-ban");
    officer.at(dossier + "?tab=dien-bien").sees("công nhận xã đạt chuẩn nông thôn mới");
    officer.sees("1234/QĐ-UBND").shoot("38-dien-bien");
    officer.button("Xem sơ đồ quy trình").click();
    officer.page().locator("vaadin-dialog-overlay svg .djs-shape").first().waitFor();
    officer.shoot("39-so-do");
    signedIn("huyen.dienbien").at(dossier).sees("Đã công nhận");
    told = 13;
  }
}
