package vn.dienbien.ntm.dossier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.document.ui.FileComparison;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.ListedReason;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

/** UC-01 to UC-03 on the screens: assess, file, return, and what others must not see. */
@Import(A.class)
class DossierPageTest extends ViewTest {

  @Autowired A a;
  @Autowired ClaimService claims;

  @Test
  void theOfficerEntersAShareAndSeesItsPercentageAndVerdict() {
    DossierStory story = a.dossier().opened();
    signIn(story.communeOfficer());
    openCriteria(story, "3.1");
    IndicatorCard card = card("3.1");

    enter(card, "Số đạt", "1.190");
    enter(card, "Tổng số", "1.234,5");

    assertThat(_find(card, Span.class, s -> s.withText("= 96,40 %"))).hasSize(1);
    assertThat(_get(card, VerdictChip.class).getText()).isEqualTo("Đạt");
    openCriteria(story, "3.1");
    assertThat(field(card("3.1"), "Số đạt").getValue()).isEqualTo("1.190");
  }

  @Test
  void whatCannotBeReadIsToldAndNotKept() {
    DossierStory story = a.dossier().opened();
    signIn(story.communeOfficer());
    openCriteria(story, "3.1");
    enter(card("3.1"), "Số đạt", "12.5");
    assertThat(field(card("3.1"), "Số đạt").isInvalid()).isTrue();
    enter(card("3.1"), "Số đạt", "12");
    enter(card("3.1"), "Tổng số", "10");
    assertThat(field(card("3.1"), "Số đạt").getErrorMessage())
        .isEqualTo("Số đạt không được lớn hơn tổng số.");
    openCriteria(story, "3.1");
    assertThat(field(card("3.1"), "Tổng số").getValue()).isEmpty();
  }

  @Test
  void theLeaderFilesAndReadsTheReceiptNumber() {
    DossierStory story = a.dossier().ready().withLetter();
    signIn(story.communeLeader());
    open("ho-so/" + story.id());
    _click(_get(Button.class, s -> s.withText("Gửi hồ sơ lên huyện")));
    confirm();
    assertThat(story.status()).isEqualTo(DossierStatus.FILED);
    assertThat(notices()).contains("Số tiếp nhận: NTM-");
    assertThat(_get(StatusChip.class).getText()).isEqualTo("Đã nộp");
    _assertNone(Button.class, s -> s.withText("Gửi hồ sơ lên huyện"));

    open("ho-so/" + story.id() + "/phieu-tiep-nhan");
    assertThat(_get(H1.class).getText()).isEqualTo("PHIẾU TIẾP NHẬN HỒ SƠ");
    _click(_get(Button.class, s -> s.withText("In phiếu")));
  }

  @Test
  void whileTheReviewWaitsForTheCommuneItIsTheOneNamedAndMayAskForTime() {
    DossierStory story = a.dossier().filed();
    story.acceptedNow().asked(DossierStory.reasons("5"));
    for (SignedIn reader : List.of(story.communeOfficer(), story.districtOfficer())) {
      signIn(reader);
      open("ho-so/" + story.id());
      _assertOne(Paragraph.class, s -> s.withClasses("ntm-next-words"));
      assertThat(_get(Paragraph.class, s -> s.withClasses("ntm-next-words")).getText())
          .startsWith("Chờ xã bổ sung");
      assertThat(_find(_get(HolderLines.class), Span.class))
          .anyMatch(line -> line.getText().contains(story.communeOfficer().displayName()));
      assertThat(_find(Button.class, s -> s.withText("Xin gia hạn")))
          .hasSize(reader.equals(story.communeOfficer()) ? 1 : 0);
    }
  }

  @Test
  void theSlipNamesTheDeputyAndTheLeaderTheyFiledFor() {
    DossierStory story = a.dossier().ready().withLetter();
    SignedIn deputy = a.holder(Role.COMMUNE_OFFICER, A.COMMUNE, 2);
    signIn(a.inPlaceOf(story.communeLeader(), deputy));
    open("ho-so/" + story.id());
    _click(_get(Button.class, s -> s.withText("Gửi hồ sơ lên huyện")));
    confirm();
    open("ho-so/" + story.id() + "/phieu-tiep-nhan");
    String both =
        deputy.displayName() + " (xử lý thay " + story.communeLeader().displayName() + ")";
    _assertOne(Span.class, s -> s.withText(both));
    open("ho-so/" + story.id() + "?tab=dien-bien");
    assertThat(_find(Span.class)).anyMatch(line -> line.getText().startsWith(both));
  }

  @Test
  void filingTooEarlySaysEverythingThatIsMissing() {
    DossierStory story = a.dossier().ready();
    signIn(story.communeLeader());
    open("ho-so/" + story.id());
    Button file = _get(Button.class, s -> s.withText("Gửi hồ sơ lên huyện"));
    assertThatThrownBy(() -> _click(file)).isInstanceOf(Refusal.class);
    assertThat(file.isEnabled()).isTrue();
    assertThat(_find(ConfirmDialog.class)).isEmpty();
    assertThat(story.status()).isEqualTo(DossierStatus.READY);
  }

  @Test
  void aForeignDossierIsNotThere() {
    DossierStory story = a.dossier().opened();
    signIn(a.dossier(A.OTHER_COMMUNE, A.DISTRICT).communeOfficer());
    open("ho-so/" + story.id());
    assertNotFound();
    open("ho-so/" + story.id() + "/phieu-tiep-nhan");
    assertNotFound();
    open("ho-so/999999999");
    assertNotFound();
  }

  @Test
  void theDistrictReturnsNamedIndicatorsAndTheCommuneSeesWhy() {
    DossierStory story = a.dossier().filed();
    signIn(story.districtOfficer());
    open("ho-so/" + story.id());
    chooseFromMenu("Trả lại để bổ sung");
    Dialog dialog = _get(Dialog.class);
    Checkbox named =
        _find(dialog, Checkbox.class).stream()
            .filter(box -> box.getLabel().startsWith("3.1. "))
            .findFirst()
            .orElseThrow();
    // The groups are folded; a person opens the one of the criterion first.
    _find(dialog, com.vaadin.flow.component.details.Details.class)
        .forEach(group -> group.setOpened(true));
    _setValue(named, true);
    Button send = _get(dialog, Button.class, s -> s.withText("Trả lại hồ sơ"));
    assertThatThrownBy(() -> _click(send)).isInstanceOf(Refusal.class);
    assertThat(story.status()).isEqualTo(DossierStatus.FILED);
    assertThat(dialog.isOpened()).isTrue();

    _setValue(
        _get(dialog, TextArea.class, s -> s.withLabel("Lý do trả lại chỉ tiêu 3.1")),
        "Bảng số liệu thiếu diện tích tưới vụ đông");
    _click(send);
    assertThat(story.status()).isEqualTo(DossierStatus.SUPPLEMENTING);

    signIn(story.communeOfficer());
    openCriteria(story, "3.1");
    assertThat(_get(card("3.1"), ReturnReason.class)).isNotNull();
    assertThat(field(card("3.1"), "Số đạt").isReadOnly()).isFalse();
    assertThat(_find(card("3.2"), com.vaadin.flow.component.radiobutton.RadioButtonGroup.class))
        .allMatch(group -> group.isReadOnly());
  }

  @Test
  void whoReceivesAgainSeesOnlyWhatChanged() {
    DossierStory story = a.dossier().returnedByDistrict("3.1");
    signIn(story.communeOfficer());
    openCriteria(story, "3.1");
    enter(card("3.1"), "Số đạt", "81,5");
    story.filedAgain();
    signIn(story.districtOfficer());
    open("ho-so/" + story.id() + "?tab=thay-doi");
    ChangeCard change = _get(ChangeCard.class);
    assertThat(_find(change, Paragraph.class).stream().map(Paragraph::getText))
        .containsExactly("80/100 = 80,00 %", "81,5/100 = 81,50 %");
  }

  @Test
  void theChangesShowFilesAndLettersOldBesideNew() {
    DossierStory story = a.dossier().returnedByDistrict("3.1");
    Acting.as(
        story.communeOfficer(),
        () -> {
          long old = claims.book(story.id()).claim(A.SET + ":3.1").evidence().get(0).id();
          claims.attach(story.id(), List.of(A.SET + ":3.1"), a.storedPdf());
          claims.detach(story.id(), old);
        });
    story.filedAgain();
    signIn(story.districtOfficer());
    open("ho-so/" + story.id() + "?tab=thay-doi");
    assertThat(_get(LetterChange.class)).isNotNull();
    FileChanges files = _get(FileChanges.class);
    assertThat(_find(files, Span.class).get(0).getText()).isEqualTo("Thay");
    _click(_get(files, Button.class, s -> s.withText("Xem hai bản cạnh nhau")));
    assertThat(_get(FileComparison.class).isOpened()).isTrue();
    assertThat(statements.of(() -> open("ho-so/" + story.id() + "?tab=thay-doi")))
        .hasSizeLessThanOrEqualTo(25);
  }

  @Test
  void aReviewerAsksForAFileAndTheLeaderSendsTheAnswer() {
    DossierStory story = a.dossier().accepted();
    signIn(story.districtOfficer());
    open("ho-so/" + story.id());
    chooseFromMenu("Yêu cầu xã bổ sung");
    Dialog dialog = _get(Dialog.class);
    _find(dialog, com.vaadin.flow.component.details.Details.class)
        .forEach(group -> group.setOpened(true));
    Checkbox letter = _get(dialog, Checkbox.class, s -> s.withLabel("Tờ trình của xã"));
    _setValue(letter, true);
    Select<ListedReason> reason = _get(dialog, Select.class);
    _setValue(
        reason,
        reason
            .getListDataView()
            .getItems()
            .filter(one -> one.code().equals("UNSIGNED"))
            .findFirst()
            .orElseThrow());
    _click(_get(dialog, Button.class, s -> s.withText("Gửi yêu cầu bổ sung")));
    assertThat(story.status()).isEqualTo(DossierStatus.VERIFYING);

    story.withLetter();
    signIn(story.communeLeader());
    open("ho-so/" + story.id());
    _click(_get(Button.class, s -> s.withText("Gửi nội dung bổ sung")));
    confirm();
    assertThat(notices()).contains("Đã gửi nội dung bổ sung.");
    assertThat(statements.of(() -> open("ho-so/" + story.id()))).hasSizeLessThanOrEqualTo(25);
  }

  @Test
  void whereAColleagueWasFirstThePersonChooses() {
    DossierStory story = a.dossier().opened();
    signIn(story.communeOfficer());
    openCriteria(story, "10");
    IndicatorCard card = card("10");
    jdbc.update(
        "insert into indicator_claim (dossier_id, indicator_id, amount, changed_by, changed_at)"
            + " values (?, ?, 30, 'colleague', now(6))",
        story.id(),
        A.SET + ":10");
    TextField amount = _find(card, TextField.class).get(0);
    _setValue(amount, "41,5");
    _click(_get(Button.class, s -> s.withText("Dùng bản của tôi")));
    assertThat(
            jdbc.queryForObject(
                "select amount from indicator_claim where dossier_id = ? and indicator_id = ?",
                java.math.BigDecimal.class,
                story.id(),
                A.SET + ":10"))
        .isEqualByComparingTo("41.5");
  }

  @Test
  void everyTabStaysWithinItsBudget() {
    DossierStory story = a.dossier().returnedByDistrict("3.1");
    signIn(story.communeOfficer());
    for (String tab :
        new String[] {"tong-quan", "tieu-chi", "minh-chung", "van-ban", "dien-bien"}) {
      assertThat(statements.of(() -> open("ho-so/" + story.id() + "?tab=" + tab)))
          .as(tab)
          .hasSizeLessThanOrEqualTo(25);
    }
  }

  private void openCriteria(DossierStory story, String no) {
    open("ho-so/" + story.id() + "?tab=tieu-chi&chi-tieu=" + no);
  }

  private static IndicatorCard card(String no) {
    return _get(IndicatorCard.class, s -> s.withId(IndicatorCard.id(no)));
  }

  private static TextField field(IndicatorCard card, String label) {
    return _get(card, TextField.class, s -> s.withLabel(label));
  }

  private static void enter(IndicatorCard card, String label, String text) {
    _setValue(field(card, label), text);
  }

  private static void confirm() {
    ConfirmDialog dialog = _get(ConfirmDialog.class);
    com.vaadin.flow.component.ComponentUtil.fireEvent(
        dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
  }

  private static void chooseFromMenu(String words) {
    MenuItem item =
        _find(MenuItem.class).stream()
            .flatMap(menu -> menu.getSubMenu().getItems().stream())
            .filter(entry -> entry.getText().equals(words))
            .findFirst()
            .orElseThrow();
    com.vaadin.flow.component.ComponentUtil.fireEvent(
        item, new com.vaadin.flow.component.ClickEvent<MenuItem>(item));
  }

  private static String notices() {
    return getNotifications().stream()
        .flatMap(notice -> _find(notice, Div.class).stream())
        .map(Div::getText)
        .reduce("", (all, text) -> all + " " + text);
  }

  private static void assertNotFound() {
    assertThat(_find(Span.class, s -> s.withText("Không tìm thấy trang"))).hasSize(1);
  }
}
