package vn.dienbien.ntm.council;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.deadline.StepClocks;
import vn.dienbien.ntm.dossier.AppraisalSummary;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierMoves;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.Step;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/** Casting ballots, and closing the session, which counts them. */
@Service
@PreAuthorize("isAuthenticated()")
public class VotingService {

  private static final int LONGEST_REASON = 2000;

  private final CouncilRepository council;
  private final SessionGate gate;
  private final RoomReader rooms;
  private final BallotBox box;
  private final BallotTasks ballotTasks;
  private final DossierStages dossiers;
  private final DossierMoves moves;
  private final AppraisalSummary appraisals;
  private final StepClocks clocks;
  private final AuditLog audit;
  private final CurrentUser currentUser;
  private final Clock clock;

  VotingService(
      CouncilRepository council,
      SessionGate gate,
      RoomReader rooms,
      BallotBox box,
      BallotTasks ballotTasks,
      DossierStages dossiers,
      DossierMoves moves,
      AppraisalSummary appraisals,
      StepClocks clocks,
      AuditLog audit,
      CurrentUser currentUser,
      Clock clock) {
    this.council = council;
    this.gate = gate;
    this.rooms = rooms;
    this.box = box;
    this.ballotTasks = ballotTasks;
    this.dossiers = dossiers;
    this.moves = moves;
    this.appraisals = appraisals;
    this.clocks = clocks;
    this.audit = audit;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Casts the ballot of the seat that the signed-in person sits on. That the seat voted is kept;
   * what, in a secret ballot, is not theirs to be found: no log entry and no row joins the two.
   *
   * @throws Refusal when the session is not open, the person not present or in conflict, the
   *     dossier withdrawn or counted on paper, or the seat has voted already
   */
  @UserCommand
  public void cast(int sessionId, int itemId, Choice choice) {
    gate.enterToVote(sessionId);
    Room room = rooms.read(sessionId);
    long person = currentUser.get().personId();
    Member seat =
        room.members().stream()
            .filter(member -> member.isSeatOf(person))
            .findFirst()
            .orElseThrow(() -> new Refusal("council.notPresent"));
    ItemState item = room.item(itemId);
    requireBallot(item, seat, choice);
    if (!box.take(itemId, seat.id())) {
      throw new Refusal("council.votedBefore");
    }
    if (item.row().isSecret()) {
      box.cast(itemId, choice);
    } else {
      box.castOpenly(itemId, seat, choice);
    }
    ballotTasks.voted(item.row().dossierId(), person);
  }

  private static void requireBallot(ItemState item, Member seat, Choice choice) {
    item.requireStillThere();
    if (item.isConflicted(seat)) {
      throw new Refusal("council.conflict.mine");
    }
    if (item.paper() != null) {
      throw new Refusal("council.paper.there");
    }
    if (item.votesInWriting(seat)) {
      throw new Refusal("council.votedInWriting");
    }
    if (!Choice.offered(item.rules().knowsBasic()).contains(choice)) {
      throw new Refusal("council.noSuchChoice");
    }
  }

  /**
   * Records why the council may recognise a commune against a criterion that the appraisal found
   * not met. Needed before such a session is closed, whatever the ballots say: the portal must not
   * tell by asking for it how the vote stands.
   *
   * @param reason at most 2000 characters; not blank
   */
  @UserCommand
  @PreAuthorize("hasAnyRole('COUNCIL_SECRETARY','COUNCIL_CHAIR')")
  public void explain(int sessionId, int itemId, String reason) {
    gate.enter(sessionId);
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new Refusal("council.unmet.noReason", LONGEST_REASON);
    }
    ItemState item = rooms.read(sessionId).item(itemId);
    council.explain(item.id(), reason.strip(), currentUser.get().displayName());
    audit.append(
        CouncilLinks.subject(sessionId),
        Audience.PROVINCE,
        "council.explained",
        item.row().communeName());
  }

  /**
   * Closes the session for ever and counts. A dossier without a quorum waits for another session;
   * one that passed goes on to the decision; one that did not has ended.
   *
   * @throws Refusal when a reason to recognise against an unmet criterion is missing
   */
  @UserCommand
  @PreAuthorize("hasRole('COUNCIL_SECRETARY')")
  public void close(int sessionId) {
    gate.enterOpen(sessionId);
    Room room = rooms.read(sessionId);
    requireReasons(room);
    council.close(sessionId, LocalDateTime.now(clock));
    room.items().forEach(this::conclude);
    audit.append(
        CouncilLinks.subject(sessionId), Audience.PROVINCE, "council.closed", room.present());
  }

  private void requireReasons(Room room) {
    Map<Long, AppraisalSummary.Figures> figures =
        appraisals.of(room.items().stream().map(item -> item.row().dossierId()).toList());
    List<Sentence> missing =
        room.items().stream()
            .filter(item -> !item.hasLeft())
            .filter(item -> CouncilQueries.unmet(item, figures).isReasonMissing())
            .map(item -> Sentence.of("council.unmet.missing", item.row().communeName()))
            .toList();
    if (!missing.isEmpty()) {
      throw new Refusal(missing);
    }
  }

  private void conclude(ItemState item) {
    long dossierId = item.row().dossierId();
    ballotTasks.closeAll(dossierId);
    if (item.hasLeft()) {
      council.keepResult(item.id(), Outcome.LEFT, item.seats());
      return;
    }
    dossiers.lockedIn(dossierId, DossierStatus.COUNCIL);
    Tally tally = count(item);
    Outcome outcome = tally.outcome(item.rules());
    council.keepResult(item.id(), outcome, tally);
    if (outcome == Outcome.NO_QUORUM) {
      tellWhyNot(item, tally);
      clocks.resume(DossierLinks.subject(dossierId), Step.COUNCIL);
    } else {
      int votesFor =
          outcome == Outcome.PASSED_BASICALLY
              ? tally.votesFor() + tally.votesBasic()
              : tally.votesFor();
      moves.voted(dossierId, outcome.isPassed(), votesFor, tally.entitled());
    }
  }

  private Tally count(ItemState item) {
    Tally tally = item.seats();
    for (Map.Entry<Choice, Integer> ballots : box.count(item.id()).entrySet()) {
      tally = tally.plus(ballots.getKey(), ballots.getValue());
    }
    for (Choice written : item.writtenVotes()) {
      tally = tally.plus(written, 1);
    }
    box.mix(item.id());
    return item.paper() == null ? tally : tally.plus(item.paper());
  }

  private void tellWhyNot(ItemState item, Tally tally) {
    boolean isQuorate = tally.isQuorate(item.rules());
    audit.append(
        DossierLinks.subject(item.row().dossierId()),
        Audience.ALL,
        isQuorate ? "council.tooFewEntitled" : "council.noQuorum",
        isQuorate ? tally.entitled() : tally.present(),
        tally.appointed());
  }
}
