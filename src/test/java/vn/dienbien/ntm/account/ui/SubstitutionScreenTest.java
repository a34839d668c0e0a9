package vn.dienbien.ntm.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.dienbien.ntm.account.Account;
import vn.dienbien.ntm.account.AccountService;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.account.SubstitutionService;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.PersonPrincipal;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

/** Naming a substitute, working as one and coming back, by the labels on the screens. */
class SubstitutionScreenTest extends ViewTest {

  @Autowired Clock clock;
  @Autowired CurrentUser currentUser;
  @Autowired SubstitutionService substitutions;
  @Autowired AccountService accounts;
  @Autowired ActingGuard guard;

  private SignedIn leader;
  private SignedIn deputy;

  @BeforeEach
  void people() {
    jdbc.update("delete from substitution");
    leader = a.holder(Role.COMMUNE_LEADER, A.COMMUNE);
    deputy = a.holder(Role.COMMUNE_OFFICER, A.COMMUNE, 2);
  }

  @AfterEach
  void everybodyIsBack() {
    jdbc.update("delete from substitution");
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  @Test
  @DisplayName("the leader names the deputy on the profile; both read it there; ended, it is gone")
  void named() {
    signIn(leader.username());
    open("tai-khoan");
    name(deputy);
    String row = deputy.displayName() + " xử lý thay " + leader.displayName();
    _assertOne(Span.class, s -> s.withText(row));

    signIn(deputy.username());
    open("tai-khoan");
    _assertOne(Span.class, s -> s.withText(row));
    _assertOne(Span.class, s -> s.withText("Đang xử lý thay"));
    _click(_get(Button.class, s -> s.withText("Kết thúc")));
    confirm();
    _assertNone(Span.class, s -> s.withText(row));
  }

  @SuppressWarnings("unchecked")
  private void name(SignedIn substitute) {
    _click(_get(Button.class, s -> s.withText("Chọn người xử lý thay")));
    ComboBox<PersonSummary> person = _get(ComboBox.class, s -> s.withLabel("Người xử lý thay"));
    _setValue(person, new PersonSummary(substitute.personId(), substitute.displayName(), ""));
    _setValue(_get(DatePicker.class, s -> s.withLabel("Từ ngày")), today());
    _setValue(_get(DatePicker.class, s -> s.withLabel("Đến hết ngày")), today().plusDays(3));
    _setValue(_get(TextArea.class, s -> s.withLabel("Lý do")), "nghỉ phép");
    _click(_get(Button.class, s -> s.withText("Giao xử lý thay")));
    _assertNone(Dialog.class);
  }

  private static void confirm() {
    ConfirmDialog question = _get(ConfirmDialog.class);
    ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
  }

  @Test
  @DisplayName("a hint on my work leads to the leader's; a banner says so; a button leads back")
  void actingAndBack() {
    substitution();
    signIn(deputy.username());
    open("viec-cua-toi");
    _assertOne(
        Span.class,
        s ->
            s.withText(
                "Bạn đang được giao xử lý thay "
                    + leader.displayName()
                    + " đến hết ngày "
                    + Dates.of(today())
                    + "."));
    String start = "Làm việc thay " + leader.displayName();
    _click(_find(Button.class, s -> s.withText(start)).get(0));
    assertThat(currentUser.get().actsFor().personId()).isEqualTo(leader.personId());
    assertThat(guard.isOfAnother(UI.getCurrent())).as("this page is the deputy's own").isTrue();

    newPage();
    assertThat(guard.isOfAnother(UI.getCurrent())).isFalse();
    open("viec-cua-toi");
    String banner =
        "Đang xử lý thay " + leader.displayName() + " (đến hết " + Dates.of(today()) + ")";
    assertThat(banner()).isEqualTo(banner);
    _assertNone(Button.class, s -> s.withText(start));
    assertThat(statements.of(() -> open("viec-cua-toi?muc=waiting"))).hasSizeLessThanOrEqualTo(6);
    _click(_find(Button.class, s -> s.withText("Trở lại việc của mình")).get(0));
    assertThat(currentUser.get().isActing()).isFalse();
    newPage();
    open("viec-cua-toi");
    assertThat(banner()).doesNotContain("xử lý thay");
  }

  private void substitution() {
    Acting.as(
        leader,
        () ->
            substitutions.name(
                leader.personId(), deputy.personId(), today(), today(), "nghỉ phép"));
  }

  private static String banner() {
    return _find(Div.class, s -> s.withClasses("ntm-banner")).stream()
        .map(div -> div.getElement().getText())
        .findFirst()
        .orElse("");
  }

  /** The page is loaded anew, as the browser does after a change. */
  private void newPage() {
    signInAgain(
        (PersonPrincipal) SecurityContextHolder.getContext().getAuthentication().getPrincipal());
  }

  @Test
  @DisplayName("a click on a page of before the change does nothing but say so")
  void secondTab() throws Exception {
    substitution();
    signIn(deputy.username());
    open("viec-cua-toi");
    assertThat(answerToClick()).isEmpty();
    substitutions.actFor(leader.personId());
    assertThat(answerToClick())
        .contains("appError")
        .contains("Trang cần tải lại")
        .contains("ở cửa sổ khác");
    newPage();
    assertThat(answerToClick()).isEmpty();
  }

  /** What the guard answers to a click on the page; empty when it lets the click through. */
  private static String answerToClick() throws Exception {
    VaadinServletRequest request = mock(VaadinServletRequest.class);
    when(request.getParameter("v-r")).thenReturn("uidl");
    when(request.getParameter("v-uiId")).thenReturn(String.valueOf(UI.getCurrent().getUIId()));
    VaadinServletResponse response = mock(VaadinServletResponse.class);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    when(response.getOutputStream()).thenReturn(new DelegatingServletOutputStream(written));
    VaadinSession session = VaadinSession.getCurrent();
    when(request.getWrappedSession()).thenReturn(session.getSession());
    when(request.getWrappedSession(false)).thenReturn(session.getSession());
    boolean isAnswered = false;
    for (RequestHandler handler : session.getService().getRequestHandlers()) {
      if (handler.getClass().getName().startsWith(ActingGuard.class.getName())) {
        isAnswered |= handler.handleRequest(session, request, response);
      }
    }
    String words = written.toString(StandardCharsets.UTF_8);
    assertThat(words.isEmpty()).isEqualTo(!isAnswered);
    return words;
  }

  @Test
  @DisplayName("while acting, pages of one's own roles are closed and those of the absent open")
  void pagesByRole() {
    SignedIn admin = a.holder(Role.ADMIN, A.PROVINCE, 2);
    jdbc.update(
        "insert into substitution (absent_id, substitute_id, from_day, until_day, reason, named_by,"
            + " named_at) values (?, ?, ?, ?, 'x', 'x', now(6))",
        leader.personId(),
        admin.personId(),
        today(),
        today());
    signIn(admin.username());
    open("quan-tri/xu-ly-thay");
    _assertOne(H1.class, s -> s.withText("Người xử lý thay"));
    substitutions.actFor(leader.personId());
    newPage();
    open("quan-tri/xu-ly-thay");
    _assertNone(H1.class, s -> s.withText("Người xử lý thay"));
  }

  @Test
  @DisplayName("the administrator names one for who is ill, from the list of all substitutions")
  @SuppressWarnings("unchecked")
  void byTheAdministrator() {
    signIn(new Office(Role.ADMIN, A.PROVINCE));
    open("quan-tri/xu-ly-thay");
    _assertOne(Span.class, s -> s.withText("Chưa có ai được giao xử lý thay"));
    _click(_get(Button.class, s -> s.withText("Chọn người xử lý thay")));
    _setValue(
        (ComboBox<Account>) _get(ComboBox.class, s -> s.withLabel("Người đi vắng")),
        accounts.get(leader.personId()));
    _setValue(
        (ComboBox<Account>) _get(ComboBox.class, s -> s.withLabel("Người xử lý thay")),
        accounts.get(deputy.personId()));
    _setValue(_get(DatePicker.class, s -> s.withLabel("Từ ngày")), today().plusDays(1));
    _setValue(_get(DatePicker.class, s -> s.withLabel("Đến hết ngày")), today().plusDays(3));
    _setValue(_get(TextArea.class, s -> s.withLabel("Lý do")), "ốm");
    _click(_get(Button.class, s -> s.withText("Giao xử lý thay")));
    _assertOne(Span.class, s -> s.withText("Chưa đến ngày"));
    assertThat(jdbc.queryForObject("select substitute_id from substitution", Long.class))
        .isEqualTo(deputy.personId());
  }

  @Test
  @DisplayName("who waits for an absent person reads whom to call instead")
  void whomToCall() {
    substitution();
    jdbc.update("update person set phone = '0912 345 678' where id = ?", deputy.personId());
    DossierStory story = a.dossier().ready();
    signIn(story.communeOfficer());
    open("ho-so/" + story.id());
    _assertOne(Span.class, s -> s.withText("đang vắng, " + deputy.displayName() + " xử lý thay"));
    assertThat(_find(Anchor.class, s -> s.withText("0912 345 678"))).isNotEmpty();
  }

  @Test
  @DisplayName("others see neither the list nor somebody to act for")
  void others() {
    substitution();
    signIn(a.holder(Role.COMMUNE_OFFICER, A.OTHER_COMMUNE).username());
    open("quan-tri/xu-ly-thay");
    _assertNone(H1.class, s -> s.withText("Người xử lý thay"));
    open("viec-cua-toi");
    assertThat(
            _find(Button.class).stream()
                .map(Button::getText)
                .filter(words -> words.startsWith("Làm việc thay")))
        .isEmpty();
  }
}
