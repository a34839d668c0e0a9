package vn.dienbien.ntm.dossier.ui;

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
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

/** Registration and its answer on the overview of a dossier. */
class RegistrationScreenTest extends ViewTest {

  @Test
  @DisplayName("the officer fills in the letter, field by field, and sends it")
  void send() {
    DossierStory story = a.dossier().registering().withRegistration();
    signIn(story.communeLeader());
    open("ho-so/" + story.id());
    _assertNone(LetterForm.class);
    signIn(story.communeOfficer());
    open("ho-so/" + story.id());
    TextField number = _get(TextField.class, s -> s.withLabel("Số văn bản đăng ký"));
    assertThat(number.getValue()).isEqualTo("12/UBND");
    _setValue(number, "13/UBND");
    _assertNone(Readiness.class);
    _click(_get(Button.class, s -> s.withText("Gửi văn bản đăng ký")));
    confirm();
    assertThat(story.status()).isEqualTo(DossierStatus.REGISTERED);
    _assertNone(LetterForm.class);
    assertThat(words()).contains("Số 13/UBND ngày 01/03/2021, người ký: leader");
  }

  @Test
  @DisplayName("from another tab the head leads to the form, and not from its own")
  void head() {
    DossierStory story = a.dossier().registering();
    signIn(story.communeOfficer());
    open("ho-so/" + story.id() + "?tab=dien-bien");
    _assertOne(Anchor.class, s -> s.withText("Đăng ký"));
    open("ho-so/" + story.id());
    _assertNone(Anchor.class, s -> s.withText("Đăng ký"));
  }

  @Test
  @DisplayName("the district takes the commune into a plan, which everybody reads afterwards")
  void accept() {
    DossierStory story = a.dossier().registered();
    signIn(story.districtOfficer());
    open("ho-so/" + story.id());
    _click(_get(Button.class, s -> s.withText("Đưa xã vào kế hoạch")));
    assertThat(_get(TextField.class, s -> s.withLabel("Số văn bản kế hoạch")).isInvalid())
        .isTrue();
    _setValue(_get(TextField.class, s -> s.withLabel("Số văn bản kế hoạch")), "25/KH-UBND");
    _setValue(
        _get(DatePicker.class, s -> s.withLabel("Ngày văn bản")), LocalDate.of(2021, 3, 5));
    _click(_get(Button.class, s -> s.withText("Đưa xã vào kế hoạch")));
    assertThat(story.status()).isEqualTo(DossierStatus.DRAFT);
    signIn(story.communeOfficer());
    open("ho-so/" + story.id());
    assertThat(words()).contains("Đã đưa vào kế hoạch: văn bản số 25/KH-UBND ngày 05/03/2021");
    _assertOne(Readiness.class);
  }

  @Test
  @DisplayName("the district refuses with reasons; nobody else is offered an answer")
  void refuse() {
    DossierStory story = a.dossier().registered();
    signIn(story.communeOfficer());
    open("ho-so/" + story.id());
    _assertNone(RegistrationAnswerForm.class);
    signIn(story.districtOfficer());
    open("ho-so/" + story.id());
    _click(_get(Button.class, s -> s.withText("Từ chối đăng ký")));
    ReasonsDialog dialog = _get(ReasonsDialog.class);
    _setValue(_get(dialog, TextArea.class), "Chưa đủ điều kiện");
    _click(_get(dialog, Button.class, s -> s.withText("Từ chối đăng ký")));
    assertThat(story.status()).isEqualTo(DossierStatus.REGISTRATION_REFUSED);
    signIn(story.communeOfficer());
    open("ho-so/" + story.id());
    assertThat(_find(_get(EndCard.class), Paragraph.class).stream().map(Paragraph::getText))
        .contains("Chưa đủ điều kiện");
  }

  private static String words() {
    return _find(_get(RegistrationCard.class), Paragraph.class).stream()
        .map(Paragraph::getText)
        .reduce("", (all, text) -> all + "\n" + text);
  }

  private static void confirm() {
    ConfirmDialog dialog = _get(ConfirmDialog.class);
    ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
  }
}
