package vn.dienbien.ntm.council;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/** Ballots on paper, counted by the secretary, in place of electronic ones of the same dossier. */
@Service
@PreAuthorize("hasRole('COUNCIL_SECRETARY')")
public class PaperBallotService {

  private final SessionGate gate;
  private final RoomReader rooms;
  private final WrittenOpinionRepository papers;
  private final BallotTasks ballotTasks;
  private final DocumentService documents;
  private final AuditLog audit;
  private final CurrentUser currentUser;
  private final Clock clock;

  PaperBallotService(
      SessionGate gate,
      RoomReader rooms,
      WrittenOpinionRepository papers,
      BallotTasks ballotTasks,
      DocumentService documents,
      AuditLog audit,
      CurrentUser currentUser,
      Clock clock) {
    this.gate = gate;
    this.rooms = rooms;
    this.papers = papers;
    this.ballotTasks = ballotTasks;
    this.documents = documents;
    this.audit = audit;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Enters the count of a dossier in the open session, or corrects it.
   *
   * @throws Refusal when an electronic ballot was cast on it, or there are more ballots than
   *     members who may vote
   */
  @UserCommand
  public void enter(int sessionId, int itemId, PaperCount count) {
    gate.enterOpen(sessionId);
    ItemState item = rooms.read(sessionId).item(itemId);
    item.requireStillThere();
    requireSeen(item.paper(), count);
    if (!item.takenBy().isEmpty()) {
      throw new Refusal("council.paper.mixed", item.takenBy().size());
    }
    if (count.isNegativeAnywhere()) {
      throw new Refusal("council.paper.negative");
    }
    if (count.votesBasic() > 0 && !item.rules().knowsBasic()) {
      throw new Refusal("council.noSuchChoice");
    }
    if (count.sum() > item.ballotsAtMost()) {
      throw new Refusal(
          "council.paperTooMany", item.row().communeName(), count.sum(), item.ballotsAtMost());
    }
    documents.requireReadable(count.fileId());
    papers.keep(
        itemId,
        new PaperCount(
            count.votesFor(),
            count.votesBasic(),
            count.against(),
            count.abstained(),
            count.invalid(),
            count.fileId(),
            currentUser.get().displayName(),
            LocalDateTime.now(clock)));
    ballotTasks.closeAll(item.row().dossierId());
    log(sessionId, "council.paperEntered", item);
  }

  /** A count that a colleague entered meanwhile is not overwritten unseen. */
  private static void requireSeen(PaperCount kept, PaperCount count) {
    if (kept != null && !kept.enteredAt().equals(count.enteredAt())) {
      throw new Refusal("council.paper.enteredBy", kept.enteredBy());
    }
  }

  /** Takes the count back: members vote on their screens again. */
  @UserCommand
  public void remove(int sessionId, int itemId) {
    gate.enterOpen(sessionId);
    ItemState item = rooms.read(sessionId).item(itemId);
    if (!papers.removePaper(itemId)) {
      throw new NotThere("paper count of " + itemId);
    }
    Room now = rooms.read(sessionId);
    ballotTasks.update(now, now.members());
    log(sessionId, "council.paperRemoved", item);
  }

  private void log(int sessionId, String kind, ItemState item) {
    audit.append(
        CouncilLinks.subject(sessionId), Audience.PROVINCE, kind, item.row().communeName());
  }
}
