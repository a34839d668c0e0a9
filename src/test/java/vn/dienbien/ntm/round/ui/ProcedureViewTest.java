package vn.dienbien.ntm.round.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.round.ProcedureLinks;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.ViewTest;

@DisplayName("Versions of the procedure on the screen")
class ProcedureViewTest extends ViewTest {

  @BeforeEach
  void administrator() {
    signIn(new Office(Role.ADMIN, "11"));
  }

  @AfterEach
  void leaveNothing() {
    List<String> made =
        jdbc.queryForList(
            "select id from procedure_version where made_from is not null order by id desc",
            String.class);
    for (String id : made) {
      for (String table : List.of("procedure_document", "procedure_setting", "procedure_step")) {
        jdbc.update("delete from " + table + " where version_id = ?", id);
      }
      jdbc.update("delete from procedure_version where id = ?", id);
    }
  }

  @Test
  @DisplayName("The list shows the versions with their terms, newest first")
  void list() {
    open(ProcedureLinks.LIST);
    assertThat(_find(RouterLink.class))
        .extracting(RouterLink::getText)
        .anyMatch(text -> text.contains("2540"))
        .anyMatch(text -> text.contains("18/2022"));
    _assertOne(Span.class, s -> s.withText("Hiệu lực từ 30/12/2016 đến 01/08/2022"));
    _assertOne(Span.class, s -> s.withText("Hiệu lực từ 01/07/2025"));
  }

  @Test
  @DisplayName("A published version is read only, with its unconfirmed values marked")
  void published() {
    open(ProcedureLinks.of("qd2540"));
    assertThat(_find(Span.class, s -> s.withText("Chưa đối chiếu"))).isNotEmpty();
    _assertOne(Span.class, s -> s.withText("M2.1"));
    _assertNone(Button.class, s -> s.withText("Sửa"));
    _assertNone(Button.class, s -> s.withText("Ban hành"));
  }

  @Test
  @DisplayName("An administrator copies, edits, adds a step, is told the faults, and publishes")
  void from_draft_to_publication() {
    open(ProcedureLinks.of("qd2540"));
    _click(_get(Button.class, s -> s.withText("Lập bản thảo từ phiên bản này")));
    assertThat(_get(H1.class).getText()).endsWith("(bản thảo)");
    _assertOne(ListItem.class, s -> s.withText("Chưa nhập ngày có hiệu lực."));

    edit("Huyện thẩm tra");
    _setValue(_get(IntegerField.class, s -> s.withLabel("Thời hạn (số ngày)")), 20);
    save();
    _assertOne(Span.class, s -> s.withText("15 ngày làm việc → 20 ngày làm việc"));

    edit("Thành viên Hội đồng phải có mặt");
    _setValue(_get(BigDecimalField.class, s -> s.withLabel("Giá trị (%)")), new BigDecimal("75"));
    save();
    _assertOne(Span.class, s -> s.withText("70 % → 75 %"));

    _click(_get(Button.class, s -> s.withText("Bỏ: Bước xin ý kiến Ban Thường vụ Tỉnh ủy")));
    _assertOne(Button.class, s -> s.withText("Thêm: Bước xin ý kiến Ban Thường vụ Tỉnh ủy"));

    Button publish = _get(Button.class, s -> s.withText("Ban hành"));
    _click(publish);
    assertThatThrownBy(this::confirm).isInstanceOf(Refusal.class);
    _get(ConfirmDialog.class).close();

    _click(_get(Button.class, s -> s.withText("Sửa thông tin chung")));
    _setValue(_get(TextField.class, s -> s.withLabel("Tên")), "Quy trình thử");
    _setValue(
        _get(DatePicker.class, s -> s.withLabel("Hiệu lực từ ngày")), LocalDate.of(2027, 1, 1));
    save();
    _assertOne(Paragraph.class, s -> s.withText("Bản thảo đầy đủ, ban hành được."));
    _click(_get(Button.class, s -> s.withText("Ban hành")));
    confirm();
    _assertNone(Button.class, s -> s.withText("Sửa"));
    _assertOne(Button.class, s -> s.withText("Lập bản thảo từ phiên bản này"));
  }

  @Test
  @DisplayName("An impossible figure stays in the open form")
  void impossible() {
    open(ProcedureLinks.of("qd2540"));
    _click(_get(Button.class, s -> s.withText("Lập bản thảo từ phiên bản này")));
    edit("Thành viên Hội đồng phải có mặt");
    _setValue(_get(BigDecimalField.class, s -> s.withLabel("Giá trị (%)")), new BigDecimal("101"));
    assertThatThrownBy(this::save).isInstanceOf(Refusal.class);
    _assertOne(Dialog.class);
  }

  @Test
  @DisplayName("A paper is added with its form number and taken out again")
  void papers() {
    open(ProcedureLinks.of("two-tier-2025"));
    _click(_get(Button.class, s -> s.withText("Lập bản thảo từ phiên bản này")));
    _click(
        _find(Button.class, s -> s.withText("Sửa")).stream()
            .filter(b -> b.getAriaLabel().orElse("").equals("Sửa: Bằng công nhận"))
            .findFirst()
            .orElseThrow());
    _setValue(_get(TextField.class, s -> s.withLabel("Số mẫu")), "Mẫu 9");
    save();
    assertThat(_find(Span.class, s -> s.withText("Mẫu 9"))).hasSize(1);
    _click(
        _find(Button.class, s -> s.withText("Xóa")).stream()
            .filter(b -> b.getAriaLabel().orElse("").equals("Xóa: Bằng công nhận"))
            .findFirst()
            .orElseThrow());
    _assertNone(Span.class, s -> s.withText("Mẫu 9"));
  }

  @Test
  @DisplayName("The province office reads, a district officer sees nothing")
  void others() {
    signIn(new Office(Role.PROVINCE_OFFICER, "11"));
    open(ProcedureLinks.of("qd18-2022"));
    _assertNone(Button.class, s -> s.withText("Lập bản thảo từ phiên bản này"));
    assertThat(_find(Span.class))
        .extracting(Span::getText)
        .anyMatch(text -> text.contains("Sở Nông nghiệp và PTNT"));
    signIn(new Office(Role.DISTRICT_OFFICER, "100"));
    open(ProcedureLinks.LIST);
    _assertNone(RouterLink.class, s -> s.withText("Xét, công nhận"));
  }

  @Test
  @DisplayName("In English the same page speaks English")
  void english() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    open(ProcedureLinks.of("qd2540"));
    _assertOne(Span.class, s -> s.withText("District verifies"));
    _assertOne(Button.class, s -> s.withText("Make a draft of this version"));
  }

  private static void edit(String subject) {
    _click(
        _find(Button.class, s -> s.withText("Sửa")).stream()
            .filter(b -> b.getAriaLabel().orElse("").equals("Sửa: " + subject))
            .findFirst()
            .orElseThrow());
  }

  private void save() {
    _click(_get(_get(Dialog.class), Button.class, s -> s.withText("Lưu")));
  }

  private void confirm() {
    ConfirmDialog dialog = _get(ConfirmDialog.class);
    ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
  }
}
