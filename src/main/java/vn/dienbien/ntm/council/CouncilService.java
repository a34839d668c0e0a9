package vn.dienbien.ntm.council;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.UnitService;

/** The secretary's part of the council room: agenda and attendance before and during a session. */
@Service
@PreAuthorize("hasRole('COUNCIL_SECRETARY')")
public class CouncilService {

  private final CouncilRepository council;
  private final BallotBox box;
  private final BallotTasks ballotTasks;
  private final DossierStages dossiers;
  private final UnitService units;
  private final AuditLog audit;
  private final Clock clock;

  CouncilService(
      CouncilRepository council,
      BallotBox box,
      BallotTasks ballotTasks,
      DossierStages dossiers,
      UnitService units,
      AuditLog audit,
      Clock clock) {
    this.council = council;
    this.box = box;
    this.ballotTasks = ballotTasks;
    this.dossiers = dossiers;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  /** Plans a session; gives its key. A day before today is refused. */
  @UserCommand
  public int plan(LocalDate heldOn, String place) {
    if (heldOn == null || heldOn.isBefore(LocalDate.now(clock))) {
      throw new Refusal("council.dayPast");
    }
    if (place.isBlank()) {
      throw new Refusal("council.noPlace");
    }
    int id = council.plan(heldOn, place.strip());
    audit.append(CouncilLinks.subject(id), Audience.PROVINCE, "council.planned", place.strip());
    return id;
  }

  /** Puts a dossier that waits for the council on the agenda of a planned session. */
  @UserCommand
  public void addToAgenda(int sessionId, long dossierId) {
    requirePlanned(sessionId);
    dossiers.lockedIn(dossierId, DossierStatus.COUNCIL);
    if (council.scheduled().contains(dossierId)) {
      throw new Refusal("council.alreadyScheduled");
    }
    council.addToAgenda(sessionId, dossierId);
    dossiers.grant(dossierId, councilActors(), "COUNCIL");
    audit.append(
        DossierLinks.subject(dossierId),
        Audience.ALL,
        "council.scheduled",
        BallotTasks.DAY.format(session(sessionId).heldOn()));
  }

  /** Takes a dossier off the agenda of a planned session. */
  @UserCommand
  public void removeFromAgenda(int sessionId, long dossierId) {
    requirePlanned(sessionId);
    council.removeFromAgenda(sessionId, dossierId);
    audit.append(DossierLinks.subject(dossierId), Audience.PROVINCE, "council.unscheduled");
  }

  /**
   * Marks members present or absent, until the session is closed. Who has voted stays present.
   *
   * @param memberIds keys of memberships; foreign ones are refused as not there
   */
  @UserCommand
  public void mark(int sessionId, Set<Integer> memberIds, boolean present) {
    SessionStatus status = locked(sessionId);
    if (status == SessionStatus.CLOSED) {
      throw new Refusal("council.closed");
    }
    List<Member> marked = known(sessionId, memberIds);
    if (!present && marked.stream().anyMatch(member -> box.hasVoted(sessionId, member.id()))) {
      throw new Refusal("council.hasVoted");
    }
    council.mark(sessionId, memberIds, present);
    if (status == SessionStatus.OPEN) {
      ballotTasks.update(sessionId, marked, present, session(sessionId).heldOn());
    }
  }

  private List<Member> known(int sessionId, Set<Integer> memberIds) {
    List<Member> members =
        council.members(sessionId).stream()
            .filter(member -> memberIds.contains(member.id()))
            .toList();
    if (members.size() != memberIds.size()) {
      throw new NotThere("council member of " + memberIds);
    }
    return members;
  }

  /** Opens the session: from now on present members vote. */
  @UserCommand
  public void open(int sessionId) {
    requirePlanned(sessionId);
    SessionSummary session = session(sessionId);
    if (session.dossiers() == 0) {
      throw new Refusal("council.emptyAgenda");
    }
    List<Member> present = council.members(sessionId).stream().filter(Member::isPresent).toList();
    if (present.isEmpty()) {
      throw new Refusal("council.nobodyPresent");
    }
    council.open(sessionId, LocalDateTime.now(clock));
    ballotTasks.update(sessionId, present, true, session.heldOn());
    audit.append(
        CouncilLinks.subject(sessionId), Audience.PROVINCE, "council.opened", present.size());
  }

  private void requirePlanned(int sessionId) {
    switch (locked(sessionId)) {
      case PLANNED -> {
        // as it should be
      }
      case OPEN -> throw new Refusal("council.alreadyOpen");
      case CLOSED -> throw new Refusal("council.closed");
    }
  }

  private SessionStatus locked(int sessionId) {
    return council
        .lockedStatus(sessionId, true)
        .orElseThrow(() -> new NotThere(CouncilLinks.subject(sessionId)));
  }

  private SessionSummary session(int sessionId) {
    return council.session(sessionId).orElseThrow();
  }

  private Set<ActorKey> councilActors() {
    String province = units.province().id();
    return Set.of(
        ActorKey.of(Role.COUNCIL_MEMBER, province), ActorKey.of(Role.COUNCIL_CHAIR, province));
  }
}
