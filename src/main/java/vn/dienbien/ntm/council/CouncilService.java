package vn.dienbien.ntm.council;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.deadline.StepClocks;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.Step;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.UnitService;

/** The secretary's part of the council room: agenda and attendance before and during a session. */
@Service
@PreAuthorize("hasRole('COUNCIL_SECRETARY')")
public class CouncilService {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST_REASON = 500;

  private final CouncilRepository council;
  private final SessionGate gate;
  private final RoomReader rooms;
  private final Seating seating;
  private final Opening opening;
  private final DossierStages dossiers;
  private final ProcedureService procedures;
  private final UnitService units;
  private final StepClocks clocks;
  private final AuditLog audit;
  private final Clock clock;

  CouncilService(
      CouncilRepository council,
      SessionGate gate,
      RoomReader rooms,
      Seating seating,
      Opening opening,
      DossierStages dossiers,
      ProcedureService procedures,
      UnitService units,
      StepClocks clocks,
      AuditLog audit,
      Clock clock) {
    this.council = council;
    this.gate = gate;
    this.rooms = rooms;
    this.seating = seating;
    this.opening = opening;
    this.dossiers = dossiers;
    this.procedures = procedures;
    this.units = units;
    this.clocks = clocks;
    this.audit = audit;
    this.clock = clock;
  }

  /** Plans a session with ballots as the version of each dossier says; gives its key. */
  @UserCommand
  public int plan(LocalDate heldOn, String place) {
    return plan(heldOn, place, null, "");
  }

  /**
   * Plans a session; gives its key. A day before today is refused.
   *
   * @param secret whether its ballots are secret; null: as the version of each dossier says
   * @param reason why it departs from the version; at most 500 characters
   */
  @UserCommand
  public int plan(LocalDate heldOn, String place, Boolean secret, String reason) {
    requireDayAndPlace(heldOn, place);
    if (secret != null && (reason.isBlank() || reason.length() > LONGEST_REASON)) {
      throw new Refusal("council.ballot.noReason", LONGEST_REASON);
    }
    int id = council.plan(heldOn, place.strip(), secret, secret == null ? "" : reason.strip());
    audit.append(CouncilLinks.subject(id), Audience.PROVINCE, "council.planned", place.strip());
    if (secret != null) {
      audit.append(
          CouncilLinks.subject(id),
          Audience.PROVINCE,
          secret ? "council.plannedSecret" : "council.plannedOpen",
          reason.strip());
    }
    return id;
  }

  /** Changes day and place of a planned session; the dossiers on its agenda tell the new day. */
  @UserCommand
  public void replan(int sessionId, LocalDate heldOn, String place) {
    gate.enterPlanned(sessionId);
    requireDayAndPlace(heldOn, place);
    council.replan(sessionId, heldOn, place.strip());
    String day = DAY.format(heldOn);
    audit.append(
        CouncilLinks.subject(sessionId),
        Audience.PROVINCE,
        "council.replanned",
        day,
        place.strip());
    for (ItemState item : rooms.read(sessionId).items()) {
      if (item.hasLeft()) {
        continue;
      }
      String subject = DossierLinks.subject(item.row().dossierId());
      clocks.awaitSession(subject, Step.COUNCIL, heldOn);
      audit.append(subject, Audience.ALL, "council.rescheduled", day);
    }
  }

  private void requireDayAndPlace(LocalDate heldOn, String place) {
    if (heldOn == null || heldOn.isBefore(LocalDate.now(clock))) {
      throw new Refusal("council.dayPast");
    }
    if (place.isBlank()) {
      throw new Refusal("council.noPlace");
    }
    if (place.strip().length() > LONGEST_PLACE) {
      throw new Refusal("council.placeTooLong", LONGEST_PLACE);
    }
  }

  /** Puts a dossier that waits for the council on the agenda of a planned session. */
  @UserCommand
  public void addToAgenda(int sessionId, long dossierId) {
    gate.enterPlanned(sessionId);
    DossierFacts dossier = dossiers.lockedIn(dossierId, DossierStatus.COUNCIL);
    if (council.scheduled().contains(dossierId)) {
      throw new Refusal("council.alreadyScheduled");
    }
    SessionSummary session = council.session(sessionId).orElseThrow();
    if (session.heldOn().isBefore(LocalDate.now(clock))) {
      throw new Refusal("council.sessionPast", DAY.format(session.heldOn()));
    }
    boolean isSecret =
        session.secret() != null
            ? session.secret()
            : CouncilRules.of(procedures.version(dossier.versionId())).isSecret();
    council.addToAgenda(sessionId, dossierId, isSecret);
    dossiers.grant(dossierId, councilActors(), "COUNCIL");
    clocks.awaitSession(DossierLinks.subject(dossierId), Step.COUNCIL, session.heldOn());
    audit.append(
        DossierLinks.subject(dossierId),
        Audience.ALL,
        "council.scheduled",
        DAY.format(session.heldOn()));
  }

  /** Takes a dossier off the agenda of a planned session, unless opinions on it were recorded. */
  @UserCommand
  public void removeFromAgenda(int sessionId, long dossierId) {
    gate.enterPlanned(sessionId);
    ItemState item =
        rooms.read(sessionId).items().stream()
            .filter(candidate -> candidate.row().dossierId() == dossierId)
            .findFirst()
            .orElseThrow(() -> new NotThere("agenda item of dossier " + dossierId));
    if (!item.opinions().isEmpty()) {
      throw new Refusal("council.opinionsThere", item.row().communeName());
    }
    council.removeFromAgenda(item.id());
    clocks.resume(DossierLinks.subject(dossierId), Step.COUNCIL);
    audit.append(DossierLinks.subject(dossierId), Audience.PROVINCE, "council.unscheduled");
  }

  /**
   * Marks members present in person, or their seats empty, until the session is closed. Who has
   * voted stays present; a substitute who sits there makes room for the member.
   *
   * @param memberIds keys of memberships; foreign ones are refused as not there
   */
  @UserCommand
  public void mark(int sessionId, Set<Integer> memberIds, boolean present) {
    gate.enter(sessionId);
    seating.mark(sessionId, memberIds, present);
  }

  /**
   * Seats a registered substitute in the place of their member, until the session is closed.
   *
   * @throws Refusal when the member has voted or the person sits or belongs on another seat
   */
  @UserCommand
  public void seat(int sessionId, int substituteId) {
    gate.enter(sessionId);
    seating.seat(sessionId, substituteId);
  }

  /**
   * Opens the session: the roll, the conflicts of interest and the written opinions are fixed; from
   * now on those present vote.
   */
  @UserCommand
  public void open(int sessionId) {
    gate.enterPlanned(sessionId);
    Room room = rooms.read(sessionId);
    if (room.items().isEmpty()) {
      throw new Refusal("council.emptyAgenda");
    }
    List<Member> present = room.members().stream().filter(Member::isPresent).toList();
    if (present.isEmpty()) {
      throw new Refusal("council.nobodyPresent");
    }
    opening.open(room, LocalDateTime.now(clock));
    audit.append(
        CouncilLinks.subject(sessionId), Audience.PROVINCE, "council.opened", present.size());
  }

  private Set<ActorKey> councilActors() {
    String province = units.province().id();
    return Set.of(
        ActorKey.of(Role.COUNCIL_MEMBER, province), ActorKey.of(Role.COUNCIL_CHAIR, province));
  }
}
