package vn.dienbien.ntm.village.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.ViewTest;
import vn.dienbien.ntm.support.VillageStory;
import vn.dienbien.ntm.village.VillageLinks;
import vn.dienbien.ntm.village.VillageStatus;

/** The register and the page of a request, by their labels and addresses. */
@Import(VillageStory.class)
class VillageScreensTest extends ViewTest {

  @Autowired private VillageStory story;

  @Test
  @DisplayName("everybody reads the register: found without marks, filtered by the address")
  void register() {
    signIn(new Office(Role.DEPARTMENT_APPRAISER, "SYT"));
    open("thon-ban?tim=pa%20co&cap-do=ntm&huyen=103&xa=03187");
    assertThat(_find(VillageRow.class)).hasSize(1);
    _assertOne(Span.class, s -> s.withText("Còn viết: Bản Pa Có"));
    _assertOne(
        Span.class,
        s -> s.withText("Năm 2020. Nguồn: Báo cáo 1333/BC-BCĐ ngày 15/06/2021, Biểu 02"));
    _assertNone(Button.class, s -> s.withText("Đề nghị công nhận thôn, bản"));
    open("thon-ban?cap-do=kieu-mau&huyen=100");
    assertThat(_find(VillageRow.class)).hasSizeGreaterThanOrEqualTo(10);
    open("thon-ban?tim=zzz&trang=99999999&cap-do=nonsense");
    assertThat(_find(VillageRow.class)).isEmpty();
    _click(_get(Button.class, s -> s.withText("Xem cả sổ")));
    assertThat(_find(VillageRow.class)).isNotEmpty();
  }

  @Test
  @DisplayName("the register and its list of requests cost the same whatever their length")
  void budget() {
    story.opened();
    signIn(story.officer());
    open("thon-ban");
    assertThat(statements.of(() -> open("thon-ban?cap-do=ntm"))).hasSizeLessThanOrEqualTo(8);
    assertThat(statements.of(() -> open("thon-ban?muc=de-nghi"))).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  @DisplayName("the officer begins a request for a village that the directory does not have yet")
  @SuppressWarnings("unchecked")
  void begins() {
    signIn(story.officer());
    open("thon-ban");
    _click(button("Đề nghị công nhận thôn, bản"));
    String name = "Bản Màn Hình " + System.nanoTime();
    _setValue(_get(TextField.class, s -> s.withLabel("Tên thôn, bản")), name);
    _click(button("Thêm vào danh bạ"));
    Select<?> village = _get(Select.class, s -> s.withLabel("Thôn, bản"));
    assertThat(village.isEmpty()).isFalse();
    _click(button("Lập đề nghị"));
    _assertOne(H1.class, s -> s.withText(name));
    _assertOne(
        Paragraph.class, s -> s.withPredicate(p -> p.getText().contains("mới có tên tiêu chí")));
    assertThat(_find(VerdictForm.class)).hasSize(14);
  }

  @Test
  @DisplayName("a verdict is written when the field is left, and the head says what is missing")
  void writes() {
    long request = story.opened();
    signIn(story.leader());
    open(VillageLinks.of(request));
    assertThat(button("Ký và gửi đề nghị").isEnabled()).isFalse();
    choose(_find(RadioButtonGroup.class).get(0), Verdict.NOT_MET);
    assertThat(story.page(story.leader(), request).criteria().get(0).claim().verdict())
        .isEqualTo(Verdict.NOT_MET);
    choose(_find(RadioButtonGroup.class).get(0), Verdict.BASICALLY_MET);
    assertThat(story.page(story.leader(), request).criteria().get(0).claim().version())
        .isEqualTo(2);
  }

  @Test
  @DisplayName("the leader sends, the district returns, the commune reads why")
  void sendsAndReturns() {
    long request = story.filled();
    signIn(story.leader());
    open(VillageLinks.of(request));
    _click(button("Ký và gửi đề nghị"));
    assertThat(story.status(request)).isEqualTo(VillageStatus.VERIFYING);
    _assertNone(VerdictForm.class);

    signIn(story.verifier());
    open(VillageLinks.of(request));
    assertThat(button("Kết thúc thẩm tra").isEnabled()).isFalse();
    _click(button("Trả lại để bổ sung"));
    _setValue(_get(Checkbox.class, s -> s.withLabel("3. Điện")), true);
    _setValue(
        _get(TextArea.class, s -> s.withLabel("Lý do trả lại tiêu chí 3")),
        "Thiếu <b>ảnh</b> công tơ");
    _click(button("Trả lại xã"));
    assertThat(story.status(request)).isEqualTo(VillageStatus.RETURNED);

    signIn(story.officer());
    open(VillageLinks.of(request));
    _assertOne(Paragraph.class, s -> s.withText("Bị trả lại: Thiếu <b>ảnh</b> công tơ"));
    assertThat(_find(VerdictForm.class)).hasSize(1);
    _assertNone(Button.class, s -> s.withText("Ký và gửi đề nghị"));
  }

  @Test
  @DisplayName("the district's leader decides and the register links the request")
  void decides() {
    long request = story.verified();
    signIn(story.decider());
    open(VillageLinks.of(request));
    _click(button("Ghi nhận quyết định"));
    _assertNone(ConfirmDialog.class);
    _setValue(outcome(), VillageStatus.RECOGNISED);
    _setValue(_get(TextField.class, s -> s.withLabel("Số văn bản")), request + "/QĐ-UBND");
    _click(button("Ghi nhận quyết định"));
    ConfirmDialog dialog = _get(ConfirmDialog.class);
    ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    assertThat(story.status(request)).isEqualTo(VillageStatus.RECOGNISED);
    _assertOne(DecisionText.class);

    String name = story.page(story.decider(), request).request().villageName();
    open("thon-ban?tim=" + name.replace(" ", "%20").replace("Bản", "ban").replace("Thử", "thu"));
    _assertOne(
        Anchor.class,
        s -> s.withPredicate(link -> link.getHref().equals(VillageLinks.of(request))));
  }

  @Test
  @DisplayName("another commune's request is not there")
  void foreign() {
    long request = story.requested();
    signIn(a.holder(Role.COMMUNE_OFFICER, A.OTHER_COMMUNE));
    open(VillageLinks.of(request));
    _assertOne(Span.class, s -> s.withText("Không tìm thấy trang"));
    _assertNone(VillageRequestView.class);
  }

  @Test
  @DisplayName("my work leads to the request")
  void worklist() {
    long request = story.requested();
    signIn(story.verifier());
    open("viec-cua-toi?buoc=villageVerify&xep=opened&trang=1");
    String name = story.page(story.verifier(), request).request().villageName();
    open("viec-cua-toi?tim=" + name.replaceAll(".* ", ""));
    _assertOne(
        Anchor.class,
        s ->
            s.withText("Thẩm tra")
                .withPredicate(link -> link.getHref().equals(VillageLinks.of(request))));
    _assertOne(Span.class, s -> s.withText("Công nhận thôn, bản"));
  }

  private static Button button(String words) {
    return _get(Button.class, s -> s.withText(words));
  }

  @SuppressWarnings("unchecked")
  private static RadioButtonGroup<VillageStatus> outcome() {
    return _get(RadioButtonGroup.class, s -> s.withLabel("Kết quả"));
  }

  /** As a person does: the value comes from the browser. */
  @SuppressWarnings("unchecked")
  private static void choose(RadioButtonGroup<?> field, Verdict verdict) {
    RadioButtonGroup<Verdict> group = (RadioButtonGroup<Verdict>) field;
    Verdict before = group.getValue();
    group.setValue(verdict);
    ComponentUtil.fireEvent(group, new ComponentValueChangeEvent<>(group, group, before, true));
  }
}
