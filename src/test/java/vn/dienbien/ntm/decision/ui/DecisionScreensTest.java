package vn.dienbien.ntm.decision.ui;

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
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.dienbien.ntm.decision.DecisionOutcome;
import vn.dienbien.ntm.decision.OpinionStance;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

/** The chair decides, everybody reads. */
@Import(A.class)
class DecisionScreensTest extends ViewTest {

  @Autowired private A a;

  @Test
  void aRefusalNeedsReasonsAndIsReadByTheCommune() {
    DossierStory story = a.dossier().deciding();
    signIn(story.provinceLeader());
    open("ho-so/" + story.id() + "?tab=quyet-dinh");
    _assertOne(Paragraph.class, s -> s.withPredicate(p -> p.getText().contains("19/19 tiêu chí")));
    choose(DecisionOutcome.REFUSED);
    _setValue(_get(TextField.class, s -> s.withLabel("Số văn bản")), story.id() + "/QĐ-UBND");
    _click(button("Ghi nhận quyết định"));
    TextArea reasons = _get(TextArea.class, s -> s.withLabel("Lý do"));
    assertThat(reasons.isInvalid()).isTrue();
    assertThat(reasons.getErrorMessage()).isEqualTo("Cần ghi lý do khi không công nhận.");
    _assertNone(ConfirmDialog.class);

    _setValue(reasons, "Còn nợ đọng xây dựng cơ bản");
    _click(button("Ghi nhận quyết định"));
    confirm();
    assertThat(story.status()).isEqualTo(DossierStatus.REFUSED);

    signIn(story.communeOfficer());
    open("ho-so/" + story.id() + "?tab=quyet-dinh");
    _assertNone(DecisionForm.class);
    _assertOne(Paragraph.class, s -> s.withText("Còn nợ đọng xây dựng cơ bản"));
  }

  @Test
  void theRegisterIsFoundWithoutMarksAndLinksOnlyWhatOneMaySee() {
    DossierStory story = a.dossier().recognised();
    signIn(story.districtOfficer());
    open("quyet-dinh?tim=muong%20pon&ket-qua=recognised");
    assertThat(_find(RegisterRow.class)).isNotEmpty();
    _assertOne(
        Anchor.class, s -> s.withPredicate(link -> link.getHref().equals("ho-so/" + story.id())));
    assertThat(_get(TextField.class, s -> s.withLabel("Tìm trong sổ")).getValue())
        .isEqualTo("muong pon");

    signIn(a.dossier(A.OTHER_COMMUNE, A.DISTRICT).communeOfficer());
    open("quyet-dinh?tim=" + story.id() + "%2Ftest");
    assertThat(_find(RegisterRow.class)).hasSize(1);
    _assertNone(
        Anchor.class, s -> s.withPredicate(link -> link.getHref().equals("ho-so/" + story.id())));

    open("quyet-dinh?ket-qua=refused&tim=zzz&trang=99");
    assertThat(_find(RegisterRow.class)).isEmpty();
    _click(button("Xem cả sổ"));
    assertThat(_find(RegisterRow.class)).isNotEmpty();
  }

  @Test
  void aPageOfTheRegisterCostsTheSameWhateverItsLength() {
    DossierStory story = a.dossier().recognised();
    signIn(story.provinceOfficer());
    open("quyet-dinh");
    assertThat(statements.of(() -> open("quyet-dinh?ket-qua=recognised")))
        .hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void theOpinionIsRecordedByTheOfficerAndWarnsTheChair() {
    DossierStory story = a.dossier().passed();
    signIn(story.communeOfficer());
    open("ho-so/" + story.id() + "?tab=quyet-dinh");
    _assertNone(OpinionForm.class);
    signIn(story.provinceOfficer());
    open("ho-so/" + story.id() + "?tab=quyet-dinh");
    _setValue(_get(TextField.class, s -> s.withLabel("Số văn bản xin ý kiến")), "10/BC");
    _setValue(_get(TextField.class, s -> s.withLabel("Số văn bản trả lời")), "20-CV/TU");
    _setValue(day("Ngày xin ý kiến"), LocalDate.of(2021, 9, 1));
    _setValue(day("Ngày trả lời"), LocalDate.of(2021, 9, 3));
    select("Nội dung", OpinionStance.DISAGREED);
    _click(button("Ghi ý kiến"));
    _assertNone(ConfirmDialog.class);
    _setValue(
        _get(TextArea.class, s -> s.withLabel("Yêu cầu kèm theo hoặc lý do")), "Cần rà soát");
    _click(button("Ghi ý kiến"));
    confirm();
    assertThat(story.status()).isEqualTo(DossierStatus.DECIDING);

    signIn(story.provinceLeader());
    open("ho-so/" + story.id() + "?tab=quyet-dinh");
    _assertOne(OpinionText.class);
    _assertOne(
        Paragraph.class,
        s -> s.withPredicate(p -> p.getText().startsWith("Ban Thường vụ Tỉnh ủy không thống")));
  }

  @Test
  void theChairCorrectsADecisionAndTheRegisterTellsTheHistory() {
    DossierStory story = a.dossier().recognised();
    signIn(story.provinceOfficer());
    open("ho-so/" + story.id() + "?tab=quyet-dinh");
    _assertNone(Button.class, s -> s.withText("Đính chính quyết định"));
    signIn(story.provinceLeader());
    open("ho-so/" + story.id() + "?tab=quyet-dinh");
    _click(button("Đính chính quyết định"));
    CorrectionDialog dialog = _get(CorrectionDialog.class);
    _setValue(
        _get(dialog, TextField.class, s -> s.withLabel("Số quyết định đính chính")),
        story.id() + "/DC");
    _setValue(
        _get(dialog, TextField.class, s -> s.withLabel("Số văn bản")), story.id() + "/DUNG");
    _click(_get(dialog, Button.class, s -> s.withText("Ghi đính chính")));
    _assertOne(CorrectionDialog.class);
    _setValue(
        _get(dialog, TextArea.class, s -> s.withLabel("Lý do đính chính")), "Đánh máy nhầm");
    _click(_get(dialog, Button.class, s -> s.withText("Ghi đính chính")));
    _assertNone(CorrectionDialog.class);

    signIn(a.dossier(A.OTHER_COMMUNE, A.DISTRICT).communeOfficer());
    open("quyet-dinh?tim=" + story.id() + "%2Fdung&muc-do=ntm&nam=" + LocalDate.now().getYear());
    RegisterRow row = _get(RegisterRow.class);
    _assertOne(row, Span.class, s -> s.withText(story.id() + "/DUNG"));
    Details history = _get(row, Details.class);
    assertThat(history.getSummaryText()).startsWith("Đã đính chính theo Quyết định số");
    history.setOpened(true);
    _assertOne(
        row,
        Div.class,
        s ->
            s.withText(
                "Số văn bản: " + story.id() + "/TEST sửa thành " + story.id() + "/DUNG"));
    open("quyet-dinh?tim=" + story.id() + "%2Fdung&nam=1999");
    assertThat(_find(RegisterRow.class)).isEmpty();
  }

  @Test
  void theDeskRecordsTheAnnouncementAndTheCommuneReadsIt() {
    DossierStory story = a.dossier().recognised();
    signIn(story.provinceOfficer());
    open("ho-so/" + story.id() + "?tab=quyet-dinh");
    _setValue(day("Ngày công bố"), LocalDate.now());
    _setValue(_get(TextField.class, s -> s.withLabel("Phương tiện công bố")), "Báo Điện Biên Phủ");
    _click(button("Ghi việc công bố"));
    signIn(story.communeOfficer());
    open("ho-so/" + story.id() + "?tab=quyet-dinh");
    _assertNone(Button.class, s -> s.withText("Ghi việc công bố"));
    _assertOne(
        Paragraph.class,
        s -> s.withPredicate(p -> p.getText().endsWith("trên: Báo Điện Biên Phủ")));
    _assertOne(Paragraph.class, s -> s.withText("Chưa trao Bằng công nhận."));
  }

  private static DatePicker day(String label) {
    return _get(DatePicker.class, s -> s.withLabel(label));
  }

  @SuppressWarnings("unchecked")
  private static <T> void select(String label, T value) {
    _setValue(
        (RadioButtonGroup<T>) _get(RadioButtonGroup.class, s -> s.withLabel(label)), value);
  }

  @SuppressWarnings("unchecked")
  private static void choose(DecisionOutcome outcome) {
    _setValue(
        (RadioButtonGroup<DecisionOutcome>)
            _get(RadioButtonGroup.class, s -> s.withLabel("Kết quả")),
        outcome);
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
