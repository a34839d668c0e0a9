package vn.dienbien.ntm.worklist.ui;

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
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;
import vn.dienbien.ntm.worklist.HandOverLinks;

/** Handing over on the screen: from the list of people to the preview and the button. */
class HandOverScreenTest extends ViewTest {

  private SignedIn leaving;
  private SignedIn heir;
  private DossierStory story;

  @BeforeEach
  void aVerificationUnderWay() {
    leaving = a.holder(Role.DISTRICT_VERIFIER, A.DISTRICT, 1);
    heir = a.holder(Role.DISTRICT_VERIFIER, A.DISTRICT, 3);
    story = a.dossier().accepted();
  }

  @Test
  @DisplayName("the leader finds who has what, sees what can pass, says why, and it has passed")
  void handedOver() {
    DossierStory filedByHeir = a.dossier().accepted();
    jdbc.update(
        "insert into dossier_participant (dossier_id, person_id, part) values (?, ?, 'FILED')",
        filedByHeir.id(),
        heir.personId());
    signIn(a.holder(Role.DISTRICT_LEADER, A.DISTRICT));
    open("ban-giao");
    assertThat(_find(Anchor.class, s -> s.withText("Xem và bàn giao")))
        .extracting(Anchor::getHref)
        .contains(HandOverLinks.of(leaving.personId()));
    open(HandOverLinks.of(leaving.personId()));
    assertThat(_get(H1.class).getText())
        .isEqualTo("Bàn giao công việc của " + leaving.displayName());
    _assertNone(TextArea.class);

    open(HandOverLinks.of(leaving.personId()) + "&cho=" + heir.personId());
    _assertOne(H2.class, s -> s.withPredicate(h -> h.getText().startsWith("Chuyển được (")));
    _assertOne(
        Span.class,
        s ->
            s.withText(
                heir.displayName()
                    + " đã đăng ký hoặc gửi hồ sơ này cho xã nên không thẩm tra được."
                    + " Hãy giao cho người khác."));
    Button confirm =
        _get(Button.class, s -> s.withPredicate(b -> b.getText().matches("Chuyển \\d+ việc")));
    _click(confirm);
    assertThatThrownBy(HandOverScreenTest::agree).isInstanceOf(Refusal.class);
    assertThat(story.openActors()).contains(key(leaving));
    _setValue(_get(TextArea.class, s -> s.withLabel("Lý do")), "nghỉ hưu");
    _click(confirm);
    agree();
    assertThat(story.openActors()).contains(key(heir)).doesNotContain(key(leaving));
    assertThat(filedByHeir.openActors()).contains(key(leaving));
  }

  private static String key(SignedIn person) {
    return ActorKey.ofPerson(person.personId()).text();
  }

  private static void agree() {
    ConfirmDialog question = _find(ConfirmDialog.class).get(_find(ConfirmDialog.class).size() - 1);
    try {
      ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
    } finally {
      question.close();
    }
  }

  @Test
  @DisplayName("junk in the address is an empty page, and nobody else has it")
  void junk() {
    signIn(a.holder(Role.DISTRICT_LEADER, A.DISTRICT));
    open("ban-giao?nguoi=abc&cho=-1");
    assertThat(_get(H1.class).getText()).isEqualTo("Bàn giao công việc");
    open("ban-giao?nguoi=999999999&cho=1");
    _assertOne(Span.class, s -> s.withText("Người này không giữ việc nào"));
    signIn(leaving);
    open("ban-giao");
    _assertNone(H1.class, s -> s.withText("Bàn giao công việc"));
  }

  @Test
  @DisplayName("a leader of another district sees nothing of it")
  void otherDistrict() {
    signIn(a.holder(Role.DISTRICT_LEADER, A.OTHER_DISTRICT));
    open(HandOverLinks.of(leaving.personId()));
    _assertOne(Span.class, s -> s.withText("Người này không giữ việc nào"));
  }
}
