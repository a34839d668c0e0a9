package vn.dienbien.ntm.consultation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.consultation.AnnouncementChannel;
import vn.dienbien.ntm.consultation.ConsultationQueries;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

/** The tab "Ý kiến và khảo sát" by the words people see. */
class ConsultationTabTest extends ViewTest {

  private static final String CONCLUDE = "Kết thúc lấy ý kiến";

  @Autowired private DocumentService documents;
  @Autowired private ConsultationQueries queries;

  @Test
  @DisplayName("the officer publishes the judged draft: the last day is proposed and explained")
  void publish() {
    DossierStory story = a.dossier().stated();
    signIn(story.communeOfficer());
    openTab(story);
    LocalDate posted = LocalDate.now().minusDays(30);
    _setValue(date("Ngày niêm yết"), posted);
    date("Ngày cuối cùng").setValue(posted.plusDays(20));
    assertThat(date("Ngày cuối cùng").getHelperText()).startsWith("Ít nhất 20 ngày");
    _setValue(area("Nơi niêm yết"), "Trụ sở UBND xã");
    _click(button("Công khai dự thảo"));
    assertThat(story.status()).isEqualTo(DossierStatus.CONSULTING);
  }

  @Test
  @DisplayName("a draft that is not judged cannot be published, and says what is missing")
  void publishTooEarly() {
    DossierStory story = a.dossier().opened();
    signIn(story.communeOfficer());
    openTab(story);
    assertThat(button("Công khai dự thảo").isEnabled()).isFalse();
    assertThat(_find(ListItem.class).stream().map(ListItem::getText))
        .anyMatch(words -> words.contains("chỉ tiêu"));
  }

  @Test
  @DisplayName("the overview offers to publish when every indicator is judged, not before")
  void readiness() {
    DossierStory story = a.dossier().opened();
    signIn(story.communeOfficer());
    open("ho-so/" + story.id());
    _assertNone(Anchor.class, s -> s.withText("Công khai dự thảo"));
    story.stated();
    open("ho-so/" + story.id());
    _assertOne(Anchor.class, s -> s.withText("Công khai dự thảo"));
  }

  @Test
  @DisplayName("announcements, comments and summary lead to the conclusion")
  void consult() {
    DossierStory story = a.dossier().consulting();
    signIn(story.communeOfficer());
    openTab(story);
    assertThat(button(CONCLUDE).isEnabled()).isFalse();
    _setValue(date("Ngày thông báo"), noticeEnd(story));
    channel().setValue(AnnouncementChannel.LOUDSPEAKER);
    _click(button("Thêm lần thông báo"));
    _click(button("Thêm ý kiến"));
    _setValue(
        _get(TextField.class, s -> s.withLabel("Tên tổ chức hoặc người góp ý")), "Hội Phụ nữ");
    _setValue(area("Nội dung ý kiến"), "Đường bản Lĩnh chưa xong");
    _click(button("Lưu ý kiến"));
    assertThat(reasons()).contains("Còn 1 ý kiến chưa trả lời.");
    _click(button("Trả lời"));
    _setValue(area("Trả lời, tiếp thu hoặc giải trình"), "Đã xong tháng 9");
    _click(button("Lưu ý kiến"));
    _setValue(area("Nội dung tổng hợp"), "Nhất trí");
    _click(button(CONCLUDE));
    confirm();
    assertThat(story.status()).isEqualTo(DossierStatus.MEETING);
  }

  private LocalDate noticeEnd(DossierStory story) {
    return Acting.as(story.communeOfficer(), () -> queries.page(story.id()))
        .consultations()
        .get(0)
        .endsOn();
  }

  @SuppressWarnings("unchecked")
  private static Select<AnnouncementChannel> channel() {
    return _get(Select.class, s -> s.withLabel("Hình thức"));
  }

  @Test
  @DisplayName("the meeting's share stands beside its threshold before anything is recorded")
  void meeting() {
    DossierStory story = a.dossier().meeting();
    signIn(story.communeOfficer());
    openTab(story);
    _setValue(date("Ngày họp"), LocalDate.now());
    _setValue(field("Nơi họp"), "Nhà văn hóa xã");
    _setValue(field("Số người có mặt"), "1.250");
    _setValue(field("Tán thành"), "1124");
    _assertOne(Span.class, s -> s.withText("1.124/1.250 = 89,92 %, cần từ 90,00 %"));
    _assertOne(Span.class, s -> s.withText("Chưa đạt tỷ lệ"));
    _setValue(field("Tán thành"), "1125");
    _assertOne(Span.class, s -> s.withText("1.125/1.250 = 90,00 %, cần từ 90,00 %"));
    _setValue(field("Không tán thành"), "125");
    _get(FileField.class).show(stored());
    _click(button("Ghi kết quả họp"));
    confirm();
    assertThat(story.status()).isEqualTo(DossierStatus.READY);
    openTab(story);
    _assertOne(Span.class, s -> s.withText("Đạt tỷ lệ"));
    assertThat(figures()).contains("1.125/1.250 = 90,00 %, cần từ 90,00 %");
  }

  @Test
  @DisplayName("the Front keeps the survey field by field; a shortfall is warned about")
  void survey() {
    DossierStory story = a.dossier().hearing();
    signIn(story.frontOfficer());
    openTab(story);
    assertThat(button("Kết thúc khảo sát").isEnabled()).isFalse();
    _setValue(field("Số hộ của xã"), "1.000");
    _setValue(field("Số hộ được hỏi"), "699");
    _setValue(field("Số hộ hài lòng"), "600");
    assertThat(figures()).contains("699/1.000 = 69,90 %, cần từ 70,00 %");
    _assertOne(Span.class, s -> s.withText("Dưới ngưỡng"));
    assertThat(reasons()).contains("Cần tải lên báo cáo kết quả lấy ý kiến.");
    openTab(story);
    assertThat(field("Số hộ được hỏi").getValue()).isEqualTo("699");
    _setValue(field("Số hộ được hỏi"), "nhiều");
    assertThat(field("Số hộ được hỏi").isInvalid()).isTrue();
    openTab(story);
    assertThat(field("Số hộ được hỏi").getValue()).isEqualTo("699");
    _assertNone(Button.class, s -> s.withText("Thêm lần thông báo"));
  }

  @Test
  @DisplayName("others read: the commune waits for the district, a stranger finds nothing")
  void readers() {
    DossierStory story = a.dossier().hearing();
    signIn(story.communeOfficer());
    openTab(story);
    _assertNone(H2.class, s -> s.withText("Khảo sát hài lòng của người dân"));
    _assertOne(H2.class, s -> s.withText("Lấy ý kiến ở xã, lần 1"));
    _assertNone(Button.class, s -> s.withText("Thêm ý kiến"));
    story.heard();
    openTab(story);
    _assertOne(H2.class, s -> s.withText("Khảo sát hài lòng của người dân"));
    signIn(a.holder(Role.COMMUNE_OFFICER, A.OTHER_COMMUNE));
    openTab(story);
    _assertNone(ConsultationPanel.class);
  }

  @Test
  @DisplayName("the head leads whoever has the work to the tab")
  void ownWork() {
    DossierStory story = a.dossier().consulting();
    signIn(story.communeOfficer());
    open("ho-so/" + story.id());
    assertThat(_get(Anchor.class, s -> s.withClasses("ntm-primary-link")).getHref())
        .isEqualTo("ho-so/" + story.id() + "?tab=y-kien");
    DossierStory heard = a.dossier().hearing();
    signIn(heard.frontOfficer());
    open("ho-so/" + heard.id());
    assertThat(_get(Anchor.class, s -> s.withClasses("ntm-primary-link")).getText())
        .isEqualTo("Ghi kết quả khảo sát");
  }

  @Test
  @DisplayName("the tab stays within its budget")
  void budget() {
    DossierStory story = a.dossier().verified();
    signIn(story.districtOfficer());
    open("ho-so/" + story.id());
    assertThat(statements.of(() -> openTab(story))).hasSizeLessThanOrEqualTo(25);
    DossierStory draft = a.dossier().stated();
    signIn(draft.communeOfficer());
    open("ho-so/" + draft.id());
    assertThat(statements.of(() -> openTab(draft))).hasSizeLessThanOrEqualTo(25);
  }

  private StoredFileSummary stored() {
    long file = a.storedPdf();
    return documents.summaries(List.of(file)).get(file);
  }

  private static List<String> figures() {
    return _find(DescriptionList.Description.class).stream()
        .map(DescriptionList.Description::getText)
        .toList();
  }

  private static List<String> reasons() {
    return _find(ListItem.class).stream().map(ListItem::getText).toList();
  }

  private void openTab(DossierStory story) {
    open("ho-so/" + story.id() + "?tab=y-kien");
  }

  private static TextField field(String label) {
    return _get(TextField.class, s -> s.withLabel(label));
  }

  private static TextArea area(String label) {
    return _get(TextArea.class, s -> s.withLabel(label));
  }

  private static DatePicker date(String label) {
    return _get(DatePicker.class, s -> s.withLabel(label));
  }

  private static Button button(String words) {
    return _get(Button.class, s -> s.withText(words));
  }

  private static void confirm() {
    ConfirmDialog dialog = _get(ConfirmDialog.class);
    ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    dialog.close();
  }
}
