package vn.dienbien.ntm.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.notification.NoticeFilter;
import vn.dienbien.ntm.notification.NoticeKind;
import vn.dienbien.ntm.notification.NoticesChanged;
import vn.dienbien.ntm.notification.NotificationService;
import vn.dienbien.ntm.notification.Tidings;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.security.SystemPrincipal;
import vn.dienbien.ntm.shell.PushLine;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.ViewTest;

/** The bell and the list, as the person in front of the screen uses them. */
class BellTest extends ViewTest {

  private static final String MARKUP = "<b>đậm</b><script>alert(1)</script>";

  private static final long NOBODY = -7;

  @Autowired NotificationService service;
  @Autowired BellBroadcaster broadcaster;
  @Autowired TransactionTemplate transaction;

  private final BlockingQueue<Integer> heard = new LinkedBlockingQueue<>();
  private SignedIn person;

  @BeforeEach
  void somebodyWhoHasReadEverything() {
    person = a.holder(Role.FRONT_OFFICER, A.DISTRICT);
    rounds.passOn();
    Acting.as(person, () -> service.markAllRead(Long.MAX_VALUE));
  }

  @Test
  @DisplayName("the count comes by push to a screen that is open, and goes when it is read")
  void push() throws InterruptedException {
    signIn(person);
    open("viec-cua-toi");
    _assertOne(Button.class, s -> s.withPredicate(bell("không có thông báo chưa đọc")));
    tell("Một", "thong-bao");
    MockVaadin.clientRoundtrip();
    _assertOne(Button.class, s -> s.withPredicate(bell("1 thông báo chưa đọc")));
    _assertOne(Span.class, s -> s.withClasses("ntm-bell-count").withText("1"));
    Acting.as(person, () -> service.markAllRead(Long.MAX_VALUE));
    toldToAll();
    MockVaadin.clientRoundtrip();
    _assertOne(Button.class, s -> s.withPredicate(bell("không có thông báo chưa đọc")));
  }

  @Test
  @DisplayName("the bell opens the newest; one is marked, or all; markup stays text")
  void newest() throws InterruptedException {
    tell(MARKUP, "thong-bao");
    tell("Hai", "thong-bao");
    signIn(person);
    open("viec-cua-toi");
    Popover popover = _get(Popover.class, s -> s.withPredicate(p -> p.getTarget() == bellButton()));
    popover.setOpened(true);
    assertThat(_find(popover, ListItem.class, s -> s.withClasses("ntm-notice-unread"))).hasSize(2);
    _assertOne(popover, Anchor.class, s -> s.withText(MARKUP + ": A đôn đốc - Thẩm tra hồ sơ"));
    _click(
        _get(
            popover,
            Button.class,
            s -> s.withPredicate(b -> b.getAriaLabel().orElse("").contains("Hai:"))));
    assertThat(_find(popover, ListItem.class, s -> s.withClasses("ntm-notice-unread"))).hasSize(1);
    _click(_get(popover, Button.class, s -> s.withText("Đánh dấu tất cả đã đọc")));
    assertThat(_find(popover, ListItem.class, s -> s.withClasses("ntm-notice-unread"))).isEmpty();
    assertThat(Acting.as(person, service::unread)).isZero();
  }

  @Test
  @DisplayName("a notice leads to its place and is read by that; the address of another's is 404")
  void leads() throws InterruptedException {
    tell("Một", "thong-bao?chua-doc=1");
    long id = Acting.as(person, service::newest).get(0).id();
    signIn(a.holder(Role.DISTRICT_OFFICER, A.OTHER_DISTRICT));
    open("thong-bao/" + id);
    _assertOne(Span.class, s -> s.withText("Không tìm thấy trang"));
    assertThat(Acting.as(person, service::unread)).isOne();
    signIn(person);
    open("thong-bao/" + id);
    _assertOne(H1.class, s -> s.withText("Thông báo"));
    assertThat(_get(Checkbox.class).getValue()).isTrue();
    assertThat(Acting.as(person, service::unread)).isZero();
  }

  @Test
  @DisplayName("what it led to is gone: the page says so, and the notice stays")
  void gone() throws InterruptedException {
    tell("Một", "ho-so/999999999");
    long id = Acting.as(person, service::newest).get(0).id();
    signIn(person);
    open("thong-bao/" + id);
    _assertOne(Span.class, s -> s.withText("Không tìm thấy trang"));
    open("thong-bao");
    assertThat(_find(ListItem.class)).isNotEmpty();
  }

  @Test
  @DisplayName("the list is filtered by its address, junk means the usual, and it teaches if empty")
  void list() throws InterruptedException {
    tell("Riêng", "thong-bao");
    signIn(person);
    open("thong-bao?chua-doc=1&loai=nudge");
    _assertOne(Anchor.class, s -> s.withText("Riêng: A đôn đốc - Thẩm tra hồ sơ"));
    open("thong-bao?loai=handover");
    _assertOne(Span.class, s -> s.withText("Không có thông báo nào như vậy"));
    _click(_get(Button.class, s -> s.withText("Xem tất cả thông báo")));
    _assertOne(Anchor.class, s -> s.withText("Riêng: A đôn đốc - Thẩm tra hồ sơ"));
    open("thong-bao?loai=nonsense&trang=99999999999&chua-doc=x");
    _assertOne(Anchor.class, s -> s.withText("Riêng: A đôn đốc - Thẩm tra hồ sơ"));
    signIn(a.holder(Role.FRONT_OFFICER, "998"));
    open("thong-bao");
    _assertOne(Span.class, s -> s.withText("Chưa có thông báo nào"));
  }

  @Test
  @DisplayName("a page costs the same with many notices; going elsewhere costs the bell nothing")
  void budget() throws InterruptedException {
    tell("Một", "thong-bao");
    signIn(person);
    open("viec-cua-toi");
    int worklist = statements.of(() -> open("viec-cua-toi?muc=waiting")).size();
    assertThat(worklist).isLessThanOrEqualTo(6);
    int few = statements.of(() -> open("thong-bao")).size();
    for (int i = 0; i < 25; i++) {
      tell("Nhiều " + i, "thong-bao");
    }
    assertThat(statements.of(() -> open("thong-bao?chua-doc=1"))).hasSizeLessThanOrEqualTo(few);
    assertThat(Acting.as(person, () -> service.page(NoticeFilter.newest(20))).rows()).hasSize(20);
  }

  @Test
  @DisplayName("nobody signed in, no bell; a tab that is closed is no longer told")
  void noLeak() {
    int before = broadcaster.people();
    signIn(person);
    open("viec-cua-toi");
    assertThat(broadcaster.people()).isEqualTo(before + 1);
    UI.getCurrent().removeAll();
    VaadinSession.getCurrent().removeUI(UI.getCurrent());
    UI.setCurrent(null);
    assertThat(broadcaster.people()).isEqualTo(before);
  }

  @Test
  @DisplayName("the page of the sign-in has no bell")
  void stranger() {
    open("dang-nhap");
    _assertNone(Bell.class);
  }

  @Test
  @DisplayName("the line stays open until the last who needs it is gone")
  void line() {
    UI ui = UI.getCurrent();
    ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
    Registration bell = PushLine.open(ui);
    Registration room = PushLine.open(ui);
    assertThat(ui.getPushConfiguration().getPushMode()).isEqualTo(PushMode.AUTOMATIC);
    room.remove();
    room.remove();
    assertThat(ui.getPushConfiguration().getPushMode()).isEqualTo(PushMode.AUTOMATIC);
    bell.remove();
    assertThat(ui.getPushConfiguration().getPushMode()).isEqualTo(PushMode.DISABLED);
  }

  private Button bellButton() {
    return _get(Bell.class)
        .getChildren()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Predicate<Button> bell(String words) {
    return button -> button.getAriaLabel().orElse("").endsWith(words);
  }

  /** Tells the person and waits until every screen that is open has heard of it. */
  private void tell(String about, String address) throws InterruptedException {
    SystemPrincipal.run(
        () ->
            transaction.executeWithoutResult(
                tx ->
                    service.tell(
                        Tidings.of(
                            NoticeKind.NUDGE,
                            new Tidings.Place("dossier:1", address, about, null),
                            "verify",
                            Sentence.of("notice.nudge", "A"),
                            Set.of(ActorKey.ofPerson(person.personId()))))));
    rounds.passOn();
    toldToAll();
  }

  /** The one thread tells in order: once the last in the row has heard, everybody has. */
  private void toldToAll() throws InterruptedException {
    Registration last = broadcaster.follow(NOBODY, heard::add);
    broadcaster.changed(new NoticesChanged(Set.of(NOBODY)));
    assertThat(heard.poll(10, TimeUnit.SECONDS)).isZero();
    last.remove();
  }
}
