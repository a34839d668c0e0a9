package vn.dienbien.ntm.council;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.platform.UserCommand;

/** Conflicts of interest that a member declared and the secretary records. */
@Service
@PreAuthorize("hasRole('COUNCIL_SECRETARY')")
public class ConflictService {

  private static final int LONGEST_REASON = 500;

  private final SessionGate gate;
  private final RoomReader rooms;
  private final ConflictRepository conflicts;
  private final BallotTasks ballotTasks;
  private final AuditLog audit;

  ConflictService(
      SessionGate gate,
      RoomReader rooms,
      ConflictRepository conflicts,
      BallotTasks ballotTasks,
      AuditLog audit) {
    this.gate = gate;
    this.rooms = rooms;
    this.conflicts = conflicts;
    this.ballotTasks = ballotTasks;
    this.audit = audit;
  }

  /**
   * Records that a member has a conflict of interest on a dossier: they get no ballot on it.
   *
   * @param reason needed, at most 500 characters
   * @throws Refusal when the seat has voted on it already
   */
  @UserCommand
  public void declare(int sessionId, int itemId, int memberId, String reason) {
    SessionStatus status = gate.enter(sessionId);
    Room room = rooms.read(sessionId);
    ItemState item = room.item(itemId);
    Member seat = room.member(memberId);
    item.requireStillThere();
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new Refusal("council.conflict.noReason", LONGEST_REASON);
    }
    if (item.takenBy().contains(memberId)) {
      throw new Refusal("council.conflict.hasVoted", seat.voterName());
    }
    conflicts.keep(
        List.of(
            new ConflictRepository.Row(
                itemId, seat.personId(), ConflictKind.DECLARED, reason.strip())));
    log(sessionId, "council.conflictDeclared", seat, item);
    followUp(sessionId, status, itemId, memberId);
  }

  /** Takes a declared conflict back; those the portal found stay. */
  @UserCommand
  public void takeBack(int sessionId, int itemId, int memberId) {
    SessionStatus status = gate.enter(sessionId);
    Room room = rooms.read(sessionId);
    Member seat = room.member(memberId);
    if (!conflicts.takeBack(room.item(itemId).id(), seat.personId())) {
      throw new NotThere("declared conflict of " + memberId);
    }
    log(sessionId, "council.conflictTakenBack", seat, room.item(itemId));
    followUp(sessionId, status, itemId, memberId);
  }

  private void log(int sessionId, String kind, Member seat, ItemState item) {
    audit.append(
        CouncilLinks.subject(sessionId),
        Audience.PROVINCE,
        kind,
        seat.name(),
        item.row().communeName());
  }

  private void followUp(int sessionId, SessionStatus status, int itemId, int memberId) {
    if (status == SessionStatus.OPEN) {
      Room now = rooms.read(sessionId);
      now.item(itemId).requireRoomForPaper();
      ballotTasks.update(now, List.of(now.member(memberId)));
    }
  }
}
