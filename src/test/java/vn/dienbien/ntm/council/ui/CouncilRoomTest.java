package vn.dienbien.ntm.council.ui;

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
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.council.Choice;
import vn.dienbien.ntm.council.Member;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.DossierSummary;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.ViewTest;

/** The council room as its secretary and its members see it. */
@Import(A.class)
class CouncilRoomTest extends ViewTest {

  @Autowired private A a;
  @Autowired private Clock clock;

  @Test
  void theSecretaryRunsASessionFromItsPlanToItsResult() {
    DossierStory story = a.dossier().combined();
    a.council();
    signIn(story.secretary());
    open("hoi-dong");
    _setValue(_get(DatePicker.class, s -> s.withLabel("Ngày họp")), LocalDate.now(clock));
    _setValue(_get(TextField.class, s -> s.withLabel("Địa điểm họp")), "Phòng họp số 1");
    _click(button("Lập phiên họp"));

    assertThat(button("Khai mạc phiên họp").isEnabled()).isFalse();
    putOnAgenda(story);
    _click(button("Tất cả có mặt"));
    _assertOne(
        Div.class,
        s -> s.withText("Có mặt 5/5, cần ít nhất 4 (70\u00a0%)").withClasses("ntm-quorum"));
    _click(button("Khai mạc phiên họp"));
    confirm();
    _assertOne(Span.class, s -> s.withText("Đã bỏ phiếu 0/5"));
    assertThat(story.openWork()).contains("castBallot");

    _click(button("Kết thúc phiên họp"));
    confirm();
    _assertOne(Span.class, s -> s.withText("Không thông qua"));
    _assertOne(
        Paragraph.class,
        s -> s.withText("Cần ít nhất 90\u00a0% số có mặt và được biểu quyết tán thành: 5 phiếu."));
    assertThat(story.status()).isEqualTo(DossierStatus.NOT_PASSED);
  }

  @Test
  void attendanceIsMarkedOneByOneAndInWords() {
    DossierStory story = a.dossier().inSession(4);
    signIn(story.secretary());
    open("hoi-dong/" + story.sessionId());
    CheckboxGroup<Member> marks = attendance();
    assertThat(marks.getValue()).hasSize(4);
    Member absent =
        story.session().members().stream().filter(m -> !m.isPresent()).findFirst().orElseThrow();
    _setValue(marks, Set.copyOf(story.session().members()));
    assertThat(story.session().present()).isEqualTo(5);
    story.vote(absent, Choice.FOR);
    Set<Member> others =
        Set.copyOf(story.session().members().stream().filter(m -> m.id() != absent.id()).toList());
    assertThatThrownBy(() -> _setValue(attendance(), others)).hasRootCauseInstanceOf(Refusal.class);
    assertThat(attendance().getValue()).hasSize(5);
  }

  @Test
  void aMemberVotesOnceAndNobodySeesHow() {
    DossierStory story = a.dossier().inSession(A.COUNCIL_SIZE);
    SignedIn member = a.member(2);
    signIn(member);
    open("hoi-dong?ho-so=" + story.id());
    Button against = button("Không tán thành");
    _click(against);
    confirm();
    _assertOne(Span.class, s -> s.withText("Bạn đã bỏ phiếu cho hồ sơ này."));
    _assertOne(Span.class, s -> s.withText("Đã bỏ phiếu 1/5"));
    _assertNone(Button.class, s -> s.withText("Tán thành"));
    assertThat(story.session().agenda().get(0).tally()).isNull();
  }

  @Test
  void twoWindowsMakeOneBallot() {
    DossierStory story = a.dossier().inSession(A.COUNCIL_SIZE);
    SignedIn member = a.member(3);
    signIn(member);
    open("hoi-dong/" + story.sessionId());
    _click(button("Tán thành"));
    Member self =
        story.session().members().stream()
            .filter(m -> m.personId() == member.personId())
            .findFirst()
            .orElseThrow();
    story.vote(self, Choice.AGAINST);
    assertThatThrownBy(CouncilRoomTest::confirm).isInstanceOf(Refusal.class);
    assertThat(story.session().agenda().get(0).voted()).isEqualTo(1);
    _assertOne(Span.class, s -> s.withText("Bạn đã bỏ phiếu cho hồ sơ này."));
  }

  @Test
  void anAbsentMemberReadsWhyTheyCannotVote() {
    DossierStory story = a.dossier().inSession(4);
    Member absent =
        story.session().members().stream().filter(m -> !m.isPresent()).findFirst().orElseThrow();
    signIn(
        java.util.stream.IntStream.rangeClosed(1, A.COUNCIL_SIZE)
            .mapToObj(a::member)
            .filter(person -> person.personId() == absent.personId())
            .findFirst()
            .orElseThrow());
    open("hoi-dong/" + story.sessionId());
    _assertNone(Button.class, s -> s.withText("Tán thành"));
    _assertOne(
        Div.class, s -> s.withText("Thư ký chưa điểm danh bạn có mặt nên chưa bỏ phiếu được."));
  }

  @Test
  void theCommuneReadsTheResultOnItsDossier() {
    DossierStory story = a.dossier().passed();
    signIn(story.communeOfficer());
    open("ho-so/" + story.id() + "?tab=hoi-dong");
    _assertOne(Span.class, s -> s.withText("Thông qua"));
    assertThat(_find(com.vaadin.flow.component.html.DescriptionList.Description.class))
        .anyMatch(figure -> figure.getText().equals("5 (100,00 %)"));
  }

  private void putOnAgenda(DossierStory story) {
    @SuppressWarnings("unchecked")
    MultiSelectComboBox<DossierSummary> waiting =
        _get(MultiSelectComboBox.class, s -> s.withLabel("Hồ sơ chờ họp"));
    DossierSummary mine =
        waiting
            .getListDataView()
            .getItems()
            .filter(dossier -> dossier.id() == story.id())
            .findFirst()
            .orElseThrow();
    waiting.setValue(Set.of(mine));
    _click(button("Đưa vào chương trình"));
  }

  @SuppressWarnings("unchecked")
  private static CheckboxGroup<Member> attendance() {
    return _get(CheckboxGroup.class, s -> s.withLabel("Đánh dấu thành viên có mặt"));
  }

  private static Button button(String words) {
    return _get(Button.class, s -> s.withText(words));
  }

  private static void confirm() {
    ConfirmDialog dialog = _get(ConfirmDialog.class);
    ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    dialog.close();
  }
}
