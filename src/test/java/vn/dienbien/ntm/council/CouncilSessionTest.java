package vn.dienbien.ntm.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dienbien.ntm.council.Choice.ABSTAIN;
import static vn.dienbien.ntm.council.Choice.AGAINST;
import static vn.dienbien.ntm.council.Choice.FOR;
import static vn.dienbien.ntm.council.Choice.FOR_BASIC;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.review.AppraisalService;
import vn.dienbien.ntm.review.CombinedFinding;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** A session from its plan to its result, with everything that may happen on the way. */
@Import(Hall.class)
class CouncilSessionTest extends DatabaseTest {

  @Autowired A a;
  @Autowired Hall hall;
  @Autowired CouncilService council;
  @Autowired VotingService voting;
  @Autowired ConflictService conflicts;
  @Autowired WrittenOpinionService opinions;
  @Autowired PaperBallotService papers;
  @Autowired CouncilMembersService members;
  @Autowired AppraisalService appraisals;

  private DossierStory dossier;
  private SignedIn secretary;

  @BeforeEach
  void waitingDossier() {
    dossier = a.dossier().combined();
    secretary = hall.secretary();
  }

  @Test
  @DisplayName("a member replaced between plan and session counts no more, the new one does")
  void replacedInTheMiddle() {
    int session = hall.full(5, dossier);
    int old = hall.seat(hall.person(5));
    hall.jdbc.update("update council_member set left_on = null where id = ?", old);
    hall.jdbc.update(
        "update council_member set appointed_on = ? where id = ?", hall.day().minusDays(3), old);
    SignedIn fresh = hall.person(6);
    Acting.as(secretary, () -> members.replace(old, fresh.personId(), hall.day()));
    Acting.as(secretary, () -> members.end(hall.seat(fresh), hall.day()));
    assertThat(hall.read().members()).hasSize(5).noneMatch(member -> member.id() == old);
    assertThat(hall.read().present()).isEqualTo(4);
    hall.mark(Set.of(hall.seat(fresh)), true);
    Acting.as(secretary, () -> council.open(session));
    hall.castAll(0, FOR, FOR, FOR, FOR);
    assertRefused("council.notPresent", () -> hall.cast(hall.person(5), 0, FOR));
    hall.cast(fresh, 0, FOR);
    hall.jdbc.update("update council_member set left_on = ? where id = ?", hall.day(), old);
    assertThat(hall.close().agenda().get(0).tally()).isEqualTo(new Tally(5, 5, 5, 5, 0, 0, 0, 0));
    assertThat(hall.read().members()).as("the roll is fixed").hasSize(5);
  }

  @Test
  @DisplayName("a substitute counts for the member, never both")
  void substitute() {
    int session = hall.planned(4, dossier);
    SignedIn standIn = hall.person(9);
    int seat = hall.seat(hall.person(4));
    Acting.as(
        secretary,
        () -> members.addSubstitute(seat, standIn.personId(), hall.day(), hall.day(), session));
    assertRefused(
        "council.memberThere",
        () ->
            members.addSubstitute(
                seat, hall.person(2).personId(), hall.day(), hall.day(), session));
    int substitute =
        hall.read().members().stream()
            .flatMap(member -> member.substitutes().stream())
            .findFirst()
            .orElseThrow()
            .id();
    hall.markAll();
    Acting.as(secretary, () -> council.seat(session, substitute));
    assertThat(hall.read().present()).isEqualTo(4);
    Acting.as(secretary, () -> council.open(session));
    assertThat(hall.awaited(dossier))
        .hasSize(4)
        .contains(ActorKey.ofPerson(standIn.personId()).text())
        .doesNotContain(ActorKey.ofPerson(hall.person(4).personId()).text());
    assertRefused("council.notPresent", () -> hall.cast(hall.person(4), 0, FOR));
    hall.cast(standIn, 0, FOR);
    assertRefused("council.substituteVoted", () -> hall.mark(Set.of(seat), true));
    assertRefused("council.notPresent", () -> hall.cast(hall.person(4), 0, FOR));
    hall.castAll(0, FOR, FOR, FOR);
    assertThat(hall.close().agenda().get(0).tally()).isEqualTo(new Tally(4, 4, 4, 4, 0, 0, 0, 0));
  }

  @Test
  @DisplayName("a planned session moves to another day with its agenda; one that is open does not")
  void moved() {
    int session = hall.planned(5, dossier);
    LocalDate later = LocalDate.now().plusDays(9);
    assertRefused(
        "council.dayPast", () -> council.replan(session, LocalDate.now().minusDays(1), "hall"));
    assertRefused("council.noPlace", () -> council.replan(session, later, " "));
    Acting.as(secretary, () -> council.replan(session, later, "other hall"));
    assertThat(hall.read().summary().heldOn()).isEqualTo(later);
    assertThat(hall.read().summary().place()).isEqualTo("other hall");
    assertThat(hall.read().agenda()).hasSize(1);
    int open = hall.open(5, a.dossier().combined());
    assertRefused("council.alreadyOpen", () -> council.replan(open, later, "hall"));
  }

  @Test
  @DisplayName("until they vote, member and substitute may take each other's place")
  void seatChangesHands() {
    int session = hall.open(3, dossier);
    int seat = hall.seat(hall.person(3));
    SignedIn standIn = hall.person(8);
    Acting.as(
        secretary,
        () -> members.addSubstitute(seat, standIn.personId(), hall.day(), hall.day(), session));
    int substitute =
        hall.read().members().stream()
            .flatMap(member -> member.substitutes().stream())
            .findFirst()
            .orElseThrow()
            .id();
    Acting.as(secretary, () -> council.seat(session, substitute));
    assertThat(hall.awaited(dossier)).contains(ActorKey.ofPerson(standIn.personId()).text());
    hall.mark(Set.of(seat), true);
    assertThat(hall.awaited(dossier))
        .hasSize(3)
        .contains(ActorKey.ofPerson(hall.person(3).personId()).text());
    hall.cast(hall.person(3), 0, FOR);
    assertRefused("council.memberVoted", () -> council.seat(session, substitute));
  }

  @Test
  @DisplayName(
      "who verified or appraised it or belongs to its district counts for the quorum, not more")
  void conflictOfInterest() {
    ActorKey department = dossier.assignments(Stage.APPRAISAL).get(0).assignee();
    SignedIn appraiser = dossier.assignee(department);
    SignedIn official = dossier.districtOfficer();
    int session = hall.planned(8, dossier);
    hall.appoint(appraiser, false);
    hall.appoint(official, false);
    hall.markAll();
    assertThat(hall.item(0).conflicts())
        .extracting(Conflict::personId, Conflict::kind)
        .containsExactlyInAnyOrder(
            tuple(appraiser.personId(), ConflictKind.APPRAISED),
            tuple(official.personId(), ConflictKind.VERIFIED),
            tuple(official.personId(), ConflictKind.UNIT));
    Acting.as(secretary, () -> council.open(session));
    assertThat(hall.awaited(dossier))
        .hasSize(8)
        .doesNotContain(ActorKey.ofPerson(appraiser.personId()).text());
    int id = hall.item(0).id();
    assertRefused(
        "council.conflict.mine",
        () -> Acting.as(appraiser, () -> voting.cast(session, id, AGAINST)));
    hall.castAll(0, FOR, FOR, FOR, FOR, FOR, FOR, FOR, FOR);
    AgendaItem closed = hall.close().agenda().get(0);
    assertThat(closed.tally()).isEqualTo(new Tally(10, 10, 8, 8, 0, 0, 0, 0));
    assertThat(closed.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(dossier.status()).isIn(DossierStatus.OPINION, DossierStatus.DECIDING);
  }

  @Test
  @DisplayName("declared conflicts that leave too few leave the dossier waiting, and say so")
  void conflictsBreakTheQuorum() {
    int session = hall.open(5, dossier);
    int id = hall.item(0).id();
    hall.cast(hall.person(1), 0, FOR);
    assertRefused(
        "council.conflict.hasVoted",
        () -> conflicts.declare(session, id, hall.seat(hall.person(1)), "cousin"));
    assertRefused(
        "council.conflict.noReason",
        () -> conflicts.declare(session, id, hall.seat(hall.person(2)), " "));
    for (int number = 2; number <= 4; number++) {
      int seat = hall.seat(hall.person(number));
      Acting.as(secretary, () -> conflicts.declare(session, id, seat, "cousin"));
    }
    hall.cast(hall.person(5), 0, FOR);
    AgendaItem closed = hall.close().agenda().get(0);
    assertThat(closed.tally()).isEqualTo(new Tally(5, 5, 2, 2, 0, 0, 0, 0));
    assertThat(closed.outcome()).isEqualTo(Outcome.NO_QUORUM);
    assertThat(dossier.status()).isEqualTo(DossierStatus.COUNCIL);
    assertThat(dossier.openWork()).containsExactly("council");
    assertThat(lastEntry()).isEqualTo("council.tooFewEntitled");
  }

  @Test
  @DisplayName("a conflict taken back gives the ballot back")
  void conflictTakenBack() {
    int session = hall.open(3, dossier);
    int id = hall.item(0).id();
    int seat = hall.seat(hall.person(2));
    Acting.as(secretary, () -> conflicts.declare(session, id, seat, "cousin"));
    assertThat(hall.awaited(dossier)).hasSize(2);
    Acting.as(secretary, () -> conflicts.takeBack(session, id, seat));
    assertThat(hall.awaited(dossier)).hasSize(3);
    hall.cast(hall.person(2), 0, FOR);
  }

  @Test
  @DisplayName("a written opinion in time counts as present and as that vote, a late one never")
  void writtenOpinions() {
    int session = hall.planned(4, dossier);
    int id = hall.item(0).id();
    hall.mark(Set.of(hall.seat(hall.person(1)), hall.seat(hall.person(2))), true);
    write(session, id, hall.person(3), FOR);
    assertRefused(
        "council.opinion.present",
        () -> opinions.record(session, id, hall.seat(hall.person(1)), FOR, 1));
    assertThat(hall.read().present()).isEqualTo(3);
    Acting.as(secretary, () -> council.open(session));
    write(session, id, hall.person(4), AGAINST);
    assertRefused(
        "council.opinion.there",
        () -> opinions.record(session, id, hall.seat(hall.person(3)), AGAINST, 1));
    hall.castAll(0, FOR, FOR);
    AgendaItem closed = hall.close().agenda().get(0);
    assertThat(closed.tally()).isEqualTo(new Tally(4, 3, 3, 3, 0, 0, 0, 0));
    assertThat(closed.opinions())
        .extracting(WrittenOpinion::isLate, WrittenOpinion::isCounted)
        .containsExactlyInAnyOrder(tuple(false, true), tuple(true, false));
    assertThat(hall.readAs(hall.person(1)).agenda().get(0).opinions())
        .as("what it says stays with the secretary where the ballot is secret")
        .allMatch(opinion -> opinion.choice() == null && opinion.fileId() == null);
  }

  @Test
  @DisplayName(
      "who wrote and comes all the same votes in person; who comes late has voted in writing")
  void writtenAndPresent() {
    int session = hall.planned(4, dossier);
    int id = hall.item(0).id();
    write(session, id, hall.person(1), AGAINST);
    write(session, id, hall.person(2), FOR);
    hall.mark(
        Set.of(hall.seat(hall.person(1)), hall.seat(hall.person(3)), hall.seat(hall.person(4))),
        true);
    Acting.as(secretary, () -> council.open(session));
    hall.mark(Set.of(hall.seat(hall.person(2))), true);
    assertThat(hall.awaited(dossier)).hasSize(3);
    assertRefused("council.votedInWriting", () -> hall.cast(hall.person(2), 0, AGAINST));
    hall.cast(hall.person(1), 0, FOR);
    hall.cast(hall.person(3), 0, FOR);
    hall.cast(hall.person(4), 0, FOR);
    assertThat(hall.close().agenda().get(0).tally()).isEqualTo(new Tally(4, 4, 4, 4, 0, 0, 0, 0));
  }

  @Test
  @DisplayName("ballots on paper stand in place of electronic ones, never beside them")
  void paper() {
    DossierStory other = a.dossier().combined();
    int session = hall.open(5, dossier, other);
    int onPaper = hall.item(0).id();
    int onScreens = hall.item(1).id();
    hall.cast(hall.person(1), 1, FOR);
    assertRefused("council.paper.mixed", () -> enter(session, onScreens, 5, 0, 0, 0));
    assertRefused("council.paperTooMany", () -> enter(session, onPaper, 4, 1, 0, 1));
    assertRefused(
        "council.paperTooMany", () -> enter(session, onPaper, 1_500_000_000, 1_500_000_000, 0, 0));
    Acting.as(secretary, () -> enter(session, onPaper, 5, 0, 0, 0));
    assertRefused("council.paper.enteredBy", () -> enter(session, onPaper, 4, 1, 0, 0));
    assertThat(hall.item(0).paper().votesFor()).isEqualTo(5);
    PaperCount known = hall.item(0).paper();
    long sheet = known.fileId();
    Acting.as(
        secretary,
        () -> papers.enter(session, onPaper, PaperCount.of(5, 0, 0, 0, 0, sheet).inPlaceOf(known)));
    assertThat(hall.awaited(dossier)).isEmpty();
    assertRefused("council.paper.there", () -> hall.cast(hall.person(2), 0, FOR));
    int late = hall.seat(hall.person(5));
    assertRefused("council.paperTooMany", () -> conflicts.declare(session, onPaper, late, "x"));
    Acting.as(secretary, () -> papers.remove(session, onPaper));
    assertThat(hall.awaited(dossier)).hasSize(5);
    Acting.as(secretary, () -> enter(session, onPaper, 4, 0, 0, 1));
    assertThat(hall.readAs(hall.person(1)).agenda().get(0).paper()).isNull();
    AgendaItem closed = hall.close().agenda().get(0);
    assertThat(closed.tally()).isEqualTo(new Tally(5, 5, 5, 4, 0, 0, 0, 1));
    assertThat(closed.outcome())
        .as("4 of 5: an invalid ballot counts")
        .isEqualTo(Outcome.NOT_PASSED);
  }

  @Test
  @DisplayName("an open ballot stands with the person and is shown after closing only")
  void openBallot() {
    int session = hall.planned(4);
    hall.jdbc.update("update council_session set secret = false where id = ?", session);
    hall.putOnAgenda(dossier);
    hall.markAll();
    Acting.as(secretary, () -> council.open(session));
    hall.castAll(0, FOR, AGAINST, ABSTAIN);
    assertThat(hall.item(0).votes()).isEmpty();
    assertThat(hall.item(0).notVoted()).containsExactly(hall.person(4).displayName());
    assertThat(hall.readAs(hall.person(2)).agenda().get(0).notVoted()).isEmpty();
    assertThat(hall.close().agenda().get(0).votes())
        .extracting(OpenVote::voter, OpenVote::choice)
        .contains(
            tuple(hall.person(2).displayName(), AGAINST),
            tuple(hall.person(3).displayName(), ABSTAIN));
    assertThat(hall.item(0).tally()).isEqualTo(new Tally(4, 4, 4, 1, 0, 1, 1, 0));
  }

  @Test
  @DisplayName("a session that departs from the version needs a reason")
  void overrideNeedsAReason() {
    LocalDate day = LocalDate.now().plusDays(1);
    assertRefused("council.ballot.noReason", () -> council.plan(day, "hall", false, " "));
  }

  @Test
  @DisplayName("a place that is too long, and a substitute whose last day is before the first")
  void impossibleEntries() {
    assertRefused(
        "council.placeTooLong", () -> council.plan(LocalDate.now().plusDays(1), "x".repeat(201)));
    hall.planned(3);
    int seat = hall.seat(hall.person(1));
    long person = hall.person(30).personId();
    LocalDate first = LocalDate.of(2050, 5, 2);
    Acting.as(hall.secretary(), () -> members.addSubstitute(seat, person, first, null, null));
    int substitute =
        hall.jdbc.queryForObject(
            "select max(id) from council_substitute where person_id = ?", Integer.class, person);
    assertRefused(
        "council.endsBeforeStart", () -> members.endSubstitute(substitute, first.minusDays(1)));
    Acting.as(hall.secretary(), () -> members.endSubstitute(substitute, first));
  }

  @Test
  @DisplayName("basically met goes on to the decision")
  void basically() {
    hall.open(5, dossier);
    hall.castAll(0, FOR, FOR, FOR_BASIC, FOR_BASIC, FOR_BASIC);
    assertThat(hall.close().agenda().get(0).outcome()).isEqualTo(Outcome.PASSED_BASICALLY);
    assertThat(dossier.status()).isIn(DossierStatus.OPINION, DossierStatus.DECIDING);
  }

  @Test
  @DisplayName("against an unmet criterion a reason is needed before closing, and kept")
  void unmet() {
    DossierStory lacking = a.dossier().appraised().combinedFindings();
    Acting.as(
        lacking.provinceOfficer(),
        () ->
            appraisals.combine(
                lacking.id(), List.of(new CombinedFinding(17, Verdict.NOT_MET, ""))));
    lacking.reportClosed();
    int session = hall.open(3, lacking);
    int id = hall.item(0).id();
    hall.castAll(0, FOR, FOR, FOR);
    assertThat(hall.item(0).unmet().criteria()).containsExactly(17);
    assertRefused("council.unmet.missing", () -> voting.close(session));
    assertRefused("council.unmet.noReason", () -> voting.explain(session, id, " "));
    assertThatThrownBy(
            () -> Acting.as(hall.person(2), () -> voting.explain(session, id, "works begun")))
        .isInstanceOf(AccessDeniedException.class);
    Acting.as(hall.person(1), () -> voting.explain(session, id, "works begun"));
    AgendaItem closed = hall.close().agenda().get(0);
    assertThat(closed.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(closed.unmet().reason()).isEqualTo("works begun");
    assertThat(closed.unmet().by()).isEqualTo(hall.person(1).displayName());
  }

  @Test
  @DisplayName("a dossier that left meanwhile does not keep the session from closing")
  void left() {
    DossierStory other = a.dossier().combined();
    hall.open(3, dossier, other);
    hall.jdbc.update("update dossier set status = 'REFUSED' where id = ?", dossier.id());
    assertRefused("council.dossierLeft", () -> hall.cast(hall.person(1), 0, FOR));
    hall.castAll(1, FOR, FOR, FOR);
    assertThat(hall.close().agenda())
        .extracting(AgendaItem::outcome)
        .containsExactly(Outcome.LEFT, Outcome.PASSED);
    hall.jdbc.update("update dossier set status = 'COUNCIL' where id = ?", dossier.id());
  }

  @Test
  @DisplayName("closing is final: nothing changes after it, and whoever comes second is told so")
  void closingIsFinal() {
    int session = hall.open(3, dossier);
    int id = hall.item(0).id();
    int seat = hall.seat(hall.person(1));
    hall.castAll(0, FOR, FOR);
    CouncilSession closed = hall.close();
    assertRefused("council.closed", () -> voting.close(session));
    assertRefused("council.closed", () -> council.open(session));
    assertRefused("council.closed", () -> council.mark(session, Set.of(seat), false));
    assertRefused("council.closed", () -> council.seat(session, 1));
    assertRefused("council.closed", () -> council.addToAgenda(session, dossier.id()));
    assertRefused("council.closed", () -> council.removeFromAgenda(session, dossier.id()));
    assertRefused("council.closed", () -> conflicts.declare(session, id, seat, "late"));
    assertRefused("council.closed", () -> opinions.record(session, id, seat, FOR, 1));
    assertRefused("council.closed", () -> enter(session, id, 1, 0, 0, 0));
    assertRefused("council.closed", () -> papers.remove(session, id));
    assertRefused("council.closed", () -> voting.explain(session, id, "late"));
    assertRefused("council.closed", () -> hall.cast(hall.person(3), 0, FOR));
    hall.appoint(hall.person(7), false);
    assertThat(hall.read()).as("a member appointed for that day later").isEqualTo(closed);
  }

  private void write(int session, int item, SignedIn person, Choice choice) {
    int seat = hall.seat(person);
    Acting.as(secretary, () -> opinions.record(session, item, seat, choice, a.storedPdf()));
  }

  private void enter(int session, int item, int yes, int no, int none, int invalid) {
    papers.enter(session, item, PaperCount.of(yes, 0, no, none, invalid, a.storedPdf()));
  }

  private String lastEntry() {
    return hall.jdbc.queryForObject(
        "select kind from audit_entry where subject = ? order by seq desc limit 1",
        String.class,
        "dossier:" + dossier.id());
  }

  private void assertRefused(String key, ThrowingCallable act) {
    assertThatThrownBy(
            () ->
                Acting.as(
                    secretary,
                    () -> {
                      try {
                        act.call();
                      } catch (RuntimeException e) {
                        throw e;
                      } catch (Throwable e) {
                        throw new IllegalStateException(e);
                      }
                    }))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.sentences().get(0).key()).isEqualTo(key));
  }
}
