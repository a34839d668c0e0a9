package vn.dienbien.ntm.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.support.BrowserTest;
import vn.dienbien.ntm.support.Visitor;

/** What has a short way of its own, and the pages of those who keep the portal. */
class ShortProceduresIT extends BrowserTest {

  private static final String TODAY = "15/09/2021";

  private static final Page.GetByLabelOptions EXACT = new Page.GetByLabelOptions().setExact(true);

  @Test
  @DisplayName("a commune asks for a village; the district verifies and recognises it")
  void village() {
    Visitor officer = signedIn("canbo.muongpon");
    officer.at("/thon-ban").sees("26 thôn, bản").shoot("40-so-thon-ban");
    officer.button("Đề nghị công nhận thôn, bản").click();
    Locator dialog = officer.page().locator("vaadin-dialog-overlay");
    dialog.getByText("Thôn, bản chưa có trong danh bạ?").click();
    officer.type("Tên thôn, bản", "Bản Lĩnh");
    officer.button("Thêm vào danh bạ").click();
    officer.sees("Đã thêm Bản Lĩnh vào danh bạ.");
    officer.dialogButton("Lập đề nghị").click();
    officer.page().waitForURL(Pattern.compile(".*/thon-ban/.*\\d+"));
    String request = officer.page().url().replaceAll(".*(/thon-ban/.*)", "$1");
    new VillageDesk(officer).assess();
    officer.shoot("41-de-nghi-thon-ban");
    Visitor leader = signedIn("lanhdao.muongpon");
    leader.at(request).button("Ký và gửi đề nghị").click();
    leader.sees("Đã gửi đề nghị.");
    Visitor district = signedIn("huyen.dienbien");
    district.at(request);
    new VillageDesk(district).verify();
    district.shoot("42-tham-tra-thon-ban");
    district.button("Kết thúc thẩm tra").click();
    district.sees("Đã kết thúc thẩm tra");
    Visitor chief = signedIn("lanhdao.dienbien");
    chief.at(request).mark("Công nhận");
    chief.type("Số văn bản", "77/QĐ-UBND");
    chief.agree("Ghi nhận quyết định", "Ghi nhận").sees("Đã ghi nhận quyết định");
    officer
        .at("/thon-ban?tim=linh")
        .sees("1 thôn, bản")
        .sees("77/QĐ-UBND")
        .shoot("43-thon-ban-moi");
  }

  @Test
  @DisplayName("a recognition is checked again, the commune is heard, the chair revokes it")
  void revocation() {
    Visitor desk = signedIn("vpdp.tinh");
    desk.at("/quyet-dinh?tim=quai+nua").button("Kiểm tra lại").click();
    desk.dialogButton("Mở kiểm tra lại").click();
    desk.page().waitForURL(Pattern.compile(".*/quyet-dinh/thu-hoi/\\d+"));
    String recheck = desk.page().url().replaceAll(".*(/quyet-dinh/thu-hoi/\\d+).*", "$1");
    for (int criterion = 1; criterion <= 10; criterion++) {
      desk.page().getByLabel("Kết quả tiêu chí " + criterion, EXACT).getByText("Chưa đạt").click();
      desk.type(
          desk.page().getByLabel("Nhận xét tiêu chí " + criterion, EXACT),
          "Không còn đạt khi kiểm tra.");
    }
    desk.button("Ghi các tiêu chí còn lại là đạt").click();
    desk.sees("10/19 tiêu chí không đạt (52,63 %), từ 50 % trở lên: đủ căn cứ thu hồi.");
    desk.type("Lý do đề nghị thu hồi", "Hơn nửa số tiêu chí không còn đạt.");
    desk.shoot("44-kiem-tra-lai");
    desk.agree("Đề nghị thu hồi", "Đề nghị thu hồi").sees("Đã gửi đề nghị thu hồi cho xã.");
    Visitor leader = signedIn("lanhdao.quainua");
    leader.at(recheck).type("Nội dung giải trình", "Xã đang khắc phục sau mưa lũ.");
    leader.shoot("45-giai-trinh");
    leader.agree("Gửi giải trình", "Gửi").sees("Đã gửi giải trình.");
    Visitor chair = signedIn("chutich.tinh");
    chair.at(recheck).mark("Thu hồi công nhận");
    chair.type("Số văn bản", "2000/QĐ-UBND");
    chair.typeDate("Ngày ký", TODAY);
    chair.type("Lý do", "Không còn đủ điều kiện.");
    chair.shoot("46-quyet-dinh-thu-hoi");
    chair.agree("Ghi nhận quyết định", "Ghi nhận").sees("Đã ghi nhận quyết định.");
    desk.at("/quyet-dinh?tim=quai+nua").sees("Đã thu hồi theo QĐ 2000/QĐ-UBND");
    desk.shoot("47-so-quyet-dinh-thu-hoi");
  }

  @Test
  @DisplayName("the pages of the administrator and of the province's office")
  void administer() {
    Visitor admin = signedIn("quantri");
    admin.at("/quan-tri/nguoi-dung").sees("canbo.muongpon").shoot("48-nguoi-dung");
    admin.at("/quan-tri/dong-ho").sees(TODAY).shoot("49-dong-ho");
    admin.at("/quan-tri/mo-hinh").sees("Hồ sơ").shoot("50-mo-hinh");
    admin.at("/quan-tri/quy-trinh").sees("theo Quyết định 2540").shoot("51-quy-trinh");
    admin.at("/quan-tri/quy-trinh/qd18-2022").sees("18/2022/QĐ-TTg").shoot("51b-mot-quy-trinh");
    admin.at("/tai-khoan").sees("Quản trị hệ thống").shoot("52-tai-khoan");
    Visitor office = signedIn("vpdp.tinh");
    office.at("/quan-tri/dot-xet").sees("2021").shoot("53-dot-xet");
    office.at("/ho-so").sees("Mường Pồn").shoot("54-ho-so");
    visitor().sees("Đăng nhập").shoot("55-dang-nhap");
  }
}
