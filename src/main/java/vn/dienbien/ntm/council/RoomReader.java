package vn.dienbien.ntm.council;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.round.ProcedureService;

/** Reads a session in a fixed number of statements, whatever its agenda. */
@Component
class RoomReader {

  private final CouncilRepository council;
  private final SeatRepository seats;
  private final Conflicts conflicts;
  private final WrittenOpinionRepository opinions;
  private final BallotBox box;
  private final ProcedureService procedures;

  RoomReader(
      CouncilRepository council,
      SeatRepository seats,
      Conflicts conflicts,
      WrittenOpinionRepository opinions,
      BallotBox box,
      ProcedureService procedures) {
    this.council = council;
    this.seats = seats;
    this.conflicts = conflicts;
    this.opinions = opinions;
    this.box = box;
    this.procedures = procedures;
  }

  Room read(int sessionId) {
    SessionSummary session =
        council.session(sessionId).orElseThrow(() -> new NotThere(CouncilLinks.subject(sessionId)));
    List<Member> members = seats.members(sessionId);
    List<AgendaRow> agenda = council.agenda(sessionId);
    Map<Integer, List<Conflict>> bound = conflicts.of(session, agenda, members);
    Map<Integer, List<WrittenOpinion>> written = opinions.opinions(sessionId);
    Map<Integer, PaperCount> papers = opinions.papers(sessionId);
    Map<Integer, Set<Integer>> voters = box.voters(sessionId);
    List<ItemState> items =
        agenda.stream()
            .map(
                row ->
                    new ItemState(
                        row,
                        CouncilRules.of(procedures.version(row.versionId())),
                        members,
                        bound.getOrDefault(row.id(), List.of()),
                        written.getOrDefault(row.id(), List.of()),
                        papers.get(row.id()),
                        voters.getOrDefault(row.id(), Set.of()),
                        session.status() == SessionStatus.PLANNED))
            .toList();
    return new Room(session, members, items);
  }
}
