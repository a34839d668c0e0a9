package vn.dienbien.ntm.round.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.round.CandidateOrigin;
import vn.dienbien.ntm.round.CarryOver;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.round.RoundLinks;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.ViewTest;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;

/** Rounds as the province office works with them, by labels. */
class RoundViewTest extends ViewTest {

  private static final int YEAR = 2099;
  private static final String COUNT = "select count(*) from round where assessment_year = ?";

  @Autowired private CriteriaService criteria;
  @Autowired private ProcedureService procedures;
  @Autowired private UnitService units;

  @BeforeEach
  void signInAsTheOffice() {
    signIn(new Office(Role.PROVINCE_OFFICER, "11"));
  }

  @AfterEach
  void leaveNothing() {
    for (String table : new String[] {"province_threshold", "round_candidate"}) {
      jdbc.update(
          "delete from "
              + table
              + " where round_id in (select id from round where assessment_year = ?)",
          YEAR);
    }
    jdbc.update("delete from round where assessment_year = ?", YEAR);
  }

  @Test
  void the_office_opens_a_round_and_comes_to_its_page() {
    openRound();
    assertThat(_get(H1.class).getText()).endsWith("năm 2099");
    open(RoundLinks.LIST);
    assertThat(_find(RouterLink.class)).anyMatch(link -> link.getText().endsWith("năm 2099"));
  }

  @Test
  void what_is_missing_is_said_at_its_field() {
    open(RoundLinks.LIST);
    _click(_get(Button.class, s -> s.withText("Mở đợt xét")));
    _click(inDialog("Mở đợt xét"));
    assertThat(_get(DatePicker.class, s -> s.withLabel("Xã nộp trước ngày")).isInvalid()).isTrue();
    assertThat(_get(Select.class, s -> s.withLabel("Bộ tiêu chí")).getErrorMessage())
        .isEqualTo("Cần nhập mục này");
    _assertOne(Dialog.class);
  }

  @Test
  void a_threshold_left_to_the_province_is_judged_by_hand_until_it_is_entered() {
    openRound();
    assertThat(_find(Span.class, s -> s.withText("do UBND tỉnh quy định"))).hasSize(8);
    _click(_find(Button.class, s -> s.withText("Nhập ngưỡng")).get(0));
    _setValue(_get(BigDecimalField.class, s -> s.withLabel("Ngưỡng (%)")), new BigDecimal("60.5"));
    _setValue(_get(TextField.class, s -> s.withLabel("Văn bản quy định")), "QD 455");
    _click(_get(Button.class, s -> s.withText("Lưu ngưỡng")));
    _assertNone(Dialog.class);
    _assertOne(Span.class, s -> s.withText("≥ 60,5 %"));
    _assertOne(Button.class, s -> s.withText("Sửa ngưỡng"));
  }

  @Test
  void a_yes_or_no_indicator_asks_for_the_document_only() {
    openRound();
    _click(_find(Button.class, s -> s.withText("Nhập ngưỡng")).get(4));
    _assertNone(BigDecimalField.class);
    _setValue(_get(TextField.class, s -> s.withLabel("Văn bản quy định")), "QD 455");
    _click(_get(Button.class, s -> s.withText("Lưu ngưỡng")));
    assertThat(_find(Span.class, s -> s.withText("Đạt"))).hasSize(1);
  }

  @Test
  @SuppressWarnings("unchecked")
  void a_commune_is_put_on_the_list() {
    openRound();
    _click(_get(Button.class, s -> s.withText("Đưa xã vào danh sách")));
    UnitSummary commune = units.byId("03202/2025");
    _setValue((ComboBox<UnitSummary>) _get(ComboBox.class, s -> s.withLabel("Xã")), commune);
    _setValue(
        (Select<CandidateOrigin>) _get(Select.class, s -> s.withLabel("Lý do có trong danh sách")),
        CandidateOrigin.PLANNED);
    _setValue(_get(TextField.class, s -> s.withLabel("Căn cứ")), "Plan 2099");
    _click(inDialog("Đưa xã vào danh sách"));
    _assertNone(Dialog.class);
    _assertOne(Span.class, s -> s.withText(commune.name()));
    _assertOne(Span.class, s -> s.withText("Plan 2099"));
  }

  @Test
  void what_is_unusual_is_said_before_the_round_is_opened() {
    openRound();
    assertThat(jdbc.queryForObject(COUNT, Integer.class, YEAR)).isEqualTo(1);
    jdbc.update("delete from round where assessment_year = ?", YEAR);
    fillIn();
    _click(inDialog("Mở đợt xét"));
    assertThat(_find(ListItem.class))
        .extracting(ListItem::getText)
        .contains("Bộ tiêu chí đã chọn dùng cho giai đoạn 2016-2020, đợt xét của năm 2099.");
    assertThat(jdbc.queryForObject(COUNT, Integer.class, YEAR)).isZero();
  }

  @Test
  @SuppressWarnings("unchecked")
  void only_the_dates_and_sets_that_fit_are_asked_for() {
    fillIn();
    assertThat(_find(DatePicker.class)).hasSize(3);
    _setValue(
        (Select<Object>) _get(Select.class, s -> s.withLabel("Quy trình")),
        procedures.version("two-tier-2025"));
    assertThat(_find(DatePicker.class))
        .extracting(DatePicker::getLabel)
        .containsExactly("Xã nộp trước ngày");
    _setValue(
        (Select<RecognitionLevel>) _get(Select.class, s -> s.withLabel("Mức công nhận")),
        RecognitionLevel.KIEU_MAU);
    Select<Object> sets = _get(Select.class, s -> s.withLabel("Bộ tiêu chí"));
    assertThat(sets.getHelperText()).contains("QĐ 319/QĐ-TTg");
    assertThat(sets.getListDataView().getItemCount()).isZero();
    _setValue(
        (Select<RecognitionLevel>) _get(Select.class, s -> s.withLabel("Mức công nhận")),
        RecognitionLevel.NANG_CAO);
    assertThat(sets.getListDataView().getItemCount()).isEqualTo(1);
  }

  @Test
  @SuppressWarnings("unchecked")
  void communes_are_carried_over_in_one_action_and_can_be_taken_off() {
    jdbc.update(
        "insert into round (assessment_year, level, set_id, version_id, commune_cutoff,"
            + " district_cutoff, opened_at) values (2098, 'NTM', 'xa-2016-2020', 'qd2540',"
            + " '2098-10-15', '2098-11-15', '2098-01-01')");
    jdbc.update(
        "insert into round_candidate (round_id, unit_id, origin, source) select id, '03202/2025',"
            + " 'PLANNED', 'x' from round where assessment_year = 2098");
    openRound();
    _click(_get(Button.class, s -> s.withText("Chuyển tiếp từ đợt trước")));
    Select<RoundSummary> from = _get(Select.class, s -> s.withLabel("Đợt xét trước"));
    assertThat(from.getListDataView().getItems().map(RoundSummary::year)).contains(2098);
    from.getListDataView()
        .getItems()
        .filter(round -> round.year() == 2098)
        .findFirst()
        .ifPresent(round -> _setValue(from, round));
    CheckboxGroup<CarryOver> communes = _get(CheckboxGroup.class);
    assertThat(communes.getValue()).hasSize(1);
    _click(inDialog("Đưa các xã đã chọn vào danh sách"));
    _assertNone(Dialog.class);
    _assertOne(Span.class, s -> s.withText("Chuyển tiếp từ đợt xét năm 2098"));

    _click(_get(Button.class, s -> s.withText("Đưa ra")));
    confirm();
    _assertNone(Span.class, s -> s.withText("Chuyển tiếp từ đợt xét năm 2098"));
    jdbc.update(
        "delete from round_candidate where round_id in (select id from round where"
            + " assessment_year = 2098)");
    jdbc.update("delete from round where assessment_year = 2098");
  }

  @Test
  void a_set_known_by_names_says_so() {
    openRound();
    jdbc.update("update round set set_id = 'xa-2026-2030' where assessment_year = ?", YEAR);
    int id =
        jdbc.queryForObject("select id from round where assessment_year = ?", Integer.class, YEAR);
    open(RoundLinks.of(id));
    assertThat(_find(Paragraph.class))
        .extracting(Paragraph::getText)
        .anyMatch(text -> text.startsWith("Bộ tiêu chí này mới có tên tiêu chí"));
    _assertNone(Button.class, s -> s.withText("Nhập ngưỡng"));
  }

  @Test
  void an_administrator_and_the_departments_desk_have_these_pages_too() {
    for (Office office :
        List.of(new Office(Role.ADMIN, "11"), new Office(Role.DEPARTMENT_DESK, "SNNPTNT"))) {
      signIn(office);
      open(RoundLinks.LIST);
      _assertOne(Button.class, s -> s.withText("Mở đợt xét"));
    }
  }

  @Test
  void nobody_else_has_these_pages() {
    signIn(new Office(Role.DISTRICT_OFFICER, "100"));
    open(RoundLinks.LIST);
    _assertNone(Button.class, s -> s.withText("Mở đợt xét"));
  }

  private void openRound() {
    fillIn();
    _click(inDialog("Mở đợt xét"));
    // The version and the set are of other years, and a month is short for the district.
    assertThat(_find(_get(ConfirmDialog.class), ListItem.class)).hasSize(3);
    confirm();
  }

  @SuppressWarnings("unchecked")
  private void fillIn() {
    open(RoundLinks.LIST);
    _click(_get(Button.class, s -> s.withText("Mở đợt xét")));
    _setValue(_get(IntegerField.class, s -> s.withLabel("Năm xét")), YEAR);
    _setValue(
        (Select<RecognitionLevel>) _get(Select.class, s -> s.withLabel("Mức công nhận")),
        RecognitionLevel.NTM);
    _setValue(
        (Select<Object>) _get(Select.class, s -> s.withLabel("Bộ tiêu chí")),
        criteria.set("xa-2016-2020"));
    _setValue(
        (Select<Object>) _get(Select.class, s -> s.withLabel("Quy trình")),
        procedures.version("qd2540"));
    _setValue(
        _get(DatePicker.class, s -> s.withLabel("Xã nộp trước ngày")), LocalDate.of(YEAR, 10, 15));
    _setValue(
        _get(DatePicker.class, s -> s.withLabel("Huyện nộp trước ngày")),
        LocalDate.of(YEAR, 11, 15));
  }

  private static void confirm() {
    ConfirmDialog dialog = _get(ConfirmDialog.class);
    ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    dialog.close();
  }

  private static Button inDialog(String words) {
    return _get(_get(Dialog.class), Button.class, s -> s.withText(words));
  }
}
