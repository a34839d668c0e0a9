package vn.dienbien.ntm.council;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.dossier.AppraisalSummary;
import vn.dienbien.ntm.dossier.DossierFilter;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.DossierSummary;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;

/** What the council room shows. Before closing: how many have voted, never what. */
@Service
@PreAuthorize(
    "hasAnyRole('COUNCIL_SECRETARY','COUNCIL_MEMBER','COUNCIL_CHAIR','PROVINCE_OFFICER',"
        + "'PROVINCE_LEADER','VIEWER')")
@Transactional(readOnly = true)
public class CouncilQueries {

  private static final int MOST_WAITING = 200;

  private final CouncilRepository council;
  private final RoomReader rooms;
  private final BallotBox box;
  private final AppraisalSummary appraisals;
  private final DossierQueries dossierQueries;
  private final ProcedureService procedures;
  private final CurrentUser currentUser;

  CouncilQueries(
      CouncilRepository council,
      RoomReader rooms,
      BallotBox box,
      AppraisalSummary appraisals,
      DossierQueries dossierQueries,
      ProcedureService procedures,
      CurrentUser currentUser) {
    this.council = council;
    this.rooms = rooms;
    this.box = box;
    this.appraisals = appraisals;
    this.dossierQueries = dossierQueries;
    this.procedures = procedures;
    this.currentUser = currentUser;
  }

  /** All sessions, the newest first. */
  public List<SessionSummary> sessions() {
    return council.sessions();
  }

  /** A session with its agenda and members; throws {@link NotThere} if there is none. */
  public CouncilSession session(int sessionId) {
    SignedIn user = currentUser.get();
    Room room = rooms.read(sessionId);
    boolean isClosed = room.session().status() == SessionStatus.CLOSED;
    ItemView view =
        new ItemView(
            room,
            user,
            appraisals.of(room.items().stream().map(item -> item.row().dossierId()).toList()),
            isClosed ? box.openVotes(sessionId) : Map.of());
    return new CouncilSession(
        room.session(),
        room.items().stream().map(view::of).toList(),
        room.members(),
        rules(room).quorum(),
        room.present(),
        user.has(Role.COUNCIL_SECRETARY),
        user.has(Role.COUNCIL_SECRETARY) || user.has(Role.COUNCIL_CHAIR),
        room.session().status() == SessionStatus.OPEN
            && room.members().stream().anyMatch(seat -> seat.isSeatOf(user.personId())));
  }

  /** An empty agenda shows the figures of the first version. */
  private CouncilRules rules(Room room) {
    return room.items().isEmpty()
        ? CouncilRules.of(procedures.versions().get(0))
        : room.items().get(0).rules();
  }

  static Unmet unmet(ItemState item, Map<Long, AppraisalSummary.Figures> appraisals) {
    AppraisalSummary.Figures figures = appraisals.get(item.row().dossierId());
    return new Unmet(
        figures == null ? List.of() : figures.unmet(),
        item.row().unmetReason(),
        item.row().unmetBy());
  }

  /** The dossiers that wait for the council and stand on no agenda yet. */
  public List<DossierSummary> waiting() {
    DossierFilter filter =
        new DossierFilter("", DossierStatus.COUNCIL, null, DossierFilter.Sort.STATUS_SINCE, false);
    List<Long> scheduled = council.scheduled();
    return dossierQueries.page(filter, 0, MOST_WAITING).stream()
        .filter(dossier -> !scheduled.contains(dossier.id()))
        .toList();
  }
}
