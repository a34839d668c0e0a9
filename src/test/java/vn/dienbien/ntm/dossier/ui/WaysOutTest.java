package vn.dienbien.ntm.dossier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.dienbien.ntm.decision.DecisionOutcome;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

/** The ways off the main path on the screens, and what the commune reads at their end. */
class WaysOutTest extends ViewTest {

  @Test
  @DisplayName("the leader of the commune withdraws with reasons; the officer has no such choice")
  void withdraw() {
    DossierStory story = a.dossier().accepted();
    open(story, story.communeOfficer());
    assertThat(choice("Rút hồ sơ")).isEmpty();
    open(story, story.communeLeader());
    choose("Rút hồ sơ");
    Button confirm = _get(_get(ReasonsDialog.class), Button.class, s -> s.withText("Rút hồ sơ"));
    _click(confirm);
    assertThat(reasons().isInvalid()).isTrue();
    assertThat(story.status()).isEqualTo(DossierStatus.VERIFYING);
    _setValue(reasons(), "Sáp nhập xã");
    _click(confirm);
    assertThat(story.status()).isEqualTo(DossierStatus.WITHDRAWN);
    _assertNone(ReasonsDialog.class);
    for (SignedIn reader :
        List.of(story.communeOfficer(), story.districtOfficer(), story.provinceOfficer())) {
      assertEnd(story, reader, "Kết thúc: Đã rút", "Sáp nhập xã");
    }
  }

  @Test
  @DisplayName("the leader of the district may decline from the menu; the commune reads why")
  void decline() {
    DossierStory story = a.dossier().verified();
    open(story, story.districtLeader());
    _assertOne(Button.class, s -> s.withText("Trình hồ sơ lên tỉnh"));
    choose("Không đề nghị");
    _setValue(reasons(), "Chưa đủ nguồn lực");
    _click(_get(_get(ReasonsDialog.class), Button.class, s -> s.withText("Không đề nghị")));
    assertThat(story.status()).isEqualTo(DossierStatus.NOT_PROPOSED);
    assertEnd(story, story.communeOfficer(), "Kết thúc: Không đề nghị", "Chưa đủ nguồn lực");
  }

  @Test
  @DisplayName("where the district's vote fell short, declining is the one thing to do")
  void fellShort() {
    DossierStory story = a.dossier().hearing().heard().districtFellShort();
    open(story, story.districtLeader());
    _assertNone(Button.class, s -> s.withText("Trình hồ sơ lên tỉnh"));
    assertThat(choice("Không đề nghị")).isEmpty();
    _click(_get(Button.class, s -> s.withText("Không đề nghị")));
    _assertOne(ReasonsDialog.class);
  }

  @Test
  @DisplayName("the district takes its submission back until the province receives it")
  void recallSubmission() {
    DossierStory story = a.dossier().submitted();
    open(story, story.districtOfficer());
    assertThat(choice("Lấy lại hồ sơ đã trình")).isEmpty();
    open(story, story.districtLeader());
    choose("Lấy lại hồ sơ đã trình");
    confirm();
    assertThat(story.status()).isEqualTo(DossierStatus.SUPPLEMENTED);
    story.submittedAgain().receivedNow();
    open(story, story.districtLeader());
    assertThat(choice("Lấy lại hồ sơ đã trình")).isEmpty();
  }

  @Test
  @DisplayName("the leader of the commune gives the dossier back to the assessment before filing")
  void revise() {
    DossierStory story = a.dossier().ready();
    open(story, story.communeLeader());
    choose("Đưa về bước tự đánh giá");
    confirm();
    assertThat(story.status()).isEqualTo(DossierStatus.DRAFT);
  }

  @Test
  @DisplayName("one the council did not pass shows its figures to the commune")
  void notPassed() {
    DossierStory story = a.dossier().inSession(A.COUNCIL_SIZE).votesFor(1).sessionClosed();
    assertEnd(
        story, story.communeOfficer(), "Kết thúc: Hội đồng không thông qua", "1/5 phiếu tán thành");
  }

  @Test
  @DisplayName(
      "a refused one shows the decision's reasons to the commune, a recognised one its number")
  void decided() {
    DossierStory refused = a.dossier().deciding().decided(false, "Nợ đọng");
    assertEnd(refused, refused.communeOfficer(), "Kết thúc: Không công nhận", "Lý do: Nợ đọng");
    DossierStory recognised = a.dossier().recognised();
    assertEnd(
        recognised,
        recognised.communeOfficer(),
        "Kết thúc: Đã công nhận",
        "Quyết định số " + recognised.id() + "/TEST");
  }

  @Test
  @DisplayName("one that basically meets the standard is told so, with the number of its decision")
  void basically() {
    DossierStory story = a.dossier().deciding();
    story.decided(DecisionOutcome.BASICALLY_RECOGNISED, "");
    assertEnd(
        story,
        story.communeOfficer(),
        "Kết thúc: Công nhận cơ bản đạt",
        "Quyết định số " + story.id() + "/TEST");
  }

  @Test
  @DisplayName("a running dossier shows no end")
  void running() {
    DossierStory story = a.dossier().opened();
    open(story, story.communeOfficer());
    _assertNone(EndCard.class);
  }

  @Test
  @DisplayName("the overview of an ended dossier stays within its budget")
  void budget() {
    DossierStory story = a.dossier().recognised();
    signIn(story.communeOfficer());
    assertThat(statements.of(() -> open("ho-so/" + story.id()))).hasSizeLessThanOrEqualTo(25);
    assertThat(statements.of(() -> open("ho-so/" + story.id() + "?tab=van-ban")))
        .hasSizeLessThanOrEqualTo(25);
  }

  private void assertEnd(DossierStory story, SignedIn reader, String title, String words) {
    open(story, reader);
    EndCard card = _get(EndCard.class);
    _assertOne(card, H2.class, s -> s.withText(title));
    assertThat(_find(card, Paragraph.class).stream().map(Paragraph::getText))
        .anyMatch(text -> text.contains(words));
  }

  private void open(DossierStory story, SignedIn person) {
    signIn(person);
    open("ho-so/" + story.id());
  }

  private static TextArea reasons() {
    return _get(_get(ReasonsDialog.class), TextArea.class);
  }

  private static Optional<MenuItem> choice(String words) {
    return _find(MenuItem.class).stream()
        .flatMap(menu -> menu.getSubMenu().getItems().stream())
        .filter(entry -> entry.getText().equals(words))
        .findFirst();
  }

  private static void choose(String words) {
    MenuItem item = choice(words).orElseThrow();
    ComponentUtil.fireEvent(item, new ClickEvent<MenuItem>(item));
  }

  private static void confirm() {
    ConfirmDialog dialog = _get(ConfirmDialog.class);
    ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
  }
}
