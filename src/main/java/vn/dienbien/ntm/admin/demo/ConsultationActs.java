package vn.dienbien.ntm.admin.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.consultation.AnnouncementChannel;
import vn.dienbien.ntm.consultation.Ballots;
import vn.dienbien.ntm.consultation.Comment;
import vn.dienbien.ntm.consultation.CommentService;
import vn.dienbien.ntm.consultation.CommenterKind;
import vn.dienbien.ntm.consultation.Consultation;
import vn.dienbien.ntm.consultation.ConsultationLevel;
import vn.dienbien.ntm.consultation.ConsultationPage;
import vn.dienbien.ntm.consultation.ConsultationQueries;
import vn.dienbien.ntm.consultation.ConsultationService;
import vn.dienbien.ntm.consultation.MeetingService;
import vn.dienbien.ntm.consultation.NewAnnouncement;
import vn.dienbien.ntm.consultation.NewComment;
import vn.dienbien.ntm.consultation.NewMeeting;
import vn.dienbien.ntm.consultation.PublicNotice;
import vn.dienbien.ntm.consultation.SurveyFigures;
import vn.dienbien.ntm.consultation.SurveyQuestion;
import vn.dienbien.ntm.consultation.SurveyService;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.UnitService;

/** What commune, district and Fatherland Front do to hear the people, and how the meetings vote. */
@Component
@Profile("demo")
class ConsultationActs {

  private final ActAs actAs;
  private final DemoData data;
  private final ConsultationService consultations;
  private final CommentService comments;
  private final MeetingService meetings;
  private final SurveyService surveys;
  private final ConsultationQueries pages;
  private final DemoEvidence evidence;
  private final UnitService units;
  private final Clock clock;

  ConsultationActs(
      ActAs actAs,
      DemoData data,
      ConsultationService consultations,
      CommentService comments,
      MeetingService meetings,
      SurveyService surveys,
      ConsultationQueries pages,
      DemoEvidence evidence,
      UnitService units,
      Clock clock) {
    this.actAs = actAs;
    this.data = data;
    this.consultations = consultations;
    this.comments = comments;
    this.meetings = meetings;
    this.surveys = surveys;
    this.pages = pages;
    this.evidence = evidence;
    this.units = units;
    this.clock = clock;
  }

  /**
   * The officer publishes the draft.
   *
   * @param isEntered whether the notice was posted long ago and only entered now, so that it can be
   *     concluded at once; otherwise it begins today
   */
  void publish(DemoDossier dossier, boolean isEntered) {
    asCommune(
        dossier,
        () -> {
          int days = pages.page(dossier.id()).limits().noticeDays();
          LocalDate start =
              isEntered ? LocalDate.now(clock).minusDays(days + 1L) : LocalDate.now(clock);
          consultations.publish(
              dossier.id(),
              new PublicNotice(
                  start,
                  start.plusDays(days),
                  data.words("consultation.places", name(dossier)),
                  null));
        });
  }

  /** The officer records announcements and comments; one is not answered yet. */
  void consultSome(DemoDossier dossier) {
    asCommune(dossier, () -> record(dossier, ConsultationLevel.COMMUNE, false));
  }

  /** The same, all answered; the consultation is summed up and concluded. Its notice has ended. */
  void consult(DemoDossier dossier) {
    asCommune(
        dossier,
        () -> {
          record(dossier, ConsultationLevel.COMMUNE, true);
          consultations.conclude(dossier.id(), ConsultationLevel.COMMUNE);
        });
  }

  /** The commune's meeting votes. */
  void meet(DemoDossier dossier, int votesFor, int present) {
    asCommune(
        dossier,
        () ->
            meetings.record(
                dossier.id(),
                ConsultationLevel.COMMUNE,
                meeting(data.words("meeting.commune", name(dossier)), votesFor, present)));
  }

  /** The district's announcements and comments are recorded and concluded. */
  void announce(DemoDossier dossier) {
    asDistrict(
        dossier,
        () -> {
          record(dossier, ConsultationLevel.DISTRICT, true);
          consultations.conclude(dossier.id(), ConsultationLevel.DISTRICT);
        });
  }

  /** The Front's survey is recorded and concluded. */
  void survey(DemoDossier dossier, int households, int asked, int satisfied) {
    surveySome(dossier, households, asked, satisfied);
    asFront(dossier, () -> surveys.conclude(dossier.id()));
  }

  /** The Front's survey is recorded and not concluded yet. */
  void surveySome(DemoDossier dossier, int households, int asked, int satisfied) {
    asFront(
        dossier,
        () -> {
          surveys.record(
              dossier.id(),
              new SurveyFigures(households, asked, satisfied),
              data.words("survey.method"));
          surveys.keepQuestions(
              dossier.id(),
              List.of(
                  new SurveyQuestion(data.words("survey.roads"), asked, satisfied),
                  new SurveyQuestion(data.words("survey.water"), asked, satisfied)));
          surveys.addFile(dossier.id(), evidence.figures());
        });
  }

  /** The district's meeting votes. */
  void districtVote(DemoDossier dossier, int votesFor, int present) {
    asDistrict(
        dossier,
        () ->
            meetings.record(
                dossier.id(),
                ConsultationLevel.DISTRICT,
                meeting(data.words("meeting.district"), votesFor, present)));
  }

  private NewMeeting meeting(String place, int votesFor, int present) {
    return new NewMeeting(
        LocalDate.now(clock),
        place,
        "",
        "",
        new Ballots(present, votesFor, present - votesFor, 0),
        true,
        evidence.minutes());
  }

  private void record(DemoDossier dossier, ConsultationLevel level, boolean isComplete) {
    ConsultationPage page = pages.page(dossier.id());
    LocalDate day = day(page, level);
    AnnouncementChannel channel = AnnouncementChannel.of(level).get(0);
    long open = page.limits().announcements().get(level) - page.rounds(level).get(0).counted();
    for (int time = 0; time < open; time++) {
      comments.announce(dossier.id(), level, new NewAnnouncement(day, channel, ""));
    }
    if (page.rounds(level).get(0).comments().isEmpty()) {
      comment(dossier, level, CommenterKind.ORGANISATION, day, true);
      comment(dossier, level, CommenterKind.RESIDENT, day, isComplete);
    }
    if (isComplete) {
      answerOpen(dossier, level);
      consultations.keepSummary(dossier.id(), level, data.words("consultation.summary"));
    }
  }

  private void answerOpen(DemoDossier dossier, ConsultationLevel level) {
    for (Comment comment : pages.page(dossier.id()).rounds(level).get(0).comments()) {
      NewComment said = comment.said();
      if (!comment.isAnswered()) {
        comments.changeComment(
            dossier.id(),
            level,
            comment.id(),
            comment.version(),
            new NewComment(
                said.kind(),
                said.author(),
                said.givenOn(),
                said.words(),
                data.words("comment." + said.kind().name() + ".answer"),
                said.changedDraft(),
                said.fileId()));
      }
    }
  }

  /** Today, or the last day of a notice that has ended. */
  private LocalDate day(ConsultationPage page, ConsultationLevel level) {
    Consultation round = page.rounds(level).get(0);
    LocalDate today = LocalDate.now(clock);
    return round.endsOn() != null && round.endsOn().isBefore(today) ? round.endsOn() : today;
  }

  private void comment(
      DemoDossier dossier,
      ConsultationLevel level,
      CommenterKind kind,
      LocalDate day,
      boolean isAnswered) {
    String key = "comment." + kind.name() + ".";
    comments.addComment(
        dossier.id(),
        level,
        new NewComment(
            kind,
            data.words(key + "author"),
            day,
            data.words(key + "words"),
            isAnswered ? data.words(key + "answer") : "",
            false,
            null));
  }

  private String name(DemoDossier dossier) {
    return units.byId(dossier.commune()).name();
  }

  private void asCommune(DemoDossier dossier, Runnable act) {
    actAs.holder(Role.COMMUNE_OFFICER, dossier.commune(), act);
  }

  private void asDistrict(DemoDossier dossier, Runnable act) {
    actAs.holder(Role.DISTRICT_OFFICER, dossier.district(), act);
  }

  private void asFront(DemoDossier dossier, Runnable act) {
    actAs.holder(Role.FRONT_OFFICER, dossier.district(), act);
  }
}
