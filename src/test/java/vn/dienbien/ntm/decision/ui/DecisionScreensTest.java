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
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.dienbien.ntm.decision.DecisionOutcome;
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
