package vn.dienbien.ntm.council;

import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.worklist.NewTask;
import vn.dienbien.ntm.worklist.Worklist;

/** One row in the worklist for each ballot that a seat has still to cast. */
@Component
class BallotTasks {

  static final String CAST_BALLOT = "castBallot";

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final DossierStages dossiers;
  private final Worklist worklist;

  BallotTasks(DossierStages dossiers, Worklist worklist) {
    this.dossiers = dossiers;
    this.worklist = worklist;
  }

  /** Brings the rows of seats of an open session up to date: whoever is awaited has one. */
  void update(Room room, Collection<Member> seats) {
    List<ItemState> items = room.items().stream().filter(item -> !item.hasLeft()).toList();
    worklist.closeEach(
        items.stream().map(item -> item.row().dossierId()).toList(),
        seats.stream().flatMap(BallotTasks::people).map(BallotTasks::workKey).toList());
    worklist.openAll(items.stream().flatMap(item -> tasks(room, item, seats)).toList());
  }

  /** The member and everybody who may stand in: the row moves from one to the other. */
  private static Stream<Long> people(Member seat) {
    return Stream.concat(
        Stream.of(seat.personId()), seat.substitutes().stream().map(Substitute::personId));
  }

  private Stream<NewTask> tasks(Room room, ItemState item, Collection<Member> seats) {
    List<Member> awaited = seats.stream().filter(item::isAwaited).toList();
    if (awaited.isEmpty()) {
      return Stream.empty();
    }
    DossierFacts dossier = dossiers.facts(item.row().dossierId());
    return awaited.stream()
        .map(
            seat ->
                NewTask.byDay(
                    dossier,
                    CAST_BALLOT,
                    workKey(seat.voterId()),
                    ActorKey.ofPerson(seat.voterId()),
                    room.session().heldOn().atTime(END_OF_DAY)));
  }

  /** Closes all rows of a dossier. */
  void closeAll(long dossierId) {
    worklist.closeAll(dossierId, CAST_BALLOT);
  }

  /** Closes the row of the person who has voted. */
  void voted(long dossierId, long personId) {
    worklist.close(dossierId, workKey(personId));
  }

  private static String workKey(long personId) {
    return CAST_BALLOT + ":" + personId;
  }
}
