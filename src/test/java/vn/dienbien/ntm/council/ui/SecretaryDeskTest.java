package vn.dienbien.ntm.council.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.council.Choice;
import vn.dienbien.ntm.council.CouncilLetters;
import vn.dienbien.ntm.council.Member;
import vn.dienbien.ntm.council.VotingService;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterWriter;
import vn.dienbien.ntm.letter.Read;
import vn.dienbien.ntm.review.AppraisalService;
import vn.dienbien.ntm.review.CombinedFinding;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

/** What the secretary records in the room, and what the others see of it. */
@Import(A.class)
class SecretaryDeskTest extends ViewTest {

  @Autowired A a;
  @Autowired VotingService voting;
  @Autowired AppraisalService appraisals;
  @Autowired CouncilLetters letters;
  @Autowired LetterWriter writer;

  @Test
  @DisplayName("a declared conflict takes the ballot away and is read by everybody with its reason")
  void conflict() {
    DossierStory story = a.dossier().inSession(A.COUNCIL_SIZE);
    SignedIn member = a.member(2);
    signIn(story.secretary());
    open("hoi-dong/" + story.sessionId());
    _click(button("Ghi xung đột lợi ích"));
    _setValue(members(), seatOf(story, member));
    _setValue(_get(TextArea.class, s -> s.withLabel("Lý do")), "em trai là chủ tịch xã");
    _click(button("Ghi xung đột"));
    _assertNone(Dialog.class);
    _assertOne(Span.class, s -> s.withText("Đã bỏ phiếu 0/4"));
    signIn(member);
    open("hoi-dong/" + story.sessionId());
    _assertOne(
        Span.class,
        s -> s.withText(member.displayName() + " không biểu quyết: em trai là chủ tịch xã."));
    _assertNone(Button.class, s -> s.withText("Tán thành"));
    _assertNone(Button.class, s -> s.withText("Ghi xung đột lợi ích"));
  }

  @Test
  @DisplayName("a written opinion is recorded with its sheet; others see that there is one")
  void opinion() {
    DossierStory story = a.dossier().combined().planned(4);
    Member absent =
        story.session().members().stream().filter(m -> !m.isPresent()).findFirst().orElseThrow();
    signIn(story.secretary());
    open("hoi-dong/" + story.sessionId());
    _click(button("Ghi ý kiến bằng văn bản"));
    _setValue(members(), absent);
    _setValue(choices(), Choice.AGAINST);
    assertThatThrownBy(() -> _click(button("Ghi ý kiến")))
        .as("without the sheet")
        .isInstanceOf(Refusal.class);
    _get(ScanField.class).take(sheet());
    _click(button("Ghi ý kiến"));
    _assertOne(
        Div.class,
        s -> s.withClasses("ntm-quorum").withText("Có mặt 5/5, cần ít nhất 4 (70\u00a0%)"));
    story.sessionOpened();
    signIn(a.member(2));
    open("hoi-dong/" + story.sessionId());
    assertThat(words()).anyMatch(line -> line.startsWith(absent.name() + " gửi ý kiến"));
    _assertNone(Span.class, s -> s.withText("Không tán thành. "));
  }

  @Test
  @DisplayName("paper ballots are entered as counts and end the voting on screens")
  void paper() {
    DossierStory story = a.dossier().inSession(A.COUNCIL_SIZE);
    signIn(story.secretary());
    open("hoi-dong/" + story.sessionId());
    _click(button("Nhập phiếu giấy"));
    _setValue(_get(IntegerField.class, s -> s.withLabel("Tán thành")), 5);
    _setValue(_get(IntegerField.class, s -> s.withLabel("Phiếu không hợp lệ")), 1);
    _get(ScanField.class).take(sheet());
    assertThatThrownBy(() -> _click(button("Ghi kết quả kiểm phiếu"))).isInstanceOf(Refusal.class);
    _setValue(_get(IntegerField.class, s -> s.withLabel("Tán thành")), null);
    assertThatThrownBy(() -> _click(button("Ghi kết quả kiểm phiếu")))
        .hasMessageContaining("council.paper.noNumber");
    _setValue(_get(IntegerField.class, s -> s.withLabel("Tán thành")), 4);
    _click(button("Ghi kết quả kiểm phiếu"));
    _assertOne(Span.class, s -> s.withText("Đã bỏ phiếu 5/5"));
    assertThat(story.openWork()).doesNotContain("castBallot");
    _click(button("Kết thúc phiên họp"));
    confirm();
    _assertOne(Span.class, s -> s.withText("Không thông qua"));
  }

  @Test
  @DisplayName("against an unmet criterion the room warns and asks for a reason before closing")
  void unmet() {
    DossierStory story = a.dossier().appraised().combinedFindings();
    Acting.as(
        story.provinceOfficer(),
        () -> appraisals.combine(story.id(), List.of(new CombinedFinding(2, Verdict.NOT_MET, ""))));
    story.reportClosed().planned(A.COUNCIL_SIZE).sessionOpened().votesFor(A.COUNCIL_SIZE);
    signIn(story.secretary());
    open("hoi-dong/" + story.sessionId());
    assertThat(button("Kết thúc phiên họp").isEnabled()).isFalse();
    _setValue(_get(TextArea.class), "đường trục thôn hoàn thành trong quý sau");
    _click(button("Lưu lý do"));
    _click(button("Kết thúc phiên họp"));
    confirm();
    _assertOne(Span.class, s -> s.withText("Thông qua"));
    _assertNone(TextArea.class);
  }

  @Test
  @DisplayName("the second of two secretaries who close is told so and sees the result")
  void twoSecretaries() {
    DossierStory story = a.dossier().inSession(A.COUNCIL_SIZE).votesFor(A.COUNCIL_SIZE);
    signIn(story.secretary());
    open("hoi-dong/" + story.sessionId());
    _click(button("Kết thúc phiên họp"));
    SignedIn colleague = a.holder(Role.COUNCIL_SECRETARY, A.PROVINCE, 2);
    Acting.as(colleague, () -> voting.close(story.sessionId()));
    assertThatThrownBy(SecretaryDeskTest::confirm).isInstanceOf(Refusal.class);
    _assertOne(Span.class, s -> s.withText("Thông qua"));
    _assertNone(Button.class, s -> s.withText("Kết thúc phiên họp"));
  }

  @Test
  @DisplayName("a viewer reads the room, its limits of secrecy, and has nothing to click in it")
  void viewer() {
    DossierStory story = a.dossier().inSession(A.COUNCIL_SIZE);
    signIn(new Office(Role.VIEWER, A.PROVINCE));
    open("hoi-dong/" + story.sessionId());
    _assertOne(Span.class, s -> s.withText("Đã bỏ phiếu 0/5"));
    assertThat(_get(Details.class).getSummaryText()).isEqualTo("Phiếu kín được giữ thế nào");
    _assertNone(Button.class, s -> s.withText("Tán thành"));
    _assertNone(Button.class, s -> s.withText("Kết thúc phiên họp"));
    _assertNone(Button.class, s -> s.withText("Nhập phiếu giấy"));
    _assertNone(Anchor.class, s -> s.withText("Mở màn chiếu"));
  }

  @Test
  @DisplayName("members are appointed, replaced and given substitutes on their page")
  void membersPage() {
    a.council();
    SignedIn fresh = a.holder(Role.COUNCIL_MEMBER, A.PROVINCE, 51);
    SignedIn standIn = a.holder(Role.COUNCIL_MEMBER, A.PROVINCE, 52);
    SignedIn next = a.holder(Role.COUNCIL_MEMBER, A.PROVINCE, 53);
    signIn(new Office(Role.ADMIN, A.PROVINCE));
    open("hoi-dong/thanh-vien");
    LocalDate day = LocalDate.of(1999, 3, 1);
    _click(button("Bổ nhiệm thành viên"));
    choosePerson(fresh);
    _setValue(_get(DatePicker.class, s -> s.withLabel("Từ ngày")), day);
    confirmDialog("Bổ nhiệm thành viên");
    _click(tool("Thêm người thay", fresh));
    choosePerson(standIn);
    _setValue(_get(DatePicker.class, s -> s.withLabel("Từ ngày")), day);
    confirmDialog("Thêm người thay");
    assertThat(words()).contains("Người thay: " + standIn.displayName() + ", Từ 01/03/1999");
    _click(tool("Thay", fresh));
    choosePerson(next);
    _setValue(_get(DatePicker.class, s -> s.withLabel("Từ ngày")), day.plusMonths(1));
    confirmDialog("Thay");
    assertThat(words()).contains("Từ 01/03/1999 đến 31/03/1999", "Từ 01/04/1999");
    _click(tool("Cho thôi", next));
    _setValue(_get(DatePicker.class, s -> s.withLabel("Ngày cuối cùng")), day.plusMonths(2));
    confirmDialog("Cho thôi");
    assertThat(words()).contains("Từ 01/04/1999 đến 01/05/1999");
  }

  @Test
  @DisplayName(
      "minutes and vote count say sums, results and reasons, never who voted what in secret")
  void minutes() {
    DossierStory story =
        a.dossier().inSession(A.COUNCIL_SIZE).votesFor(A.COUNCIL_SIZE).sessionClosed();
    signIn(story.secretary());
    open("hoi-dong/" + story.sessionId());
    _assertOne(Span.class, s -> s.withText("Biên bản kiểm phiếu"));
    List<String> minutes = read(() -> letters.minutes(story.sessionId()));
    assertThat(minutes)
        .contains("BIÊN BẢN", "- Hình thức: bỏ phiếu kín", "- Kết luận: Thông qua")
        .noneMatch(line -> line.startsWith("+"));
    List<String> count = read(() -> letters.voteCount(story.sessionId()));
    assertThat(count).contains("Số thành viên Hội đồng: 5; có mặt: 5.", "100,00 %", "Thông qua");
  }

  private List<String> read(Supplier<Letter> letter) {
    return Read.lines(writer.docx(letter.get()));
  }

  private StoredFileSummary sheet() {
    return new StoredFileSummary(a.storedPdf(), "phieu.pdf", "application/pdf", 1, "");
  }

  private static Member seatOf(DossierStory story, SignedIn person) {
    return story.session().members().stream()
        .filter(member -> member.personId() == person.personId())
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static void choosePerson(SignedIn person) {
    ComboBox<PersonSummary> field = _get(ComboBox.class, s -> s.withLabel("Người"));
    field.setValue(
        field
            .getListDataView()
            .getItems()
            .filter(one -> one.id() == person.personId())
            .findFirst()
            .orElseThrow());
  }

  private static void confirmDialog(String words) {
    _click(_get(_get(Dialog.class), Button.class, s -> s.withText(words)));
  }

  private static Button tool(String words, SignedIn person) {
    return _find(Button.class, s -> s.withText(words)).stream()
        .filter(
            button ->
                button
                    .getAriaLabel()
                    .filter(label -> label.equals(words + ": " + person.displayName()))
                    .isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words() {
    return _find(Span.class).stream().map(Span::getText).toList();
  }

  @SuppressWarnings("unchecked")
  private static Select<Member> members() {
    return _get(Select.class, s -> s.withLabel("Thành viên"));
  }

  @SuppressWarnings("unchecked")
  private static RadioButtonGroup<Choice> choices() {
    return _get(RadioButtonGroup.class, s -> s.withLabel("Ý kiến"));
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
