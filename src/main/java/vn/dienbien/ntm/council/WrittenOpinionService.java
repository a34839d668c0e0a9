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

/**
 * Written opinions of absent members. One that is recorded before the session is opened counts as
 * present and as that vote; a later one is kept and never counted. The secretary by nature knows
 * what it says, in a secret ballot too.
 */
@Service
@PreAuthorize("hasRole('COUNCIL_SECRETARY')")
public class WrittenOpinionService {

  private final SessionGate gate;
  private final RoomReader rooms;
  private final WrittenOpinionRepository opinions;
  private final DocumentService documents;
  private final AuditLog audit;
  private final CurrentUser currentUser;
  private final Clock clock;

  WrittenOpinionService(
      SessionGate gate,
      RoomReader rooms,
      WrittenOpinionRepository opinions,
      DocumentService documents,
      AuditLog audit,
      CurrentUser currentUser,
      Clock clock) {
    this.gate = gate;
    this.rooms = rooms;
    this.opinions = opinions;
    this.documents = documents;
    this.audit = audit;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Records an opinion with its scanned sheet; before the opening it replaces an earlier one.
   *
   * @throws Refusal when the version takes none, the member is present, has a conflict of interest,
   *     or a counted opinion would be replaced after the opening
   */
  @UserCommand
  public void record(int sessionId, int itemId, int memberId, Choice choice, long fileId) {
    boolean isLate = gate.enter(sessionId) == SessionStatus.OPEN;
    Room room = rooms.read(sessionId);
    ItemState item = room.item(itemId);
    Member seat = room.member(memberId);
    check(item, seat, choice, isLate);
    documents.requireReadable(fileId);
    opinions.keep(
        itemId,
        new WrittenOpinion(
            memberId,
            choice,
            fileId,
            LocalDateTime.now(clock),
            currentUser.get().displayName(),
            isLate,
            false));
    audit.append(
        CouncilLinks.subject(sessionId),
        Audience.PROVINCE,
        isLate ? "council.opinionLate" : "council.opinionReceived",
        seat.name(),
        item.row().communeName());
  }

  private static void check(ItemState item, Member seat, Choice choice, boolean isLate) {
    item.requireStillThere();
    if (!item.rules().allowsWritten()) {
      throw new Refusal("council.opinion.notAllowed");
    }
    if (!Choice.offered(item.rules().knowsBasic()).contains(choice)) {
      throw new Refusal("council.noSuchChoice");
    }
    if (seat.isPresent()) {
      throw new Refusal("council.opinion.present", seat.name());
    }
    if (item.isConflicted(seat)) {
      throw new Refusal("council.conflict.noBallot", seat.name());
    }
    if (isLate && item.opinionOf(seat).isPresent()) {
      throw new Refusal("council.opinion.there", seat.name());
    }
  }

  /** Takes an opinion back that was recorded by mistake, before the session is opened. */
  @UserCommand
  public void remove(int sessionId, int itemId, int memberId) {
    gate.enterPlanned(sessionId);
    Room room = rooms.read(sessionId);
    if (!opinions.remove(room.item(itemId).id(), memberId)) {
      throw new NotThere("written opinion of " + memberId);
    }
    audit.append(
        CouncilLinks.subject(sessionId),
        Audience.PROVINCE,
        "council.opinionRemoved",
        room.member(memberId).name(),
        room.item(itemId).row().communeName());
  }
}
