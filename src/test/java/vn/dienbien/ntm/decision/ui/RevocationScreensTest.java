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
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.decision.DecisionOutcome;
import vn.dienbien.ntm.decision.RevocationLinks;
import vn.dienbien.ntm.decision.RevocationQueries;
import vn.dienbien.ntm.decision.RevocationStatus;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.RevocationStory;
import vn.dienbien.ntm.support.ViewTest;

/** From the register's row through re-check, answer and ruling back to the register. */
class RevocationScreensTest extends ViewTest {

  @Autowired RevocationQueries queries;

  @Test
  @DisplayName("the desk opens a re-check from the register, the grounds follow what is recorded")
  void check() {
    RevocationStory story = a.recheck();
    signIn(story.desk());
    open("quyet-dinh?tim=muong%20pon&ket-qua=recognised");
    Button recheck =
        _find(Button.class, s -> s.withText("Kiểm tra lại")).stream().findFirst().orElseThrow();
    _click(recheck);
    _click(button("Mở kiểm tra lại"));
    assertThat(_get(H1.class).getText()).startsWith("Kiểm tra lại xã Mường Pồn");
    assertThat(_find(Paragraph.class, s -> s.withText("Còn 10 tiêu chí chưa kiểm tra.")))
        .isNotEmpty();
  }

  @Test
  @DisplayName("findings save one by one; the one primary action turns with the grounds")
  void conclude() {
    RevocationStory story = a.recheck().opened();
    signIn(story.desk());
    open(RevocationLinks.of(story.id()));
    for (int no = 1; no <= 10; no++) {
      choose(no, Verdict.NOT_MET);
      _setValue(area("Nhận xét tiêu chí " + no), "Không còn đạt");
    }
    _assertOne(
        Paragraph.class,
        s -> s.withText("10/19 tiêu chí không đạt (52,63 %), từ 50 % trở lên: đủ căn cứ thu hồi."));
    assertThat(button("Đề nghị thu hồi").isEnabled()).isFalse();
    _setValue(area("Lý do đề nghị thu hồi"), "Viết trước khi ghi phần còn lại");
    _click(button("Ghi các tiêu chí còn lại là đạt"));
    assertThat(area("Lý do đề nghị thu hồi").getValue())
        .isEqualTo("Viết trước khi ghi phần còn lại");
    _setValue(area("Lý do đề nghị thu hồi"), "");
    assertThat(area("Nhận xét tiêu chí 10").getValue()).isEqualTo("Không còn đạt");
    assertThat(
            _find(Button.class).stream()
                .filter(
                    b -> b.getThemeNames().contains(ButtonVariant.LUMO_PRIMARY.getVariantName())))
        .hasSize(1);
    _click(button("Đề nghị thu hồi"));
    TextArea reasons = area("Lý do đề nghị thu hồi");
    assertThat(reasons.isInvalid()).isTrue();
    _setValue(reasons, "Nhiều tiêu chí không còn đạt");
    _click(button("Đề nghị thu hồi"));
    confirm();
    assertThat(story.status()).isEqualTo(RevocationStatus.HEARING);
    _assertNone(TextArea.class);
    _assertOne(Paragraph.class, s -> s.withText("Nhiều tiêu chí không còn đạt"));
  }

  @Test
  @DisplayName("the commune reads reasons and findings and answers; its neighbour finds nothing")
  void answer() {
    RevocationStory story = a.recheck().proposed().termPassed();
    signIn(a.holder(Role.COMMUNE_LEADER, A.OTHER_COMMUNE));
    open(RevocationLinks.of(story.id()));
    _assertNone(RevocationView.class);

    signIn(story.communeLeader());
    open(RevocationLinks.of(story.id()));
    _assertOne(Paragraph.class, s -> s.withText("Nhiều tiêu chí không còn đạt"));
    assertThat(_find(Paragraph.class, s -> s.withText("Không còn đạt khi kiểm tra"))).hasSize(10);
    _click(button("Gửi giải trình"));
    assertThat(area("Nội dung giải trình").isInvalid()).isTrue();
    _setValue(area("Nội dung giải trình"), "Xã đang khắc phục");
    _click(button("Gửi giải trình"));
    confirm();
    assertThat(story.status()).isEqualTo(RevocationStatus.DECIDING);
    _assertOne(Span.class, s -> s.withText("Giải trình muộn"));
    _assertNone(Button.class, s -> s.withText("Gửi giải trình"));
  }

  @Test
  @DisplayName("the chair rules; the register tells everybody, and links those who may see it")
  void rule() {
    RevocationStory story = a.recheck().answered();
    signIn(story.chair());
    open(RevocationLinks.of(story.id()));
    String number = story.id() + "/QĐ-TH";
    chooseOutcome(DecisionOutcome.REVOKED);
    _setValue(_get(TextField.class, s -> s.withLabel("Số văn bản")), number);
    _click(button("Ghi nhận quyết định"));
    assertThat(area("Lý do").isInvalid()).isTrue();
    _setValue(area("Lý do"), "Không còn đạt chuẩn");
    _click(button("Ghi nhận quyết định"));
    confirm();
    assertThat(story.status()).isEqualTo(RevocationStatus.REVOKED);

    signIn(a.holder(Role.COMMUNE_OFFICER, A.OTHER_COMMUNE));
    open("quyet-dinh?tim=" + story.id() + "%2FQD-TH");
    assertThat(_find(RegisterRow.class)).hasSize(1);
    _assertNone(
        Anchor.class, s -> s.withPredicate(l -> l.getHref().startsWith("quyet-dinh/thu-hoi")));
    var mark = queries.marks(java.util.List.of(story.decisionId())).get(story.decisionId());
    assertThat(mark.revocationId()).isNull();
    assertThat(mark.number()).isEqualTo(number);
  }

  @Test
  @DisplayName("a revoked row of the register says by which decision, and offers no re-check")
  void marked() {
    RevocationStory story = a.recheck(a.recognition("03154", "NTM")).ruled(true);
    signIn(story.desk());
    open("quyet-dinh?tim=sin%20thau&ket-qua=recognised");
    _assertOne(
        Anchor.class,
        s -> s.withText("Đã thu hồi theo QĐ " + story.id() + "/TH-test ngày 01/06/2021"));
    _assertNone(Button.class, s -> s.withText("Kiểm tra lại"));
  }

  @SuppressWarnings("unchecked")
  private static void choose(int no, Verdict verdict) {
    RadioButtonGroup<Verdict> field =
        _find(RadioButtonGroup.class).stream()
            .filter(group -> group.getAriaLabel().orElse("").equals("Kết quả tiêu chí " + no))
            .findFirst()
            .orElseThrow();
    _setValue(field, verdict);
  }

  @SuppressWarnings("unchecked")
  private static void chooseOutcome(DecisionOutcome outcome) {
    _setValue(
        (RadioButtonGroup<DecisionOutcome>)
            _get(RadioButtonGroup.class, s -> s.withLabel("Kết quả")),
        outcome);
  }

  private static TextArea area(String label) {
    return _get(TextArea.class, s -> s.withLabel(label));
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
