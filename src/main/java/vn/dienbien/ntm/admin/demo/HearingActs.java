package vn.dienbien.ntm.admin.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.consultation.AnnouncementChannel;
import vn.dienbien.ntm.consultation.Ballots;
import vn.dienbien.ntm.consultation.CommentService;
import vn.dienbien.ntm.consultation.CommenterKind;
import vn.dienbien.ntm.consultation.Consultation;
import vn.dienbien.ntm.consultation.ConsultationLevel;
import vn.dienbien.ntm.consultation.ConsultationQueries;
import vn.dienbien.ntm.consultation.ConsultationService;
import vn.dienbien.ntm.consultation.MeetingService;
import vn.dienbien.ntm.consultation.NewAnnouncement;
import vn.dienbien.ntm.consultation.NewComment;
import vn.dienbien.ntm.consultation.NewMeeting;
import vn.dienbien.ntm.consultation.PublicNotice;
import vn.dienbien.ntm.consultation.SurveyFigures;
import vn.dienbien.ntm.consultation.SurveyService;
import vn.dienbien.ntm.security.Role;

/** What people are asked and how the meetings of commune and district vote. */
@Component
@Profile("demo")
class HearingActs {

  private static final int NOTICE_DAYS = 20;
  private static final Ballots COMMUNE = new Ballots(46, 44, 1, 1);
  private static final Ballots DISTRICT = new Ballots(37, 37, 0, 0);

  /** 30 of 37 are 81.08 %: short of nine tenths. */
  private static final Ballots SHORT = new Ballots(37, 30, 5, 2);

  private static final SurveyFigures SURVEY = new SurveyFigures(812, 640, 603);

  private final ActAs actAs;
  private final DemoData data;
  private final DemoEvidence evidence;
  private final ConsultationService consultations;
  private final CommentService comments;
  private final ConsultationQueries pages;
  private final SurveyService surveys;
  private final MeetingService meetings;
  private final Clock clock;

  HearingActs(
      ActAs actAs,
      DemoData data,
      DemoEvidence evidence,
      ConsultationService consultations,
      CommentService comments,
      ConsultationQueries pages,
      SurveyService surveys,
      MeetingService meetings,
      Clock clock) {
    this.actAs = actAs;
    this.data = data;
    this.evidence = evidence;
    this.consultations = consultations;
    this.comments = comments;
    this.pages = pages;
    this.surveys = surveys;
    this.meetings = meetings;
    this.clock = clock;
  }

  /** The commune posts its draft and announces it. */
  void publish(DemoDossier dossier) {
    LocalDate today = LocalDate.now(clock);
    PublicNotice notice =
        new PublicNotice(today, today.plusDays(NOTICE_DAYS), data.words("notice.places"), null);
    asCommune(
        dossier,
        () -> {
          consultations.publish(dossier.id(), notice);
          announce(dossier, ConsultationLevel.COMMUNE, AnnouncementChannel.LOUDSPEAKER);
        });
  }

  /** The commune has answered the comments and sums up. */
  void consult(DemoDossier dossier) {
    asCommune(
        dossier,
        () -> {
          comment(dossier, ConsultationLevel.COMMUNE, CommenterKind.ORGANISATION, "organisation");
          comment(dossier, ConsultationLevel.COMMUNE, CommenterKind.RESIDENT, "resident");
          sumUp(dossier, ConsultationLevel.COMMUNE);
        });
  }

  /** The commune's meeting approves. */
  void meet(DemoDossier dossier) {
    asCommune(dossier, () -> record(dossier, ConsultationLevel.COMMUNE, COMMUNE));
  }

  /** The district announces and the Fatherland Front surveys; both conclude, or both have begun. */
  void hear(DemoDossier dossier, boolean isComplete) {
    actAs.holder(
        Role.DISTRICT_OFFICER,
        dossier.district(),
        () -> {
          announce(dossier, ConsultationLevel.DISTRICT, AnnouncementChannel.RADIO);
          announce(dossier, ConsultationLevel.DISTRICT, AnnouncementChannel.WEBSITE);
          if (isComplete) {
            announce(dossier, ConsultationLevel.DISTRICT, AnnouncementChannel.TELEVISION);
            sumUp(dossier, ConsultationLevel.DISTRICT);
          }
        });
    actAs.holder(
        Role.FRONT_OFFICER,
        dossier.district(),
        () -> {
          surveys.record(dossier.id(), SURVEY, data.words("survey.method"));
          surveys.addFile(dossier.id(), evidence.minutes());
          if (isComplete) {
            surveys.conclude(dossier.id());
          }
        });
  }

  /** The district's meeting votes. */
  void districtVote(DemoDossier dossier, boolean isReached) {
    actAs.holder(
        Role.DISTRICT_OFFICER,
        dossier.district(),
        () -> record(dossier, ConsultationLevel.DISTRICT, isReached ? DISTRICT : SHORT));
  }

  private void announce(DemoDossier dossier, ConsultationLevel level, AnnouncementChannel channel) {
    comments.announce(
        dossier.id(),
        level,
        new NewAnnouncement(announcedOn(dossier), channel, data.words("announcement.reference")));
  }

  /** Today, or the last day of a notice that has ended. */
  private LocalDate announcedOn(DemoDossier dossier) {
    LocalDate today = LocalDate.now(clock);
    return pages.page(dossier.id()).consultations().stream()
        .filter(round -> !round.isConcluded() && round.endsOn() != null)
        .map(Consultation::endsOn)
        .filter(today::isAfter)
        .findFirst()
        .orElse(today);
  }

  private void comment(
      DemoDossier dossier, ConsultationLevel level, CommenterKind kind, String who) {
    comments.addComment(
        dossier.id(),
        level,
        new NewComment(
            kind,
            data.words("comment." + who),
            LocalDate.now(clock),
            data.words("comment." + who + ".words"),
            data.words("comment." + who + ".answer"),
            false,
            null));
  }

  private void sumUp(DemoDossier dossier, ConsultationLevel level) {
    consultations.keepSummary(dossier.id(), level, data.words("consultation.summary"));
    consultations.conclude(dossier.id(), level);
  }

  private void record(DemoDossier dossier, ConsultationLevel level, Ballots ballots) {
    meetings.record(
        dossier.id(),
        level,
        new NewMeeting(
            LocalDate.now(clock),
            data.words("meeting.place." + level.name()),
            data.words("meeting.chair." + level.name()),
            data.words("meeting.secretary"),
            ballots,
            level == ConsultationLevel.DISTRICT,
            evidence.minutes()));
  }

  private void asCommune(DemoDossier dossier, Runnable act) {
    actAs.holder(Role.COMMUNE_OFFICER, dossier.commune(), act);
  }
}
