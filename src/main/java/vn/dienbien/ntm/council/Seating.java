package vn.dienbien.ntm.council;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;

/** Who sits on which seat of a session: the member or a substitute, never both. */
@Component
class Seating {

  private final RoomReader rooms;
  private final SeatRepository seats;
  private final Conflicts conflicts;
  private final BallotTasks ballotTasks;

  Seating(RoomReader rooms, SeatRepository seats, Conflicts conflicts, BallotTasks ballotTasks) {
    this.rooms = rooms;
    this.seats = seats;
    this.conflicts = conflicts;
    this.ballotTasks = ballotTasks;
  }

  /** Marks members themselves present, or their seats empty. */
  void mark(int sessionId, Set<Integer> memberIds, boolean present) {
    Room room = rooms.read(sessionId);
    List<Member> marked = memberIds.stream().map(room::member).toList();
    for (Member seat : marked) {
      boolean changes = present ? seat.sitting() != null : seat.isPresent();
      if (changes && room.hasVoted(seat)) {
        throw new Refusal(
            present ? "council.substituteVoted" : "council.hasVoted", seat.voterName());
      }
      if (present) {
        requireOneSeat(room, seat, seat.personId(), seat.name());
      }
    }
    seats.mark(sessionId, memberIds, present);
    followUp(sessionId, room, memberIds);
  }

  /** Seats a substitute in the place of their member. */
  void seat(int sessionId, int substituteId) {
    Room room = rooms.read(sessionId);
    Member seat =
        room.members().stream()
            .filter(member -> find(member, substituteId) != null)
            .findFirst()
            .orElseThrow(() -> new NotThere("substitute " + substituteId));
    Substitute substitute = find(seat, substituteId);
    if (seat.isPresent() && !substitute.equals(seat.sitting()) && room.hasVoted(seat)) {
      throw new Refusal("council.memberVoted", seat.voterName());
    }
    requireOneSeat(room, seat, substitute.personId(), substitute.name());
    seats.seat(sessionId, substitute);
    if (room.session().status() == SessionStatus.OPEN) {
      conflicts.fix(sessionId, room.agenda(), List.of(seat));
    }
    followUp(sessionId, room, Set.of(seat.id()));
  }

  private static Substitute find(Member member, int substituteId) {
    return member.substitutes().stream()
        .filter(substitute -> substitute.id() == substituteId)
        .findFirst()
        .orElse(null);
  }

  /** One person is one member: nobody sits on two seats, and no member sits for another. */
  private static void requireOneSeat(Room room, Member seat, long personId, String name) {
    boolean isElsewhere =
        room.members().stream()
            .filter(other -> other.id() != seat.id())
            .anyMatch(other -> other.personId() == personId || other.isSeatOf(personId));
    if (isElsewhere) {
      throw new Refusal("council.twoSeats", name);
    }
  }

  private void followUp(int sessionId, Room before, Collection<Integer> memberIds) {
    if (before.session().status() == SessionStatus.OPEN) {
      Room now = rooms.read(sessionId);
      now.items().forEach(ItemState::requireRoomForPaper);
      ballotTasks.update(now, memberIds.stream().map(now::member).toList());
    }
  }
}
