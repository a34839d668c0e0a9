package vn.dienbien.ntm.worklist.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;
import vn.dienbien.ntm.worklist.GroupWork;
import vn.dienbien.ntm.worklist.OpenTask;
import vn.dienbien.ntm.worklist.TakenFilter;
import vn.dienbien.ntm.worklist.Worklist;

/** Two officers of a district share their work out, on the list and on the dossier's page. */
class GroupWorkScreenTest extends ViewTest {

  @Autowired Worklist worklist;
  @Autowired GroupWork groupWork;

  private DossierStory story;
  private SignedIn officer;
  private SignedIn colleague;

  @BeforeEach
  void aFiledDossier() {
    officer = a.holder(Role.DISTRICT_OFFICER, A.DISTRICT, 1);
    colleague = a.holder(Role.DISTRICT_OFFICER, A.DISTRICT, 2);
    story = a.dossier().filed();
  }

  private OpenTask task() {
    return Acting.as(officer, () -> worklist.ofDossier(story.id())).get(0);
  }

  private String mine(TakenFilter taken) {
    return "viec-cua-toi?tim="
        + task().receiptNumber()
        + (taken == TakenFilter.ALL ? "" : "&nhan=" + taken.name().toLowerCase());
  }

  private void takeOn(SignedIn person) {
    Acting.as(person, () -> groupWork.takeOn(task().subject(), task().workKey()));
  }

  /** "đang được A xử lý từ 14:05", with the time of the claim. */
  private String words(SignedIn person) {
    LocalTime at = task().takenOn().at().toLocalTime();
    return "đang được "
        + person.displayName()
        + " xử lý từ "
        + DateTimeFormatter.ofPattern("HH:mm").format(at);
  }

  @Test
  @DisplayName("taken on in the list, shown to the colleague with the time, given back")
  void onTheList() {
    signIn(officer);
    open(mine(TakenFilter.ALL));
    _click(_get(Button.class, s -> s.withText("Nhận việc")));
    assertThat(task().takenOn().personId()).isEqualTo(officer.personId());
    _assertNone(Button.class, s -> s.withText("Nhận việc"));

    signIn(colleague);
    open(mine(TakenFilter.ALL));
    _assertOne(Span.class, s -> s.withText(words(officer)));
    open(mine(TakenFilter.FREE));
    _assertNone(Span.class, s -> s.withText(words(officer)));
    open(mine(TakenFilter.OTHERS));
    _assertOne(Span.class, s -> s.withText(words(officer)));
    assertThat(_get(Select.class, s -> s.withLabel("Người nhận việc")).getValue())
        .isEqualTo(TakenFilter.OTHERS);

    signIn(officer);
    open(mine(TakenFilter.MINE));
    _click(_get(Button.class, s -> s.withText("Trả lại nhóm")));
    assertThat(task().takenOn()).isNull();
  }

  @Test
  @DisplayName("a colleague was faster since the page was opened: told who, and shown at once")
  void colleagueWasFaster() {
    signIn(officer);
    open(mine(TakenFilter.ALL));
    Button take = _get(Button.class, s -> s.withText("Nhận việc"));
    takeOn(colleague);
    assertThatThrownBy(() -> _click(take))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.sentences().get(0).args()).startsWith(colleague.displayName()));
    _assertOne(Span.class, s -> s.withText(words(colleague)));
  }

  @Test
  @DisplayName(
      "the dossier's page warns before a colleague acts, and lets them take over with a reason")
  void onTheDossier() {
    takeOn(colleague);
    signIn(officer);
    open("ho-so/" + story.id());
    _assertOne(Span.class, s -> s.withText(words(colleague)));
    _assertOne(Button.class, s -> s.withText("Tiếp nhận hồ sơ"));
    _click(_get(Button.class, s -> s.withText("Nhận thay đồng nghiệp")));
    Button confirm = _get(Button.class, s -> s.withText("Nhận việc này"));
    assertThatThrownBy(() -> _click(confirm)).isInstanceOf(Refusal.class);
    _assertOne(Dialog.class);
    _setValue(_get(TextArea.class, s -> s.withLabel("Lý do")), "chị B nghỉ ốm");
    _click(confirm);
    assertThat(task().takenOn().personId()).isEqualTo(officer.personId());
    open("ho-so/" + story.id() + "?tab=dien-bien");
    String line =
        officer.displayName()
            + " nhận việc mà "
            + colleague.displayName()
            + " đang xử lý. Lý do: chị B nghỉ ốm";
    assertThat(spans()).contains(line);
  }

  private static List<String> spans() {
    return _find(Span.class).stream().map(Span::getText).toList();
  }

  @Test
  @DisplayName("who cannot do it reads who is at it, without buttons")
  void otherReaders() {
    takeOn(colleague);
    signIn(story.communeOfficer());
    open("ho-so/" + story.id());
    _assertNone(Button.class, s -> s.withText("Nhận thay đồng nghiệp"));
    _assertNone(Button.class, s -> s.withText("Nhận việc"));
    open(mine(TakenFilter.ALL) + "&muc=waiting");
    _assertNone(Button.class, s -> s.withText("Nhận thay đồng nghiệp"));
    _assertOne(Span.class, s -> s.withText(words(colleague)));
  }

  @Test
  @DisplayName("the page of my work keeps its budget with colleagues and claims")
  void budget() {
    takeOn(colleague);
    signIn(officer);
    assertThat(statements.of(() -> open("viec-cua-toi"))).hasSizeLessThanOrEqualTo(6);
  }
}
