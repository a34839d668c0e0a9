package vn.dienbien.ntm.calendar.ui;

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
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.calendar.CalendarDay;
import vn.dienbien.ntm.calendar.DayKind;
import vn.dienbien.ntm.calendar.HolidayService;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.ViewTest;

@DisplayName("The calendar of working days on the screen")
class CalendarViewTest extends ViewTest {

  private static final String PAGE = "quan-tri/ngay-nghi?nam=";

  @Autowired private HolidayService holidays;
  @Autowired private Clock clock;

  @BeforeEach
  void administrator() {
    signIn(new Office(Role.ADMIN, "11"));
  }

  @AfterEach
  void leaveNothing() {
    Acting.as(Acting.holder(Role.ADMIN, "11"), () -> holidays.days(2061).forEach(holidays::remove));
    jdbc.update("delete from audit_entry where subject = 'calendar:2061'");
  }

  @Test
  @DisplayName("The year stands in the address; its days stand month by month with their source")
  void a_year() {
    open(PAGE + "2021");
    _assertOne(H1.class, s -> s.withText("Lịch làm việc"));
    assertThat(_find(H2.class)).extracting(H2::getText).startsWith("Tháng 1", "Tháng 2");
    _assertOne(Span.class, s -> s.withText("Thứ Sáu, 03/09/2021"));
    _assertOne(Span.class, s -> s.withText("Quốc khánh (ngày liền kề)"));
    // 1/1, Tết 10 - 12 and 15, 16/2, 21/4, 30/4, 3/5, 2 and 3/9.
    _assertOne(
        Paragraph.class, s -> s.withText("11 ngày nghỉ từ thứ Hai đến thứ Sáu, 0 ngày làm bù."));
    _click(button("Năm sau"));
    _assertOne(Span.class, s -> s.withText("Thứ Hai, 03/01/2022"));
    assertThat(_get(Select.class, s -> s.withLabel("Năm")).getValue()).isEqualTo(2022);
  }

  @Test
  @DisplayName("What the address says wrongly is this year")
  void junk_in_the_address() {
    open(PAGE + "x%27");
    int thisYear = LocalDate.now(clock).getYear();
    assertThat(_get(Select.class, s -> s.withLabel("Năm")).getValue()).isEqualTo(thisYear);
    open(PAGE + "1999");
    assertThat(_get(Select.class, s -> s.withLabel("Năm")).getValue()).isEqualTo(thisYear);
  }

  @Test
  @DisplayName("An empty year is drawn up, confirmed and changed, and tells its history")
  void draw_up() {
    open(PAGE + "2061");
    _click(_get(Button.class, s -> s.withText("Lập dự kiến cho năm 2061")));
    assertThat(_find(Span.class, s -> s.withText("Chưa đối chiếu"))).hasSizeGreaterThan(10);
    _assertNone(Span.class, s -> s.withText("Đã đối chiếu"));
    _click(button("Xác nhận ngày 02/09/2061"));
    _assertNone(
        Button.class, s -> s.withPredicate(b -> label(b).equals("Xác nhận ngày 02/09/2061")));

    _assertOne(Span.class, s -> s.withText("Đã đối chiếu"));

    _click(button("Sửa ngày 02/09/2061"));
    assertThat(_get(DatePicker.class).isReadOnly()).isTrue();
    _setValue(_get(TextField.class, s -> s.withLabel("Căn cứ")), "Thông báo số 1");
    save();
    _assertNone(Dialog.class);
    _assertOne(Span.class, s -> s.withText("Thông báo số 1"));

    _click(button("Xóa ngày 02/09/2061"));
    ConfirmDialog dialog = _get(ConfirmDialog.class);
    ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    _assertNone(Span.class, s -> s.withText("Thông báo số 1"));
    _get(Details.class).setOpened(true);
    assertThat(_find(ListItem.class))
        .extracting(ListItem::getText)
        .anyMatch(text -> text.contains("đã xác nhận ngày 02/09/2061: Nghỉ lễ, Tết, Quốc khánh"))
        .anyMatch(text -> text.contains("đã xóa ngày 02/09/2061 khỏi lịch làm việc"));
  }

  @Test
  @DisplayName("A day is added; what is refused stays in the open form")
  void add() {
    open(PAGE + "2061");
    _click(_get(Button.class, s -> s.withText("Thêm ngày")));
    assertThatThrownBy(this::save).isInstanceOf(Refusal.class);
    _setValue(_get(DatePicker.class), LocalDate.of(2061, 3, 16));
    kind().setValue(DayKind.MADE_UP);
    _setValue(_get(TextField.class, s -> s.withLabel("Tên gọi")), "<b>Làm bù</b>");
    _setValue(_get(TextField.class, s -> s.withLabel("Căn cứ")), "Thử");
    assertThatThrownBy(this::save)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("calendar.refused.madeUp");
    assertThat(_get(TextField.class, s -> s.withLabel("Tên gọi")).getValue())
        .isEqualTo("<b>Làm bù</b>");
    _setValue(_get(DatePicker.class), LocalDate.of(2061, 3, 19));
    save();
    _assertOne(Span.class, s -> s.withText("<b>Làm bù</b>"));
    _assertOne(Span.class, s -> s.withText("Thứ Bảy, 19/03/2061"));
  }

  @Test
  @DisplayName("When a colleague was faster, the form stays and the list shows what there is now")
  void stale() {
    CalendarDay day =
        new CalendarDay(LocalDate.of(2061, 3, 16), DayKind.LOCAL, "Một", "Thử", false);
    colleague(() -> holidays.add(day));
    open(PAGE + "2061");
    _click(button("Sửa ngày 16/03/2061"));
    colleague(
        () -> {
          long seen = holidays.days(2061).get(0).version();
          holidays.change(
              new CalendarDay(day.day(), DayKind.LOCAL, "Của đồng nghiệp", "Thử", false, seen));
        });
    _setValue(_get(TextField.class, s -> s.withLabel("Tên gọi")), "Của tôi");
    assertThatThrownBy(this::save).hasMessageContaining("calendar.refused.stale");
    assertThat(_get(TextField.class, s -> s.withLabel("Tên gọi")).getValue()).isEqualTo("Của tôi");
    _assertOne(Span.class, s -> s.withText("Của đồng nghiệp"));
  }

  @Test
  @DisplayName("The province office reads, others find no such page")
  void others() {
    signIn(new Office(Role.PROVINCE_OFFICER, "11"));
    open(PAGE + "2021");
    _assertOne(Span.class, s -> s.withText("Thứ Sáu, 03/09/2021"));
    _assertOne(
        SideNavItem.class, s -> s.withPredicate(item -> "Lịch làm việc".equals(item.getLabel())));
    _assertNone(Button.class, s -> s.withText("Thêm ngày"));
    assertThat(_find(Button.class))
        .noneMatch(button -> label(button).startsWith("Sửa") || label(button).startsWith("Xóa"));
    open(PAGE + "2061");
    _assertNone(Button.class, s -> s.withText("Lập dự kiến cho năm 2061"));
    signIn(new Office(Role.COMMUNE_OFFICER, "03319"));
    open(PAGE + "2021");
    _assertNone(Span.class, s -> s.withText("Thứ Sáu, 03/09/2021"));
  }

  @Test
  @DisplayName("A page costs few statements, whatever the number of days")
  void budget() {
    List<String> cost = statements.of(() -> open(PAGE + "2023"));
    assertThat(cost).hasSizeLessThanOrEqualTo(4);
    assertThat(statements.of(() -> open(PAGE + "2062"))).hasSizeLessThanOrEqualTo(cost.size());
  }

  private static void colleague(Runnable act) {
    Acting.as(Acting.holder(Role.ADMIN, "11"), act);
  }

  @SuppressWarnings("unchecked")
  private static Select<DayKind> kind() {
    return _get(Select.class, s -> s.withLabel("Loại ngày"));
  }

  private static Button button(String label) {
    return _get(Button.class, s -> s.withPredicate(button -> label(button).equals(label)));
  }

  private static String label(Button button) {
    return button.getAriaLabel().orElse("");
  }

  private void save() {
    _click(_get(_get(Dialog.class), Button.class, s -> s.withText("Lưu ngày")));
  }
}
