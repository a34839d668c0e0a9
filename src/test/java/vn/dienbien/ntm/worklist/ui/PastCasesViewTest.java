package vn.dienbien.ntm.worklist.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

@DisplayName("\u0110\u00E3 tham gia: on the telephone with a receipt number")
class PastCasesViewTest extends ViewTest {

  private static final SignedIn OFFICER =
      new SignedIn(-941, "past", "Past", Set.of(new Office(Role.PROVINCE_OFFICER, A.PROVINCE)));
  private static final SignedIn FORMER =
      new SignedIn(-942, "former", "Former", Set.of(new Office(Role.DEPARTMENT_APPRAISER, "SYT")));

  @Autowired private AuditLog audit;
  @Autowired private TransactionTemplate transaction;
  private DossierStory dossier;
  private String number;

  @BeforeEach
  void oneCase() {
    jdbc.update("delete from audit_entry where actor_id in (-941, -942)");
    dossier = a.dossier().filed();
    number =
        jdbc.queryForObject(
            "select receipt_number from dossier where id = ?", String.class, dossier.id());
    did(OFFICER);
    did(FORMER);
    signIn(OFFICER);
  }

  @Test
  @DisplayName("The search stands first and has the focus; the row tells all and leads there")
  void a_row() {
    open("da-tham-gia");
    TextField search = _get(TextField.class, s -> s.withLabel("Tìm việc đã tham gia"));
    assertThat(search.isAutofocus()).isTrue();
    assertThat(_get(Anchor.class, s -> s.withText("Mường Pồn")).getHref())
        .isEqualTo(DossierLinks.of(dossier.id()));
    _assertOne(Span.class, s -> s.withPredicate(span -> span.getText().startsWith(number + " · ")));
    _assertOne(Span.class, s -> s.withText("Đã nộp"));
    _assertOne(
        SideNavItem.class, s -> s.withPredicate(item -> "Đã tham gia".equals(item.getLabel())));
  }

  @Test
  @DisplayName("Search, kind and page live in the address; junk in it is the usual")
  void address() {
    open("da-tham-gia?tim=" + number);
    assertThat(_get(TextField.class).getValue()).isEqualTo(number);
    assertThat(_find(Anchor.class, s -> s.withText("Mường Pồn"))).hasSize(1);
    open("da-tham-gia?loai=village");
    assertThat(_get(Select.class).getValue()).isEqualTo("village");
    _assertNone(Anchor.class, s -> s.withText("Mường Pồn"));
    _click(_get(Button.class, s -> s.withText("Xem tất cả")));
    assertThat(_find(Anchor.class, s -> s.withText("Mường Pồn"))).hasSize(1);
    open("da-tham-gia?loai=x%27&trang=-1");
    assertThat(_find(Anchor.class, s -> s.withText("Mường Pồn"))).hasSize(1);
    open("da-tham-gia?trang=99");
    _assertOne(Button.class, s -> s.withText("Xem tất cả"));
  }

  @Test
  @DisplayName("What one may no longer see is listed without a way in")
  void gone() {
    signIn(FORMER);
    open("da-tham-gia?tim=" + number);
    _assertOne(Span.class, s -> s.withText("Mường Pồn"));
    _assertOne(Span.class, s -> s.withText("Bạn không còn quyền xem"));
    _assertNone(Anchor.class, s -> s.withText("Mường Pồn"));
    _assertNone(Span.class, s -> s.withText("Đã nộp"));
  }

  @Test
  @DisplayName("Who has done nothing yet is told what will stand here")
  void empty() {
    signIn(new Office(Role.VIEWER, A.PROVINCE));
    open("da-tham-gia");
    _assertOne(Span.class, s -> s.withText("Bạn chưa tham gia hồ sơ nào"));
  }

  private void did(SignedIn person) {
    transaction.executeWithoutResult(
        status ->
            Acting.as(
                person,
                () ->
                    audit.append(
                        DossierLinks.subject(dossier.id()), Audience.PROVINCE, "step.filed")));
  }
}
