package vn.dienbien.ntm.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.Together;

/** Colleagues of one office share their work out: who is at what, since when, and the way back. */
@RecordApplicationEvents
class GroupWorkTest extends DatabaseTest {

  @Autowired GroupWork groupWork;
  @Autowired Worklist worklist;
  @Autowired DossierQueries dossiers;
  @Autowired ApplicationEvents events;

  private DossierStory story;
  private OpenTask task;

  @BeforeEach
  void aFiledDossier() {
    officer(2);
    story = a.dossier().filed();
    task = row();
  }

  private SignedIn officer(int number) {
    return a.holder(Role.DISTRICT_OFFICER, A.DISTRICT, number);
  }

  private OpenTask row() {
    return Acting.as(officer(1), () -> worklist.ofDossier(story.id())).get(0);
  }

  private void takeOn(SignedIn person) {
    Acting.as(person, () -> groupWork.takeOn(task.subject(), task.workKey()));
  }

  private void takeOver(SignedIn person, SignedIn from, String reason) {
    Acting.as(
        person, () -> groupWork.takeOver(task.subject(), task.workKey(), from.personId(), reason));
  }

  @Test
  @DisplayName("whoever takes it on is named to the colleagues; twice is once; given back is free")
  void takenOn() {
    assertThat(row().takenOn()).isNull();
    takeOn(officer(1));
    TakenOn first = row().takenOn();
    takeOn(officer(1));
    assertThat(row().takenOn()).isEqualTo(first);
    assertThat(first.name()).isEqualTo(officer(1).displayName());
    assertThatThrownBy(() -> takeOn(officer(2)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.sentences().get(0).key()).isEqualTo("groupWork.taken");
              assertThat(refusal.sentences().get(0).args()).startsWith(officer(1).displayName());
            });
    Acting.as(officer(2), () -> groupWork.giveBack(task.subject(), task.workKey()));
    assertThat(row().takenOn()).as("only one's own can be given back").isEqualTo(first);
    Acting.as(officer(1), () -> groupWork.giveBack(task.subject(), task.workKey()));
    assertThat(row().takenOn()).isNull();
  }

  @Test
  @DisplayName("it forbids nothing: the colleague accepts, and the taken goes with the row")
  void courtesy() {
    takeOn(officer(2));
    story.acceptedNow();
    assertThat(story.status()).isEqualTo(DossierStatus.VERIFYING);
    assertThatThrownBy(() -> takeOn(officer(2))).isInstanceOf(StepNoLongerOpen.class);
  }

  @Test
  @DisplayName("of five clicks in one moment one wins, and the others read who")
  void race() {
    List<SignedIn> officers = IntStream.rangeClosed(1, 5).mapToObj(this::officer).toList();
    List<Throwable> failures =
        Together.failures(
            Together.click(
                officers.stream()
                    .map(
                        person ->
                            (Callable<?>)
                                () -> {
                                  takeOn(person);
                                  return person;
                                })
                    .toList()));
    String winner = row().takenOn().name();
    assertThat(failures)
        .hasSize(4)
        .allSatisfy(
            failure ->
                assertThat(((Refusal) failure).sentences().get(0).args()).startsWith(winner));
  }

  @Test
  @DisplayName("taken over with a reason: it stands in the timeline, and the earlier one is told")
  void takenOver() {
    takeOn(officer(1));
    assertThatThrownBy(() -> takeOver(officer(2), officer(1), " "))
        .hasMessageContaining("groupWork.reason.missing");
    takeOver(officer(2), officer(1), "on leave since noon");
    assertThat(row().takenOn().personId()).isEqualTo(officer(2).personId());
    assertThat(timeline(officer(1)))
        .filteredOn(entry -> entry.kind().equals("groupWork.takenOver"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.actorName()).isEqualTo(officer(2).displayName());
              assertThat(entry.args())
                  .containsExactly(officer(1).displayName(), "on leave since noon");
            });
    assertThat(timeline(story.communeOfficer()))
        .as("who does it inside the district is not the commune's business")
        .noneMatch(entry -> entry.kind().equals("groupWork.takenOver"));
    assertThat(events.stream(HandedOver.class))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.from()).isEqualTo(ActorKey.ofPerson(officer(1).personId()));
              assertThat(told.to()).isEqualTo(ActorKey.ofPerson(officer(2).personId()));
              assertThat(told.receiptNumber()).isNotBlank();
            });
    assertThatThrownBy(() -> takeOver(officer(3), officer(1), "x"))
        .as("somebody else has it by now")
        .hasMessageContaining("groupWork.taken");
  }

  private List<AuditEntry> timeline(SignedIn reader) {
    return Acting.as(reader, () -> dossiers.timeline(story.id()));
  }

  @Test
  @DisplayName("work of another office or district, or of one person, is not for the taking")
  void notOfTheGroup() {
    assertThatThrownBy(() -> takeOn(a.holder(Role.DISTRICT_OFFICER, A.OTHER_DISTRICT)))
        .hasMessageContaining("notYours");
    assertThatThrownBy(() -> takeOn(a.holder(Role.COMMUNE_LEADER, A.COMMUNE)))
        .hasMessageContaining("notYours");
    story.acceptedNow();
    OpenTask single =
        Acting.as(officer(1), () -> worklist.ofDossier(story.id())).stream()
            .filter(row -> row.actor().isPerson())
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(
            () ->
                Acting.as(
                    story.assignee(single.actor()),
                    () -> groupWork.takeOn(single.subject(), single.workKey())))
        .hasMessageContaining("notYours");
  }

  @Test
  @DisplayName("the list shows what nobody, what I, what a colleague has taken on")
  void filtered() {
    assertThat(shown(officer(1), TakenFilter.FREE)).isTrue();
    takeOn(officer(1));
    assertThat(shown(officer(1), TakenFilter.FREE)).isFalse();
    assertThat(shown(officer(1), TakenFilter.MINE)).isTrue();
    assertThat(shown(officer(1), TakenFilter.OTHERS)).isFalse();
    assertThat(shown(officer(2), TakenFilter.MINE)).isFalse();
    assertThat(shown(officer(2), TakenFilter.OTHERS)).isTrue();
    assertThat(shown(officer(2), TakenFilter.ALL)).isTrue();
  }

  private boolean shown(SignedIn person, TakenFilter taken) {
    WorklistFilter filter =
        new WorklistFilter(
            WorklistTab.MINE, task.receiptNumber(), "", WorklistSort.DUE, 0, 20, taken);
    return Acting.as(person, () -> worklist.page(filter)).rows().stream()
        .anyMatch(row -> row.subject().equals(task.subject()));
  }

  @Test
  @DisplayName("a substitute's taken says for whom they act")
  void bySubstitute() {
    SignedIn acting = a.inPlaceOf(officer(1), a.holder(Role.DISTRICT_LEADER, A.DISTRICT));
    takeOn(acting);
    assertThat(row().takenOn().name())
        .isEqualTo(acting.displayName())
        .contains("(xử lý thay " + officer(1).displayName() + ")");
  }
}
