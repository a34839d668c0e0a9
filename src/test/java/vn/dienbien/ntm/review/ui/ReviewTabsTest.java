package vn.dienbien.ntm.review.ui;

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
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.review.Assignment;
import vn.dienbien.ntm.review.Finding;
import vn.dienbien.ntm.review.ReviewQueries;
import vn.dienbien.ntm.review.ReviewService;
import vn.dienbien.ntm.review.ReviewSheet;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

/** Verification and appraisal on the screens, by the labels people see. */
@Import(A.class)
class ReviewTabsTest extends ViewTest {

  private static final String CONCLUDE = "Kết luận phần việc của tôi";
  private static final String CLOSE = "Kết thúc thẩm tra";
  private static final String FINISH = "Hoàn thành báo cáo thẩm định";

  @Autowired private A a;
  @Autowired private CriteriaService criteria;
  @Autowired private ReviewService reviews;
  @Autowired private ReviewQueries queries;

  @Test
  void aVerifierRecordsFindingsAndConcludes() {
    DossierStory story = a.dossier().accepted();
    ActorKey verifier = story.assignments(Stage.VERIFICATION).get(0).assignee();
    signIn(story.assignee(verifier));
    openTab(story, "tham-tra");
    List<VerdictField> mine =
        _find(VerdictField.class).stream()
            .filter(field -> field.getLabel().startsWith("Kết quả tiêu chí "))
            .toList();
    int count = mine.size();
    assertThat(count).isBetween(6, 7);
    Button conclude = button(CONCLUDE);
    assertThat(conclude.isEnabled()).isFalse();
    _assertOne(
        Paragraph.class,
        s -> s.withText("Chưa kết luận được: còn " + count + " mục chưa có kết quả."));

    mine.forEach(field -> _setValue(field, Verdict.MET));
    _assertOne(Span.class, s -> s.withText(count + "/" + count + " đã có kết quả"));
    _setValue(_find(TextArea.class).get(0), "Hồ sơ đầy đủ");
    _click(conclude);

    openTab(story, "tham-tra");
    assertThat(_find(TextArea.class).get(0).getValue()).isEqualTo("Hồ sơ đầy đủ");
    _assertNone(Button.class, s -> s.withText(CONCLUDE));
    assertThat(story.status()).isEqualTo(DossierStatus.VERIFYING);
  }

  @Test
  void aVerifierAdoptsWhatTheIndicatorsAmountTo() {
    DossierStory story = a.dossier().accepted();
    ActorKey verifier = story.assigneeOf("17");
    signIn(story.assignee(verifier));
    openTab(story, "tham-tra");
    _find(VerdictField.class).stream()
        .filter(field -> field.getLabel().startsWith("Kết quả chỉ tiêu 17."))
        .forEach(
            field ->
                _setValue(
                    field,
                    field.getLabel().endsWith("17.3") ? Verdict.BASICALLY_MET : Verdict.MET));
    Proposal proposal =
        _find(Proposal.class).stream()
            .filter(one -> one.verdict().equals(Optional.of(Verdict.BASICALLY_MET)))
            .findFirst()
            .orElseThrow();
    _click(_get(proposal, Button.class, s -> s.withText("Dùng đề xuất")));
    assertThat(story.sheet(Stage.VERIFICATION).on("17"))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.BASICALLY_MET);
  }

  @Test
  void theOfficerClosesTheVerificationWithAConclusionWhenAllHaveConcluded() {
    DossierStory story = a.dossier().accepted();
    signIn(story.districtOfficer());
    openTab(story, "tham-tra");
    assertThat(button(CLOSE).isEnabled()).isFalse();
    _assertOne(
        Paragraph.class, s -> s.withText("Chưa kết thúc được: còn 3 thành viên chưa kết luận."));
    story.concludedBy(Stage.VERIFICATION);
    openTab(story, "tham-tra");
    assertThat(button(CLOSE).isEnabled()).isFalse();
    _setValue(_get(TextArea.class, s -> s.withLabel("Kết luận thẩm tra")), "Đủ điều kiện");
    _setValue(_get(TextField.class, s -> s.withLabel("Số quyết định thành lập Đoàn")), "12/QĐ");
    _click(button(CLOSE));
    confirm();
    assertThat(story.status()).isEqualTo(DossierStatus.HEARING);

    signIn(story.communeOfficer());
    openTab(story, "tham-tra");
    _assertOne(Paragraph.class, s -> s.withText("Đủ điều kiện"));
    _assertOne(Paragraph.class, s -> s.withText("Thành lập theo Quyết định số 12/QĐ"));
    _assertOne(CountTable.class);
  }

  @Test
  void theOfficerGivesACriterionToAnotherVerifier() {
    DossierStory story = a.dossier().accepted();
    ActorKey before = story.assigneeOf("1");
    signIn(story.districtOfficer());
    openTab(story, "tham-tra");
    _click(button("Phân công tiêu chí"));
    TeamDialog dialog = _get(TeamDialog.class);
    Select<ActorKey> first = _find(dialog, Select.class).get(0);
    assertThat(first.getValue()).isEqualTo(before);
    ActorKey other = story.assigneeOf("2");
    _setValue(first, other);
    assertThat(story.assigneeOf("1")).isEqualTo(other);
  }

  @Test
  void whereDistrictAndDepartmentDifferAMarkSaysSo() {
    DossierStory story = a.dossier().accepted();
    ActorKey verifier = story.assigneeOf("15");
    Finding district =
        story.sheet(Stage.VERIFICATION).on(A.SET + ":15.1").stream().findFirst().orElseThrow();
    Acting.as(
        story.assignee(verifier),
        () ->
            reviews.record(
                story.id(),
                Stage.VERIFICATION,
                verifier,
                district.subject(),
                Verdict.NOT_MET,
                "",
                district.version()));
    story.concludedKeeping(Stage.VERIFICATION).heard().districtVoted().submittedAgain();
    story.receivedNow();
    signIn(a.holder(Role.DEPARTMENT_APPRAISER, "SYT"));
    openTab(story, "tham-dinh");
    assertThat(_find(Difference.class).stream().filter(mark -> mark.isVisible()))
        .singleElement()
        .satisfies(
            mark ->
                assertThat(_find(mark, Span.class).get(1).getText())
                    .isEqualTo("Xã: Đạt · Huyện: Chưa đạt"));
  }

  @Test
  void aDepartmentEntersItsWrittenConfirmationAndWhatIsMissingIsShown() {
    DossierStory story = a.dossier().received();
    signIn(a.holder(Role.DEPARTMENT_APPRAISER, "SYT"));
    openTab(story, "tham-dinh");
    _setValue(_get(TextField.class, s -> s.withLabel("Số văn bản")), "77/SYT-NV");
    signIn(story.provinceOfficer());
    openTab(story, "tham-dinh");
    _find(AssignmentList.class).forEach(list -> list.setOpened(true));
    _assertOne(Span.class, s -> s.withText("Văn bản số 77/SYT-NV ngày …"));
    assertThat(_find(Span.class, s -> s.withText("Chưa có văn bản xác nhận")))
        .hasSize(story.assignments(Stage.APPRAISAL).size() - 1);
  }

  @Test
  void aFieldVisitIsRecordedAndSeen() {
    DossierStory story = a.dossier().accepted();
    signIn(story.assignee(story.assigneeOf("1")));
    openTab(story, "tham-tra");
    _click(button("Ghi lần kiểm tra thực tế"));
    VisitDialog dialog = _get(VisitDialog.class);
    _setValue(_get(dialog, DatePicker.class), LocalDate.of(2021, 9, 20));
    _setValue(_get(dialog, TextArea.class, s -> s.withLabel("Thành phần tham gia")), "Đoàn");
    _setValue(
        _get(dialog, TextArea.class, s -> s.withLabel("Nội dung ghi nhận")), "Đường bê tông tốt");
    _click(_get(dialog, Button.class, s -> s.withText("Lưu")));
    openTab(story, "tham-tra");
    _assertOne(Paragraph.class, s -> s.withText("Đường bê tông tốt"));
  }

  @Test
  void aDepartmentSeesExactlyItsIndicators() {
    DossierStory story = a.dossier().received();
    signIn(a.holder(Role.DEPARTMENT_APPRAISER, "SYT"));
    openTab(story, "tham-dinh");
    assertThat(_find(VerdictField.class))
        .extracting(VerdictField::getLabel)
        .containsExactlyElementsOf(
            criteria.set(A.SET).indicatorsOf("SYT").stream()
                .map(Indicator::no)
                .map(no -> "Kết quả chỉ tiêu " + no)
                .toList());
    _click(button("Xem cả phần của người khác"));
    assertThat(_find(VerdictField.class)).hasSize(criteria.set(A.SET).indicatorsOf("SYT").size());
    assertThat(_find(FindingText.class).size()).isGreaterThan(40);
  }

  @Test
  void whatAColleagueRecordedFirstDoesNotEatWhatWasTyped() {
    DossierStory story = a.dossier().received();
    ActorKey department = ActorKey.of(Role.DEPARTMENT_APPRAISER, "SYT");
    signIn(a.holder(Role.DEPARTMENT_APPRAISER, "SYT"));
    openTab(story, "tham-dinh");
    Finding first =
        Acting.as(
            a.holder(Role.DEPARTMENT_APPRAISER, "SYT", 2),
            () -> {
              ReviewSheet sheet = queries.sheet(story.id(), Stage.APPRAISAL).orElseThrow();
              Finding finding = sheet.of(department).get(0);
              return reviews.record(
                  story.id(),
                  Stage.APPRAISAL,
                  department,
                  finding.subject(),
                  Verdict.NOT_MET,
                  "của đồng nghiệp",
                  finding.version());
            });
    TextArea remark = _find(TextArea.class).get(0);
    _setValue(remark, "của tôi");
    assertThat(remark.getValue()).isEqualTo("của tôi");
    assertThat(recorded(story, first).remark()).isEqualTo("của đồng nghiệp");
    _click(button("Giữ nội dung của tôi"));
    assertThat(recorded(story, first).remark()).isEqualTo("của tôi");
    assertThat(recorded(story, first).verdict()).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void theProvinceGoesOnOverSilenceOnlyWithAReason() {
    DossierStory story = a.dossier().received();
    signIn(story.provinceOfficer());
    openTab(story, "tham-dinh");
    Button close = button("Kết thúc thẩm định, bỏ qua sở chưa trả lời");
    assertThat(close.isEnabled()).isFalse();
    _setValue(
        _get(TextArea.class, s -> s.withLabel("Lý do bỏ qua các sở, ngành chưa trả lời")),
        "Đã đôn đốc hai lần");
    _click(close);
    confirm();
    assertThat(story.status()).isEqualTo(DossierStatus.COMBINING);
    assertThat(story.assignments(Stage.APPRAISAL)).allMatch(Assignment::isDone);
  }

  @Test
  void theProvinceAdoptsTheProposalsAndCompletesTheReport() {
    DossierStory story = a.dossier().appraised();
    signIn(story.provinceOfficer());
    openTab(story, "tham-dinh");
    assertThat(button(FINISH).isEnabled()).isFalse();
    _click(button("Dùng tất cả đề xuất"));
    _assertOne(
        Paragraph.class, s -> s.withText("19 đạt, 0 cơ bản đạt, 0 chưa đạt, 0 không đánh giá."));
    _setValue(
        _get(VerdictField.class, s -> s.withLabel("Kết luận tiêu chí 17")), Verdict.BASICALLY_MET);
    _setValue(
        _get(TextArea.class, s -> s.withLabel("Kết luận của báo cáo thẩm định")), "Đủ điều kiện");
    _click(button(FINISH));
    confirm();
    assertThat(story.status()).isEqualTo(DossierStatus.COUNCIL);

    openTab(story, "tham-dinh");
    _assertOne(
        Paragraph.class, s -> s.withText("18 đạt, 1 cơ bản đạt, 0 chưa đạt, 0 không đánh giá."));
    _assertOne(Paragraph.class, s -> s.withText("Đủ điều kiện"));
  }

  @Test
  void theCommuneSeesAVerificationOnlyWhenItIsClosed() {
    DossierStory story = a.dossier().accepted();
    signIn(story.communeOfficer());
    openTab(story, "tham-tra");
    _assertNone(ReviewPanel.class);
    story.concluded(Stage.VERIFICATION);
    openTab(story, "tham-tra");
    _assertOne(ReviewPanel.class);
    _assertNone(VerdictField.class);
  }

  @Test
  void aTabStaysWithinItsBudget() {
    DossierStory story = a.dossier().received();
    signIn(a.holder(Role.DEPARTMENT_APPRAISER, "SYT"));
    openTab(story, "tong-quan");
    assertThat(statements.of(() -> openTab(story, "tham-dinh"))).hasSizeLessThanOrEqualTo(25);
  }

  private Finding recorded(DossierStory story, Finding finding) {
    return queries.sheet(story.id(), Stage.APPRAISAL).orElseThrow().of(finding.assignee()).get(0);
  }

  private void openTab(DossierStory story, String tab) {
    open("ho-so/" + story.id() + "?tab=" + tab);
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
