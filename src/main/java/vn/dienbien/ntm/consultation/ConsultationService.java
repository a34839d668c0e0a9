package vn.dienbien.ntm.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierMoves;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.security.CurrentUser;

/**
 * A round of asking the people: the commune's officer publishes the draft, the district's officer
 * is given one when a dossier was verified; both sum up and conclude theirs.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ConsultationService {

  /** Days a commune's notice lasts, the day of posting not counted. */
  static final String NOTICE_DAYS = "consultation.notice";

  private static final int LONGEST_SUMMARY = 8000;

  private final ConsultationRepository consultations;
  private final MeetingRepository meetings;
  private final SurveyRepository surveys;
  private final HearingWork hearing;
  private final RunningConsultation running;
  private final DossierStages dossiers;
  private final DossierMoves moves;
  private final ProcedureService procedures;
  private final DocumentService documents;
  private final AuditLog audit;
  private final CurrentUser currentUser;
  private final Clock clock;

  ConsultationService(
      ConsultationRepository consultations,
      MeetingRepository meetings,
      SurveyRepository surveys,
      HearingWork hearing,
      RunningConsultation running,
      DossierStages dossiers,
      DossierMoves moves,
      ProcedureService procedures,
      DocumentService documents,
      AuditLog audit,
      CurrentUser currentUser,
      Clock clock) {
    this.consultations = consultations;
    this.meetings = meetings;
    this.surveys = surveys;
    this.hearing = hearing;
    this.running = running;
    this.dossiers = dossiers;
    this.moves = moves;
    this.procedures = procedures;
    this.documents = documents;
    this.audit = audit;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Makes the commune's draft public: a round of consultation begins.
   *
   * @throws Refusal with everything that stands against the notice, or that is not judged yet
   */
  @UserCommand
  public void publish(long dossierId, PublicNotice notice) {
    DossierFacts dossier = dossiers.lockedForActor(dossierId, DossierStatus.DRAFT);
    check(dossier, notice);
    consultations.open(
        dossierId,
        ConsultationLevel.COMMUNE,
        notice,
        currentUser.get().displayName(),
        LocalDateTime.now(clock));
    moves.prepared(dossierId, LetterText.date(notice.startsOn()), LetterText.date(notice.endsOn()));
  }

  /** Corrects the notice while it runs, or prolongs it, by the same rules. */
  @UserCommand
  public void correctNotice(long dossierId, PublicNotice notice) {
    DossierFacts dossier = dossiers.lockedForActor(dossierId, DossierStatus.CONSULTING);
    check(dossier, notice);
    consultations.correct(running.of(dossierId, ConsultationLevel.COMMUNE).id(), notice);
    audit.append(
        DossierLinks.subject(dossierId),
        Audience.ALL,
        "consultation.noticeCorrected",
        LetterText.date(notice.startsOn()),
        LetterText.date(notice.endsOn()));
  }

  private void check(DossierFacts dossier, PublicNotice notice) {
    int days = procedures.version(dossier.versionId()).setting(NOTICE_DAYS).intValueExact();
    refuse(
        NoticeRule.violations(
            notice,
            days,
            meetings
                .last(dossier.id(), ConsultationLevel.COMMUNE)
                .map(meeting -> meeting.held().heldOn()),
            today()));
    if (notice.fileId() != null) {
      documents.requireReadable(notice.fileId());
    }
  }

  /** Keeps the summary while it is being written; at most 8000 characters. */
  @UserCommand
  public void keepSummary(long dossierId, ConsultationLevel level, String summary) {
    Consultation consultation = running.locked(dossierId, level);
    if (summary.length() > LONGEST_SUMMARY) {
      throw new Refusal("consultation.tooLong", LONGEST_SUMMARY);
    }
    consultations.keepSummary(consultation.id(), summary.strip());
  }

  /**
   * Concludes the consultation: in the commune the meeting is next; in the district whoever is the
   * last, of announcements and survey, moves the dossier on.
   *
   * @throws Refusal with everything that is missing
   */
  @UserCommand
  public void conclude(long dossierId, ConsultationLevel level) {
    Consultation consultation = running.locked(dossierId, level);
    refuse(consultation.missing(needed(dossierId, level), today()));
    consultations.conclude(
        consultation.id(), currentUser.get().displayName(), LocalDateTime.now(clock));
    switch (level) {
      case COMMUNE ->
          moves.consulted(
              dossierId,
              consultation.counted(),
              consultation.comments().size(),
              consultation.changes());
      case DISTRICT ->
          hearing.done(
              dossierId,
              HearingWork.ANNOUNCE,
              surveys.last(dossierId).filter(Survey::isConcluded).isPresent());
    }
  }

  private int needed(long dossierId, ConsultationLevel level) {
    return level.announcementsNeeded(procedures.version(dossiers.facts(dossierId).versionId()));
  }

  private static void refuse(List<Sentence> reasons) {
    if (!reasons.isEmpty()) {
      throw new Refusal(reasons);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
