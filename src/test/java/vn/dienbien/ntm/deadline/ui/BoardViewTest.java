package vn.dienbien.ntm.deadline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

/** The board as its watchers see it, by its labels and addresses. */
class BoardViewTest extends ViewTest {

  @Autowired private Clock clock;
  private DossierStory dossier;
  private String round;

  @BeforeEach
  void aDossierThatTheDistrictMustReceive() {
    SignedIn officer = a.holder(Role.DISTRICT_OFFICER, A.DISTRICT);
    jdbc.update("update person set phone = '0215.382-5000' where id = ?", officer.personId());
    dossier = a.dossier().filed();
    round = "dot=" + dossier.roundId();
    signIn(dossier.districtLeader());
  }

  @Test
  void a_row_says_where_the_dossier_is_how_long_and_whom_to_call() {
    open("thoi-han?" + round);
    _assertOne(H1.class, s -> s.withText("Bảng thời hạn"));
    assertThat(_get(Anchor.class, s -> s.withClasses("ntm-task-commune")).getHref())
        .isEqualTo(DossierLinks.of(dossier.id()));
    _assertOne(Span.class, s -> s.withText("Huyện tiếp nhận hồ sơ"));
    _assertOne(Span.class, s -> s.withText("Còn 3 ngày làm việc"));
    assertThat(_get(Anchor.class, s -> s.withText("0215.382-5000")).getHref())
        .isEqualTo("tel:02153825000");
  }

  @Test
  void the_counts_lead_to_their_rows() {
    open("thoi-han?" + round);
    assertThat(level("Còn 1–3 ngày")).contains("muc=sap-den", round);
    open("thoi-han?muc=sap-den&" + round);
    assertThat(communes()).containsExactly("Mường Pồn");
    assertThat(level("Còn 1–3 ngày")).doesNotContain("muc=");
    open("thoi-han?muc=muon&" + round);
    assertThat(communes()).isEmpty();
    _assertOne(Span.class, s -> s.withText("Không có hồ sơ nào khớp"));
  }

  @Test
  void the_address_carries_the_filters_and_survives_junk() {
    open("thoi-han?giai-doan=huyen&buoc=receiveDistrict&tim=muong%20pon&xep=ten-xa&" + round);
    assertThat(communes()).containsExactly("Mường Pồn");
    assertThat(_get(TextField.class, s -> s.withLabel("Tìm hồ sơ")).getValue())
        .isEqualTo("muong pon");
    open("thoi-han?giai-doan=tinh&" + round);
    assertThat(communes()).isEmpty();
    open(
        "thoi-han?muc=x&giai-doan=%27&buoc=nope&trang=99999999&ngay=2021-13-45&thang=2021-99&xem=z&"
            + round);
    assertThat(communes()).isEmpty();
    open("thoi-han?dot=999999999999&huyen=&xep=&tim=zzzzzzz");
    assertThat(communes()).isEmpty();
  }

  @Test
  void the_toolbar_shows_the_step_of_the_address() {
    open("thoi-han?buoc=receiveDistrict&" + round);
    Select<?> step = _get(Select.class, s -> s.withLabel("Bước"));
    assertThat(step.getValue()).isEqualTo("receiveDistrict");
  }

  @Test
  void a_month_before_all_months_is_the_month_that_is_now() {
    open("thoi-han?xem=lich&thang=0000-01&ngay=0000-01-01&" + round);
    String now = YearMonth.now(clock).format(DateTimeFormatter.ofPattern("MM/yyyy"));
    _assertOne(H2.class, s -> s.withText("Tháng " + now));
  }

  @Test
  void a_watcher_without_dossiers_is_told_what_the_board_is_for() {
    signIn(new Office(Role.DISTRICT_OFFICER, "998"));
    open("thoi-han");
    _assertOne(Span.class, s -> s.withText("Chưa có hồ sơ nào đang chạy"));
  }

  @Test
  void the_page_stays_within_its_budget() {
    open("thoi-han?" + round);
    assertThat(statements.of(() -> open("thoi-han?xep=ten-xa&" + round)))
        .hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void one_click_asks_and_then_the_row_says_who_asked() {
    open("thoi-han?" + round);
    _click(_get(Button.class, s -> s.withText("Nhắc nhẹ")));
    _assertNone(Button.class, s -> s.withText("Nhắc nhẹ"));
    assertThat(asked()).hasSize(1);
    open("thoi-han?" + round);
    _assertNone(Button.class, s -> s.withText("Nhắc nhẹ"));
    assertThat(asked()).singleElement().asString().contains(dossier.districtLeader().displayName());
  }

  @Test
  void whose_step_it_is_and_who_only_looks_on_have_no_button() {
    signIn(dossier.districtOfficer());
    open("thoi-han?" + round);
    assertThat(communes()).hasSize(1);
    _assertNone(Button.class, s -> s.withText("Nhắc nhẹ"));
    signIn(new Office(Role.VIEWER, A.PROVINCE));
    open("thoi-han?" + round);
    assertThat(communes()).hasSize(1);
    _assertNone(Button.class, s -> s.withText("Nhắc nhẹ"));
  }

  @Test
  void a_neighbour_finds_nothing_and_a_commune_no_board() {
    signIn(new Office(Role.DISTRICT_OFFICER, A.OTHER_DISTRICT));
    open("thoi-han?" + round);
    assertThat(communes()).isEmpty();
    signIn(dossier.communeOfficer());
    open("thoi-han?" + round);
    _assertNone(H1.class, s -> s.withText("Bảng thời hạn"));
  }

  @Test
  void the_calendar_is_a_table_of_seven_days_with_the_dossier_on_its_last_day() {
    LocalDate last =
        jdbc.queryForObject(
                "select due_at from step_clock where subject = ? and step_id = 'receiveDistrict'",
                LocalDateTime.class,
                DossierLinks.subject(dossier.id()))
            .toLocalDate();
    String month = last.toString().substring(0, 7);
    open("thoi-han?xem=lich&thang=" + month + "&" + round);
    assertThat(_find(NativeTableHeaderCell.class)).hasSize(7);
    assertThat(_find(NativeTableCell.class).size() % 7).isZero();
    assertThat(_get(Anchor.class, s -> s.withText("Mường Pồn")).getHref())
        .isEqualTo(DossierLinks.of(dossier.id()));
    open("thoi-han?xem=lich&thang=2021-10&" + round);
    _assertOne(H2.class, s -> s.withText("Tháng 10/2021"));
    assertThat(_get(Anchor.class, s -> s.withText("Tháng 11/2021 →")).getHref())
        .contains("thang=2021-11", "xem=lich", round);
    _assertNone(Anchor.class, s -> s.withText("Mường Pồn"));
  }

  /** Nothing of the past counts here, so that the time limit does. */
  @Test
  @Transactional
  void the_forecast_says_where_which_and_why() {
    jdbc.update(
        "update step_clock set due_at = ?, days = 60 where subject = ?",
        LocalDate.now(clock).atTime(23, 59),
        DossierLinks.subject(dossier.id()));
    jdbc.update(
        "update audit_entry set subject = concat('x', subject) where subject like 'dossier:%'");
    open("thoi-han?xem=du-bao&" + round);
    _assertOne(NativeTable.class);
    assertThat(communes()).containsExactly("Mường Pồn");
    _assertOne(
        Span.class,
        s ->
            s.withText(
                "Theo thời hạn quy định 60 ngày làm việc (trong tỉnh chưa đủ 5 lần trước để tính)"));
  }

  @Test
  void an_empty_forecast_says_what_it_looked_at() {
    open("thoi-han?xem=du-bao&dot=2147483");
    _assertOne(Span.class, s -> s.withText("Chưa thấy hồ sơ nào sẽ trễ"));
    assertThat(_find(Paragraph.class))
        .anyMatch(words -> words.getText().contains("không có hồ sơ nào đến hạn"));
  }

  @Test
  void the_file_can_be_taken_away() {
    open("thoi-han?" + round);
    assertThat(_get(Anchor.class, s -> s.withClasses("ntm-download")).getHref()).isNotEmpty();
  }

  @Test
  void markup_in_names_stays_text() {
    jdbc.update("update dossier set commune_name = '<b>x</b>' where id = ?", dossier.id());
    open("thoi-han?" + round);
    assertThat(communes()).containsExactly("<b>x</b>");
  }

  private static List<String> asked() {
    return _find(Span.class).stream()
        .map(Span::getText)
        .filter(text -> text.contains(" đã nhắc lúc "))
        .toList();
  }

  private static String level(String words) {
    Span span = _get(Span.class, s -> s.withText(words));
    return ((Anchor) span.getParent().orElseThrow().getParent().orElseThrow()).getHref();
  }

  private static List<String> communes() {
    return _find(Anchor.class, s -> s.withClasses("ntm-task-commune")).stream()
        .map(Anchor::getText)
        .toList();
  }
}
