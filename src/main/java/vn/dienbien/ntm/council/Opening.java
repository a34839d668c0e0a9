package vn.dienbien.ntm.council;

import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** What the opening of a session fixes: the roll, conflicts, written opinions; and the ballots. */
@Component
class Opening {

  private final CouncilRepository council;
  private final SeatRepository seats;
  private final Conflicts conflicts;
  private final WrittenOpinionRepository opinions;
  private final RoomReader rooms;
  private final BallotTasks ballotTasks;

  Opening(
      CouncilRepository council,
      SeatRepository seats,
      Conflicts conflicts,
      WrittenOpinionRepository opinions,
      RoomReader rooms,
      BallotTasks ballotTasks) {
    this.council = council;
    this.seats = seats;
    this.conflicts = conflicts;
    this.opinions = opinions;
    this.rooms = rooms;
    this.ballotTasks = ballotTasks;
  }

  void open(Room room, LocalDateTime at) {
    int sessionId = room.session().id();
    seats.fixRoll(sessionId, room.members());
    conflicts.fix(sessionId, room.agenda(), room.members());
    opinions.count(sessionId);
    council.open(sessionId, at);
    Room open = rooms.read(sessionId);
    ballotTasks.update(open, open.members());
  }
}
