package vn.dienbien.ntm.council;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.dossier.DossierFilter;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.DossierSummary;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.round.ProcedureVersion;
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
  private final DossierQueries dossierQueries;
  private final DossierStages dossiers;
  private final ProcedureService procedures;
  private final CurrentUser currentUser;

  CouncilQueries(
      CouncilRepository council,
      DossierQueries dossierQueries,
      DossierStages dossiers,
      ProcedureService procedures,
      CurrentUser currentUser) {
    this.council = council;
    this.dossierQueries = dossierQueries;
    this.dossiers = dossiers;
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
    SessionSummary summary =
        council.session(sessionId).orElseThrow(() -> new NotThere(CouncilLinks.subject(sessionId)));
    List<AgendaItem> agenda = council.agenda(sessionId, user.personId());
    List<Member> members = council.members(sessionId);
    ProcedureVersion version = version(agenda);
    return new CouncilSession(
        summary,
        agenda,
        members,
        version.setting(ProcedureVersion.COUNCIL_QUORUM),
        version.setting(ProcedureVersion.COUNCIL_APPROVAL),
        user.has(Role.COUNCIL_SECRETARY),
        summary.status() == SessionStatus.OPEN
            && members.stream()
                .anyMatch(member -> member.personId() == user.personId() && member.isPresent()));
  }

  /** An empty agenda shows the figures of the first version. */
  private ProcedureVersion version(List<AgendaItem> agenda) {
    return agenda.isEmpty()
        ? procedures.versions().get(0)
        : procedures.version(dossiers.facts(agenda.get(0).dossierId()).versionId());
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
