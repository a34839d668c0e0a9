package vn.dienbien.ntm.e2e;

import com.microsoft.playwright.Locator;
import vn.dienbien.ntm.support.Visitor;

/** What commune, district and Front record of those they ask, as they do it on the screen. */
final class ConsultationDesk {

  private final Visitor who;

  ConsultationDesk(Visitor who) {
    this.who = who;
  }

  /** Publishes the draft from today on, for as long as the version asks. */
  void publish(String places) {
    who.type("Nơi niêm yết", places);
    who.button("Công khai dự thảo").click();
    who.sees("Đã công khai dự thảo");
  }

  /** Records that the draft, or the result, was made known. */
  void announce(String date, String channel, String reference) {
    Locator rows = who.page().locator(".ntm-records > li").filter(hasText(channel));
    int before = rows.count();
    who.typeDate("Ngày thông báo", date);
    who.select("Hình thức", channel);
    who.type("Chi tiết", reference);
    who.button("Thêm lần thông báo").click();
    rows.nth(before).waitFor();
  }

  /** Records a comment with its answer. */
  void comment(String author, String words, String answer) {
    who.button("Thêm ý kiến").click();
    who.mark("Tổ chức");
    who.type("Tên tổ chức hoặc người góp ý", author);
    who.type("Nội dung ý kiến", words);
    who.type("Trả lời, tiếp thu hoặc giải trình", answer);
    who.dialogButton("Lưu ý kiến").click();
    who.sees("Trả lời: " + answer);
  }

  /** Sums up and concludes. */
  void conclude(String summary, String words, String answer) {
    who.type("Nội dung tổng hợp", summary);
    who.agree(words, answer);
    who.sees("Đã kết thúc lấy ý kiến");
  }

  /** Records the minutes of a meeting. */
  void meet(String date, String place, int votesFor, int present) {
    Locator form = who.page().locator(".ntm-form").filter(hasText("Số người có mặt"));
    who.typeDate(form.getByLabel("Ngày họp"), date);
    who.type(form.getByLabel("Nơi họp"), place);
    who.type(form.getByLabel("Chủ trì"), "Chủ tịch");
    who.type(form.getByLabel("Thư ký"), "Thư ký cuộc họp");
    who.type(form.getByLabel("Số người có mặt"), String.valueOf(present));
    who.type(exactly(form, "Tán thành"), String.valueOf(votesFor));
    who.type(exactly(form, "Không tán thành"), String.valueOf(present - votesFor));
    who.upload(form, "bien-ban-hop.pdf");
    who.agree("Ghi kết quả họp", "Ghi kết quả");
    who.sees("Đã ghi: cuộc họp");
  }

  /** Records what the households said, and concludes. */
  void survey(int households, int asked, int satisfied) {
    who.type("Số hộ của xã", String.valueOf(households));
    who.type("Số hộ được hỏi", String.valueOf(asked));
    who.type("Số hộ hài lòng", String.valueOf(satisfied));
    who.upload(who.page().locator(".ntm-form"), "ket-qua-khao-sat.pdf");
    who.agree("Kết thúc khảo sát", "Kết thúc khảo sát");
    who.sees("Đã kết thúc khảo sát");
  }

  private static Locator exactly(Locator part, String label) {
    return part.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  private static Locator.FilterOptions hasText(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
