package vn.dienbien.ntm.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dienbien.ntm.consultation.AnnouncementChannel;
import vn.dienbien.ntm.consultation.Ballots;
import vn.dienbien.ntm.consultation.CommentService;
import vn.dienbien.ntm.consultation.CommenterKind;
import vn.dienbien.ntm.consultation.ConsultationLevel;
import vn.dienbien.ntm.consultation.ConsultationService;
import vn.dienbien.ntm.consultation.MeetingService;
import vn.dienbien.ntm.consultation.NewAnnouncement;
import vn.dienbien.ntm.consultation.NewComment;
import vn.dienbien.ntm.consultation.NewMeeting;
import vn.dienbien.ntm.consultation.PublicNotice;
import vn.dienbien.ntm.consultation.SurveyFigures;
import vn.dienbien.ntm.consultation.SurveyService;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.dossier.PaperService;
import vn.dienbien.ntm.dossier.RegistrationService;
import vn.dienbien.ntm.dossier.ReturnItem;
import vn.dienbien.ntm.dossier.ReturnedDocument;
import vn.dienbien.ntm.dossier.SignedLetter;
import vn.dienbien.ntm.dossier.SupplementService;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;

/**
 * Everything the law of the walk names, done to the portal as whoever is signed in, always with
 * papers in order: only the person or the moment can be wrong. Of {@link Deeds} what is so there.
 */
class WalkDeeds {

  private static final List<String> FIRST = List.of(WalkPeople.FIRST_INDICATOR);
  private static final String PAPER = "results";

  @Autowired AutowireCapableBeanFactory portal;
  @Autowired JdbcTemplate jdbc;
  @Autowired A a;
  @Autowired DossierService dossiers;
  @Autowired RegistrationService registrations;
  @Autowired ClaimService claims;
  @Autowired PaperService papers;
  @Autowired SupplementService supplements;
  @Autowired ConsultationService consultations;
  @Autowired CommentService comments;
  @Autowired MeetingService meetings;
  @Autowired SurveyService surveys;

  /** What is done, by the person signed in. */
  @FunctionalInterface
  interface Act {
    void on(WalkDossier dossier, SignedIn person);
  }

  /** All acts by name. */
  Map<String, Act> all() {
    Map<String, Act> acts = new HashMap<>();
    portal
        .createBean(Deeds.class)
        .all()
        .forEach((name, deed) -> acts.put(name, (dossier, person) -> deed.act().on(dossier.story)));
    acts.put("open again", (d, who) -> dossiers.open(d.story.roundId(), WalkPeople.COMMUNE));
    acts.put("keep registration", (d, who) -> registrations.keep(d.id(), letter()));
    acts.put("enter", (d, who) -> enter(d.id()));
    acts.put("attach", (d, who) -> claims.attach(d.id(), FIRST, a.storedPdf()));
    acts.put("detach", (d, who) -> claims.detach(d.id(), newestProof(d.id())));
    acts.put("letter", (d, who) -> claims.keepLetter(d.id(), letter()));
    acts.put("attach paper", (d, who) -> papers.attach(d.id(), PAPER, a.storedPdf()));
    acts.put("remove paper", (d, who) -> papers.remove(d.id(), newestPaper(d.id())));
    acts.put(
        "ask for another paper",
        (d, who) -> supplements.ask(d.id(), List.of(ReturnItem.ofPaper(PAPER, "blurred")), ""));
    acts.put(
        "ask for another letter",
        (d, who) ->
            supplements.ask(
                d.id(), List.of(ReturnItem.ofDocument(ReturnedDocument.LETTER, "blurred")), ""));
    addConsultations(acts);
    acts.putAll(portal.createBean(WalkReviewDeeds.class).all());
    acts.putAll(portal.createBean(WalkCouncilDeeds.class).all());
    acts.putAll(portal.createBean(WalkDecisionDeeds.class).all());
    return acts;
  }

  private SignedLetter letter() {
    return new SignedLetter("45/UBND", LocalDate.of(2021, 9, 1), "leader", a.storedPdf());
  }

  private void enter(long id) {
    List<Integer> versions =
        jdbc.queryForList(
            "select version from indicator_claim where dossier_id = ? and indicator_id = ?",
            Integer.class,
            id,
            WalkPeople.FIRST_INDICATOR);
    IndicatorValue yes = IndicatorValue.ofAnswer(true);
    claims.enter(id, WalkPeople.FIRST_INDICATOR, yes, null, "", versions.get(0));
  }

  /** The newest file there is; once none is left, the newest that was taken off. */
  private long newestProof(long id) {
    return jdbc.queryForObject(
        "select id from evidence where dossier_id = ? and indicator_id = ?"
            + " order by removed_at is null desc, id desc limit 1",
        Long.class,
        id,
        WalkPeople.FIRST_INDICATOR);
  }

  /** As {@link #newestProof}, of the paper. */
  private long newestPaper(long id) {
    return jdbc.queryForObject(
        "select id from dossier_paper where dossier_id = ? and code = ?"
            + " order by removed_at is null desc, id desc limit 1",
        Long.class,
        id,
        PAPER);
  }

  private void addConsultations(Map<String, Act> acts) {
    ConsultationLevel commune = ConsultationLevel.COMMUNE;
    ConsultationLevel district = ConsultationLevel.DISTRICT;
    acts.put(
        "publish",
        (d, who) ->
            consultations.publish(
                d.id(), new PublicNotice(d.law.day, d.law.day.plusDays(20), "hall", null)));
    acts.put("comment", (d, who) -> comment(d, commune));
    acts.put("consult", (d, who) -> consultations.conclude(d.id(), commune));
    acts.put("meet", (d, who) -> meet(d, commune, 9));
    acts.put("fall short", (d, who) -> meet(d, commune, 8));
    acts.put("announce in the district", (d, who) -> comment(d, district));
    acts.put("conclude the announcements", (d, who) -> consultations.conclude(d.id(), district));
    acts.put(
        "survey",
        (d, who) -> {
          surveys.record(d.id(), new SurveyFigures(100, 90, 85), "");
          surveys.addFile(d.id(), a.storedPdf());
        });
    acts.put("conclude the survey", (d, who) -> surveys.conclude(d.id()));
    acts.put("vote", (d, who) -> meet(d, district, 9));
    acts.put("vote down", (d, who) -> meet(d, district, 8));
  }

  /** As many announcements as every version asks for, a comment, the summary. */
  private void comment(WalkDossier dossier, ConsultationLevel level) {
    LocalDate day = dossier.law.day;
    for (int time = 0; time < 5; time++) {
      comments.announce(
          dossier.id(), level, new NewAnnouncement(day, AnnouncementChannel.LOUDSPEAKER, ""));
    }
    comments.addComment(
        dossier.id(),
        level,
        new NewComment(CommenterKind.ORGANISATION, "front", day, "words", "answer", false, null));
    consultations.keepSummary(dossier.id(), level, "summary");
  }

  private void meet(WalkDossier dossier, ConsultationLevel level, int votesFor) {
    Ballots ballots = new Ballots(10, votesFor, 10 - votesFor, 0);
    meetings.record(
        dossier.id(),
        level,
        new NewMeeting(dossier.law.day, "hall", "", "", ballots, true, a.storedPdf()));
  }
}
