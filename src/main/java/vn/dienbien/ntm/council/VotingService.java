package vn.dienbien.ntm.council;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.round.ProcedureVersion;
import vn.dienbien.ntm.security.CurrentUser;

/** Casting ballots, and closing the session, which counts them. */
@Service
@PreAuthorize("isAuthenticated()")
public class VotingService {

  private final CouncilRepository council;
  private final BallotBox box;
  private final BallotTasks ballotTasks;
  private final DossierStages dossiers;
  private final ProcedureService procedures;
  private final AuditLog audit;
  private final CurrentUser currentUser;
  private final Clock clock;

  VotingService(
      CouncilRepository council,
      BallotBox box,
      BallotTasks ballotTasks,
      DossierStages dossiers,
      ProcedureService procedures,
      AuditLog audit,
      CurrentUser currentUser,
      Clock clock) {
    this.council = council;
    this.box = box;
    this.ballotTasks = ballotTasks;
    this.dossiers = dossiers;
    this.procedures = procedures;
    this.audit = audit;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Casts the signed-in member's ballot on a dossier. That they voted is kept; what, is not theirs
   * to be found: no log entry and no row joins the two.
   *
   * @throws Refusal when the session is not open, the member not present, or has voted already
   */
  @UserCommand
  public void cast(int sessionId, int itemId, Choice choice) {
    SessionStatus status =
        council
            .lockedStatus(sessionId, false)
            .orElseThrow(() -> new NotThere(CouncilLinks.subject(sessionId)));
    if (status != SessionStatus.OPEN) {
      throw new Refusal(status == SessionStatus.PLANNED ? "council.notOpen" : "council.closed");
    }
    Member member = presentMember(sessionId);
    AgendaItem item =
        council.agenda(sessionId, member.personId()).stream()
            .filter(candidate -> candidate.id() == itemId)
            .findFirst()
            .orElseThrow(() -> new NotThere("agenda item " + itemId));
    if (!box.take(itemId, member.id())) {
      throw new Refusal("council.votedBefore");
    }
    box.cast(itemId, choice);
    ballotTasks.voted(item.dossierId(), member.personId());
  }

  private Member presentMember(int sessionId) {
    long personId = currentUser.get().personId();
    return council.members(sessionId).stream()
        .filter(member -> member.personId() == personId && member.isPresent())
        .findFirst()
        .orElseThrow(() -> new Refusal("council.notPresent"));
  }

  /**
   * Closes the session for ever and counts. A dossier without a quorum waits for another session;
   * one that passed goes to the chair of the province; one that did not has ended.
   */
  @UserCommand
  @PreAuthorize("hasRole('COUNCIL_SECRETARY')")
  public void close(int sessionId) {
    SessionStatus status =
        council
            .lockedStatus(sessionId, true)
            .orElseThrow(() -> new NotThere(CouncilLinks.subject(sessionId)));
    if (status != SessionStatus.OPEN) {
      throw new Refusal(status == SessionStatus.PLANNED ? "council.notOpen" : "council.closed");
    }
    List<Member> members = council.members(sessionId);
    int present = (int) members.stream().filter(Member::isPresent).count();
    council.close(sessionId, LocalDateTime.now(clock));
    for (AgendaItem item : council.agenda(sessionId, 0)) {
      conclude(item, box.count(item.id(), members.size(), present));
    }
    audit.append(CouncilLinks.subject(sessionId), Audience.PROVINCE, "council.closed", present);
  }

  private void conclude(AgendaItem item, Tally tally) {
    DossierFacts dossier = dossiers.lockedIn(item.dossierId(), DossierStatus.COUNCIL);
    ProcedureVersion version = procedures.version(dossier.versionId());
    BigDecimal quorum = version.setting(ProcedureVersion.COUNCIL_QUORUM);
    BigDecimal approval = version.setting(ProcedureVersion.COUNCIL_APPROVAL);
    Outcome outcome = tally.outcome(quorum, approval);
    council.keepResult(item.id(), outcome, tally);
    ballotTasks.closeAll(dossier.id());
    if (outcome == Outcome.NO_QUORUM) {
      audit.append(
          DossierLinks.subject(dossier.id()),
          Audience.ALL,
          "council.noQuorum",
          tally.present(),
          tally.appointed());
    } else {
      dossiers.voted(dossier.id(), outcome == Outcome.PASSED, tally.votesFor(), tally.present());
    }
  }
}
