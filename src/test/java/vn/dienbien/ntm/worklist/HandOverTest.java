package vn.dienbien.ntm.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.review.Assignment;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** Somebody leaves, and everything that lies with them goes to somebody else. */
@RecordApplicationEvents
class HandOverTest extends DatabaseTest {

  @Autowired HandOverService handOvers;
  @Autowired GroupWork groupWork;
  @Autowired Worklist worklist;
  @Autowired DossierQueries dossiers;
  @Autowired ApplicationEvents events;

  @AfterEach
  void officesAreBack() {
    jdbc.update(
        "delete from person_office where person_id = ? and role = 'FRONT_OFFICER'",
        leaving().personId());
    jdbc.update(
        "insert ignore into person_office values (?, 'DISTRICT_VERIFIER', ?)",
        leaving().personId(),
        A.DISTRICT);
  }

  private SignedIn leaving() {
    return a.holder(Role.DISTRICT_VERIFIER, A.DISTRICT, 1);
  }

  private SignedIn heir() {
    return a.holder(Role.DISTRICT_VERIFIER, A.DISTRICT, 2);
  }

  private SignedIn leader() {
    return a.holder(Role.DISTRICT_LEADER, A.DISTRICT);
  }

  private static ActorKey key(SignedIn person) {
    return ActorKey.ofPerson(person.personId());
  }

  private static List<Long> dossiersOf(Stream<HeldTask> pieces) {
    return pieces.map(piece -> piece.task().dossierId()).toList();
  }

  @Test
  @DisplayName(
      "of three dossiers two pass with what was found; one stays, because the heir filed it")
  void threeDossiers() {
    DossierStory first = a.dossier().accepted();
    DossierStory second = a.dossier().accepted();
    DossierStory filedByHeir = a.dossier().accepted();
    jdbc.update(
        "insert into dossier_participant (dossier_id, person_id, part) values (?, ?, 'FILED')",
        filedByHeir.id(),
        heir().personId());
    String subject = first.sheet(Stage.VERIFICATION).of(key(leaving())).get(0).subject();
    first.record(
        Stage.VERIFICATION, first.sheet(Stage.VERIFICATION).on(subject).get(0), Verdict.NOT_MET);

    HandOverPlan preview =
        Acting.as(leader(), () -> handOvers.preview(leaving().personId(), heir().personId()));
    assertThat(dossiersOf(preview.moving().stream())).contains(first.id(), second.id());
    assertThat(preview.staying())
        .filteredOn(stay -> stay.piece().task().dossierId() == filedByHeir.id())
        .singleElement()
        .satisfies(stay -> assertThat(stay.why().key()).isEqualTo("review.filedByThem"));

    HandOverPlan done =
        Acting.as(
            leader(), () -> handOvers.handOver(leaving().personId(), heir().personId(), "retired"));
    assertThat(done.moving()).isEqualTo(preview.moving());
    for (DossierStory story : List.of(first, second)) {
      assertThat(story.openActors()).contains(key(heir()).text());
      assertThat(story.openActors()).doesNotContain(key(leaving()).text());
      assertThat(story.assignments(Stage.VERIFICATION))
          .extracting(Assignment::assignee)
          .doesNotContain(key(leaving()));
    }
    assertThat(first.sheet(Stage.VERIFICATION).on(subject).get(0).assignee())
        .isEqualTo(key(heir()));
    assertThat(first.sheet(Stage.VERIFICATION).on(subject).get(0).recordedBy())
        .as("what was found keeps the name of who found it")
        .isEqualTo(leaving().displayName());
    assertThat(filedByHeir.openActors()).contains(key(leaving()).text());
    assertThat(timeline(leader(), first))
        .filteredOn(entry -> entry.kind().equals("handOver.done"))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.args())
                    .containsExactly(leaving().displayName(), heir().displayName(), "retired"));
    assertThat(timeline(leader(), filedByHeir))
        .noneMatch(entry -> entry.kind().equals("handOver.done"));
    assertThat(events.stream(HandedOver.class))
        .hasSize(done.moving().size())
        .allSatisfy(told -> assertThat(told.to()).isEqualTo(key(heir())));
    assertThat(first.concluded(Stage.VERIFICATION).status()).isEqualTo(DossierStatus.HEARING);
  }

  private List<AuditEntry> timeline(SignedIn reader, DossierStory story) {
    return Acting.as(reader, () -> dossiers.timeline(story.id()));
  }

  @Test
  @DisplayName("who has done their own part already has work again")
  void heirHadConcluded() {
    DossierStory story = a.dossier().accepted();
    story.conclude(Stage.VERIFICATION, key(heir()));
    assertThat(story.openActors()).doesNotContain(key(heir()).text());
    Acting.as(leader(), () -> handOvers.handOver(leaving().personId(), heir().personId(), "moved"));
    assertThat(story.openActors()).contains(key(heir()).text());
    assertThat(story.assignments(Stage.VERIFICATION))
        .filteredOn(assignment -> assignment.assignee().equals(key(heir())))
        .noneMatch(Assignment::isDone);
  }

  @Test
  @DisplayName("a verifier who has another office by now is shown as one whose work nobody does")
  void stranded() {
    DossierStory story = a.dossier().accepted();
    assertThat(inbox(leaving()).stranded()).isZero();
    jdbc.update(
        "delete from person_office where person_id = ? and role = 'DISTRICT_VERIFIER'",
        leaving().personId());
    jdbc.update(
        "insert into person_office values (?, 'FRONT_OFFICER', ?)",
        leaving().personId(),
        A.DISTRICT);
    Inbox inbox = inbox(leaving());
    assertThat(inbox.stranded()).isPositive().isEqualTo(inbox.pieces());
    Acting.as(leader(), () -> handOvers.handOver(leaving().personId(), heir().personId(), "moved"));
    assertThat(story.openActors()).doesNotContain(key(leaving()).text());
  }

  private Inbox inbox(SignedIn person) {
    return Acting.as(leader(), () -> handOvers.inboxes()).stream()
        .filter(inbox -> inbox.personId() == person.personId())
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("what somebody took on in a group passes to a colleague of the group, to no other")
  void takenOn() {
    SignedIn officer = a.holder(Role.DISTRICT_OFFICER, A.DISTRICT, 8);
    SignedIn colleague = a.holder(Role.DISTRICT_OFFICER, A.DISTRICT, 9);
    DossierStory story = a.dossier().filed();
    OpenTask task = Acting.as(officer, () -> worklist.ofDossier(story.id())).get(0);
    Acting.as(officer, () -> groupWork.takeOn(task.subject(), task.workKey()));
    HandOverPlan no =
        Acting.as(leader(), () -> handOvers.preview(officer.personId(), heir().personId()));
    assertThat(no.staying())
        .extracting(stay -> stay.why().key())
        .containsOnly("handOver.notOfGroup");
    assertThatThrownBy(
            () ->
                Acting.as(
                    leader(), () -> handOvers.handOver(officer.personId(), heir().personId(), "x")))
        .hasMessageContaining("handOver.nothing");
    assertThat(Acting.as(leader(), () -> handOvers.candidates(officer.personId())))
        .extracting(person -> person.id())
        .contains(colleague.personId())
        .doesNotContain(officer.personId(), heir().personId());
    Acting.as(
        leader(), () -> handOvers.handOver(officer.personId(), colleague.personId(), "leave"));
    OpenTask now = Acting.as(officer, () -> worklist.ofDossier(story.id())).get(0);
    assertThat(now.takenOn().personId()).isEqualTo(colleague.personId());
    assertThat(now.actor()).as("the group keeps it").isEqualTo(task.actor());
  }

  @Test
  @DisplayName("a leader hands over the work of their own unit, the administrator all, others none")
  void rights() {
    DossierStory story = a.dossier().accepted();
    SignedIn elsewhere = a.holder(Role.DISTRICT_LEADER, A.OTHER_DISTRICT);
    assertThat(Acting.as(elsewhere, () -> handOvers.of(leaving().personId()))).isEmpty();
    assertThat(Acting.as(elsewhere, () -> handOvers.inboxes()))
        .extracting(Inbox::personId)
        .doesNotContain(leaving().personId());
    assertThatThrownBy(
            () ->
                Acting.as(
                    elsewhere,
                    () -> handOvers.handOver(leaving().personId(), heir().personId(), "x")))
        .hasMessageContaining("handOver.nothing");
    assertThatThrownBy(() -> Acting.as(leaving(), () -> handOvers.inboxes()))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                Acting.as(
                    leader(),
                    () -> handOvers.handOver(leaving().personId(), heir().personId(), " ")))
        .hasMessageContaining("handOver.reason.missing");
    SignedIn admin = a.holder(Role.ADMIN, A.PROVINCE);
    Acting.as(admin, () -> handOvers.handOver(leaving().personId(), heir().personId(), "left"));
    assertThat(story.openActors()).doesNotContain(key(leaving()).text());
    assertThatThrownBy(
            () ->
                Acting.as(
                    admin,
                    () -> handOvers.handOver(leaving().personId(), heir().personId(), "left")))
        .as("a second click finds nothing")
        .hasMessageContaining("handOver.nothing");
  }

  @Test
  @DisplayName("a preview costs the same for one dossier and for many")
  void cost() {
    a.dossier().accepted();
    int one = previewCost();
    a.dossier().accepted();
    a.dossier().accepted();
    assertThat(previewCost()).isEqualTo(one).isLessThanOrEqualTo(6);
  }

  private int previewCost() {
    return Acting.as(
        leader(),
        () ->
            statements.of(() -> handOvers.preview(leaving().personId(), heir().personId())).size());
  }
}
