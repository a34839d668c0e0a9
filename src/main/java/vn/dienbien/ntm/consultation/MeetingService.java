package vn.dienbien.ntm.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierMoves;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.security.CurrentUser;

/** The meetings that vote on a dossier, recorded from their minutes; each is kept. */
@Service
@PreAuthorize("isAuthenticated()")
public class MeetingService {

  private final MeetingRepository meetings;
  private final ConsultationRepository consultations;
  private final DossierStages dossiers;
  private final DossierMoves moves;
  private final ProcedureService procedures;
  private final DocumentService documents;
  private final CurrentUser currentUser;
  private final Clock clock;

  MeetingService(
      MeetingRepository meetings,
      ConsultationRepository consultations,
      DossierStages dossiers,
      DossierMoves moves,
      ProcedureService procedures,
      DocumentService documents,
      CurrentUser currentUser,
      Clock clock) {
    this.meetings = meetings;
    this.consultations = consultations;
    this.dossiers = dossiers;
    this.moves = moves;
    this.procedures = procedures;
    this.documents = documents;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Records the meeting a dossier waits for and moves it on: in the commune to its leader, or back
   * to the draft when the vote fell short; in the district to its leader, who may only decline what
   * fell short.
   *
   * @return whether the threshold of the procedure version was reached, compared exactly
   * @throws Refusal with everything that stands against the record
   */
  @UserCommand
  public boolean record(long dossierId, ConsultationLevel level, NewMeeting meeting) {
    DossierFacts dossier = dossiers.lockedForActor(dossierId, level.voting());
    List<Sentence> reasons =
        MeetingRule.violations(meeting, heard(dossierId, level), LocalDate.now(clock));
    if (!reasons.isEmpty()) {
      throw new Refusal(reasons);
    }
    documents.requireReadable(meeting.minutesFile());
    meetings.add(
        dossierId, level, meeting, currentUser.get().displayName(), LocalDateTime.now(clock));
    Ballots ballots = meeting.ballots();
    boolean reached = ballots.reach(level.approval(procedures.version(dossier.versionId())));
    switch (level) {
      case COMMUNE -> moves.communeMet(dossierId, reached, ballots.votesFor(), ballots.present());
      case DISTRICT ->
          moves.districtVoted(dossierId, reached, ballots.votesFor(), ballots.present());
    }
    return reached;
  }

  /** The last day on which people were asked before this meeting. */
  private Optional<LocalDate> heard(long dossierId, ConsultationLevel level) {
    return consultations
        .last(dossierId, level)
        .flatMap(
            round ->
                round.endsOn() != null
                    ? Optional.of(round.endsOn())
                    : round.announcements().stream()
                        .map(Announcement::announcedOn)
                        .max(Comparator.naturalOrder()));
  }
}
