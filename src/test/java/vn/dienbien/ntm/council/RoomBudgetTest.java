package vn.dienbien.ntm.council;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.Budget;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** What the secretary's steps in the council room cost, with a council of 24. */
@Import(Hall.class)
class RoomBudgetTest extends DatabaseTest {

  private static final int COUNCIL = 24;

  private Budget budget;
  private SignedIn secretary;

  @Autowired Hall hall;
  @Autowired CouncilService council;
  @Autowired CouncilMembersService members;
  @Autowired ConflictService conflicts;
  @Autowired WrittenOpinionService opinions;
  @Autowired PaperBallotService papers;
  @Autowired VotingService voting;
  @Autowired DossierService dossiers;

  @BeforeEach
  void begin() {
    budget = new Budget(statements);
    secretary = hall.secretary();
  }

  @AfterEach
  void kept() {
    budget.assertKept();
  }

  @Test
  @DisplayName("before the session: agenda, written opinions, conflicts, substitutes, opening")
  void before() {
    DossierStory dossier = a.dossier().combined();
    int session = hall.planned(COUNCIL);
    hall.whileItsDayIsToCome(
        () ->
            budget.step(
                "put on the agenda", secretary, () -> council.addToAgenda(session, dossier.id())));
    budget.step(
        "take off the agenda", secretary, () -> council.removeFromAgenda(session, dossier.id()));
    hall.putOnAgenda(dossier);
    int item = hall.item(0).id();
    int absent = hall.seat(hall.person(COUNCIL));
    long sheet = Acting.as(secretary, a::storedPdf);
    budget.step(
        "record a written opinion",
        secretary,
        () -> opinions.record(session, item, absent, Choice.FOR, sheet));
    int cousin = hall.seat(hall.person(2));
    budget.step(
        "declare a conflict", secretary, () -> conflicts.declare(session, item, cousin, "cousin"));
    budget.step("take a conflict back", secretary, () -> conflicts.takeBack(session, item, cousin));
    int seat = hall.seat(hall.person(3));
    budget.step(
        "add a substitute",
        secretary,
        () ->
            members.addSubstitute(
                seat, hall.person(33).personId(), hall.day(), hall.day(), session));
    int substitute =
        hall.read().members().stream()
            .flatMap(member -> member.substitutes().stream())
            .findFirst()
            .orElseThrow()
            .id();
    budget.step("seat a substitute", secretary, () -> council.seat(session, substitute));
    Set<Integer> present = Set.of(hall.seat(hall.person(1)), cousin);
    budget.step("mark members", secretary, () -> council.mark(session, present, true));
    budget.step("open the session", secretary, () -> council.open(session));
  }

  @Test
  @DisplayName("in the open session: a vote, paper ballots, a reason, closing with three dossiers")
  void during() {
    DossierStory first = a.dossier().combinedWithUnmet(17);
    int session = hall.open(COUNCIL, first, a.dossier().combined(), a.dossier().combined());
    int item = hall.item(0).id();
    int onScreens = hall.item(1).id();
    budget.step("cast", hall.person(4), () -> voting.cast(session, onScreens, Choice.FOR));
    long sheet = Acting.as(secretary, a::storedPdf);
    budget.step(
        "enter paper ballots",
        secretary,
        () -> papers.enter(session, item, PaperCount.of(COUNCIL, 0, 0, 0, 0, sheet)));
    budget.step("take them out", secretary, () -> papers.remove(session, item));
    budget.step(
        "explain a recognition", secretary, () -> voting.explain(session, item, "works begun"));
    int cousin = hall.seat(hall.person(2));
    budget.step(
        "declare a conflict while open",
        secretary,
        () -> conflicts.declare(session, onScreens, cousin, "cousin"));
    int dossiers = 3;
    budget.within(
        dossiers * Budget.STEP,
        "close a session of three dossiers",
        secretary,
        () -> voting.close(session));
  }

  @Test
  @DisplayName("closing a session of one dossier, however it ends, costs no more than a step")
  void closing() {
    for (int votes : new int[] {COUNCIL, 1}) {
      int session = hall.open(COUNCIL, a.dossier().combined());
      for (int number = 1; number <= votes; number++) {
        hall.cast(hall.person(number), 0, Choice.FOR);
      }
      budget.step("close with " + votes + " of 24 for", secretary, () -> voting.close(session));
    }
    DossierStory leaving = a.dossier().combined();
    int session = hall.open(COUNCIL, leaving);
    budget.step(
        "withdraw from an open session",
        leaving.communeLeader(),
        () -> dossiers.withdraw(leaving.id(), "reasons"));
    budget.step("close with it withdrawn", secretary, () -> voting.close(session));
  }
}
