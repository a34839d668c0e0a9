package vn.dienbien.ntm.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.notification.MailLanguage;
import vn.dienbien.ntm.notification.MailOfficeService;
import vn.dienbien.ntm.notification.MailWay;
import vn.dienbien.ntm.notification.NoticeKind;
import vn.dienbien.ntm.notification.PreferenceService;
import vn.dienbien.ntm.notification.Preferences;
import vn.dienbien.ntm.notification.QuietHours;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.ViewTest;

/** Everybody chooses how they are told; a portal without a mail server says so and goes on. */
class SettingsTest extends ViewTest {

  @Autowired PreferenceService service;
  @Autowired MailOfficeService office;

  private SignedIn person;

  @BeforeEach
  void somebody() {
    person = a.holder(Role.VIEWER, "S1");
    jdbc.update("delete from notice_way where person_id = ?", person.personId());
    jdbc.update("delete from notice_preference where person_id = ?", person.personId());
  }

  @Test
  @DisplayName("what is chosen is kept and shown again")
  void kept() {
    signIn(person);
    open("thong-bao/cai-dat");
    _setValue(
        _get(TextField.class, s -> s.withLabel("Địa chỉ thư điện tử")), " can.bo@dienbien.gov.vn ");
    _setValue(select("Ngôn ngữ của thư"), MailLanguage.EN);
    _setValue(select("Đôn đốc"), MailWay.DIGEST);
    _setValue(select("Việc mới"), MailWay.NONE);
    _setValue(_get(TimePicker.class, s -> s.withLabel("Từ")), LocalTime.of(21, 0));
    _click(_get(Button.class, s -> s.withText("Lưu cài đặt")));
    Preferences kept = Acting.as(person, service::mine);
    assertThat(kept)
        .isEqualTo(
            new Preferences(
                "can.bo@dienbien.gov.vn",
                false,
                MailLanguage.EN,
                new QuietHours(LocalTime.of(21, 0), LocalTime.of(6, 30)),
                Map.of(NoticeKind.NUDGE, MailWay.DIGEST, NoticeKind.NEW_WORK, MailWay.NONE)));
    open("viec-cua-toi");
    open("thong-bao/cai-dat");
    assertThat(select("Đôn đốc").getValue()).isEqualTo(MailWay.DIGEST);
    _setValue(_get(Checkbox.class, s -> s.withLabel("Không gửi thư trong giờ nghỉ")), false);
    _click(_get(Button.class, s -> s.withText("Lưu cài đặt")));
    QuietHours none = Acting.as(person, service::mine).quiet();
    assertThat(none.from()).isEqualTo(none.to());
  }

  @Test
  @DisplayName("quiet hours need a beginning and an end that differ")
  void quietHours() {
    signIn(person);
    open("thong-bao/cai-dat");
    _setValue(_get(TimePicker.class, s -> s.withLabel("Từ")), LocalTime.of(6, 30));
    assertThatThrownBy(() -> _click(_get(Button.class, s -> s.withText("Lưu cài đặt"))))
        .isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "x@y",
        "a b@c.vn",
        "a@b.vn, c@d.vn",
        "a@b.vn\r\nBcc: c@d.vn",
        "<a@b.vn>",
        "a@b..vn",
        "a@-b.vn",
        "đ@b.vn"
      })
  @DisplayName("what is no address is refused")
  void noAddress(String text) {
    Preferences chosen = new Preferences(text, false, MailLanguage.VI, QuietHours.USUAL, Map.of());
    assertThatThrownBy(() -> Acting.as(person, () -> service.keep(chosen)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  @DisplayName("without a mail server no mails are made; the person reads why")
  void noServer() {
    Acting.as(
        person,
        () ->
            service.keep(
                new Preferences(
                    "s1@dienbien.example", false, MailLanguage.VI, QuietHours.USUAL, Map.of())));
    jdbc.update(
        "insert into news (kind, subject, address, about, sentence, args, words, told, created_at)"
            + " values ('NUDGE', 'dossier:1', 'ho-so/1', 'x', 'notice.nudge', '[\"A\"]', '', ?,"
            + " current_timestamp(6))",
        "PERSON@" + person.personId());
    rounds.all();
    assertThat(
            jdbc.queryForList(
                "select way from notice where person_id = ?", String.class, person.personId()))
        .isNotEmpty()
        .containsOnly("NONE");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from mail where person_id = ?", Integer.class, person.personId()))
        .isZero();
    signIn(person);
    open("thong-bao/cai-dat");
    _assertOne(Paragraph.class, s -> s.withPredicate(words("chưa được nối với máy chủ thư")));
    assertThat(banner()).doesNotContain("máy chủ thư");
  }

  @Test
  @DisplayName("the administrator is told on every page, and what to do on one")
  void administrator() {
    SignedIn admin = a.holder(Role.ADMIN, A.PROVINCE);
    signIn(admin);
    open("viec-cua-toi");
    assertThat(banner()).contains("Chưa cấu hình máy chủ thư");
    open("quan-tri/thu-dien-tu");
    _assertOne(Paragraph.class, s -> s.withPredicate(words("SPRING_MAIL_HOST")));
    _assertNone(Button.class, s -> s.withText("Gửi lại thư bị lỗi"));
    signIn(person);
    open("quan-tri/thu-dien-tu");
    _assertOne(Span.class, s -> s.withText("Không tìm thấy trang"));
    assertThatThrownBy(() -> Acting.as(person, () -> office.sendAgain()))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  @DisplayName("the administrator reads which mails failed and why; words of the server stay text")
  void failed() {
    jdbc.update("delete from mail where state in ('REFUSED', 'GIVEN_UP')");
    jdbc.update(
        "insert into mail (message_key, person_id, state, attempts, next_attempt_at, last_error)"
            + " values (uuid(), ?, 'GIVEN_UP', 16, '2021-09-15 10:00:00', '<b>421</b> away')",
        person.personId());
    signIn(a.holder(Role.ADMIN, A.PROVINCE));
    open("quan-tri/thu-dien-tu?trang=junk");
    _assertOne(Span.class, s -> s.withText("<b>421</b> away"));
    _assertOne(
        Span.class, s -> s.withText(": đã thôi gửi sau 16 lần, lần cuối lúc 15/09/2021 10:00"));
    Acting.as(a.holder(Role.ADMIN, A.PROVINCE), () -> office.sendAgain());
    assertThat(
            jdbc.queryForMap(
                "select state, attempts from mail where person_id = ?", person.personId()))
        .containsEntry("state", "WAITING")
        .containsEntry("attempts", 0);
    jdbc.update("delete from mail where person_id = ?", person.personId());
  }

  private static String banner() {
    return _find(Div.class, s -> s.withClasses("ntm-banner")).stream()
        .map(Div::getText)
        .reduce("", String::concat);
  }

  private static Predicate<Paragraph> words(String part) {
    return paragraph -> paragraph.getText().contains(part);
  }

  @SuppressWarnings("unchecked")
  private static <T> Select<T> select(String label) {
    return (Select<T>) _get(Select.class, s -> s.withLabel(label));
  }
}
