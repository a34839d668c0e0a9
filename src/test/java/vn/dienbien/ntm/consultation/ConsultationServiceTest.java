package vn.dienbien.ntm.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.Together;

/** Every way through consultation, meetings and survey, and who may not go it. */
class ConsultationServiceTest extends DatabaseTest {

  @Autowired ConsultationService consultations;
  @Autowired MeetingService meetings;
  @Autowired SurveyService surveys;
  @Autowired ConsultationQueries queries;
  @Autowired DocumentService documents;
  @Autowired FilingService filings;

  @Test
  @DisplayName("a judged draft is made public; what is not judged is said and nothing changes")
  void publish() {
    DossierStory story = a.dossier().opened();
    assertThat(refusal(story.communeOfficer(), () -> publish(story)))
        .containsExactly("filing.notJudged");
    assertThat(story.status()).isEqualTo(DossierStatus.DRAFT);
    assertThat(rounds(story)).isEmpty();
    story.stated();
    Acting.as(story.communeOfficer(), () -> publish(story));
    assertThat(story.status()).isEqualTo(DossierStatus.CONSULTING);
    assertThat(rounds(story)).singleElement().matches(round -> round.roundNo() == 1);
  }

  @Test
  @DisplayName("a notice that is too short is refused with its arithmetic")
  void tooShort() {
    DossierStory story = a.dossier().stated();
    LocalDate start = LocalDate.now();
    PublicNotice notice = new PublicNotice(start, start.plusDays(19), "hall", null);
    assertThat(refusal(story.communeOfficer(), () -> consultations.publish(story.id(), notice)))
        .containsExactly("consultation.notice.tooShort");
  }

  @Test
  @DisplayName("only the commune's officer publishes; another commune's dossier is not there")
  void publishStrangers() {
    DossierStory story = a.dossier().stated();
    for (SignedIn person :
        List.of(story.communeLeader(), story.districtOfficer(), story.provinceOfficer())) {
      assertThat(refusal(person, () -> publish(story))).containsExactly("dossier.notYours");
    }
    assertThatThrownBy(
            () -> Acting.as(a.holder(Role.COMMUNE_OFFICER, A.OTHER_COMMUNE), () -> publish(story)))
        .isInstanceOf(NotThere.class);
  }

  @Test
  @DisplayName(
      "publishing twice in the same moment opens one round; the other hears who was faster")
  void publishTwice() {
    DossierStory story = a.dossier().stated();
    PublicNotice notice = story.notice();
    assertThat(twice(story.communeOfficer(), () -> consultations.publish(story.id(), notice)))
        .containsExactly("dossier.stepDone");
    assertThat(rounds(story)).hasSize(1);
  }

  @Test
  @DisplayName("a consultation whose notice runs is concluded by nobody, with all reasons")
  void running() {
    DossierStory story = a.dossier().stated();
    LocalDate today = LocalDate.now();
    Acting.as(
        story.communeOfficer(),
        () ->
            consultations.publish(
                story.id(), new PublicNotice(today, today.plusDays(20), "hall", null)));
    Acting.as(story.communeOfficer(), () -> comment(story, "", 0));
    assertThat(refusal(story.communeOfficer(), () -> conclude(story)))
        .containsExactly(
            "consultation.running",
            "consultation.announcements.missing",
            "consultation.comments.unanswered",
            "consultation.summary.missing");
    assertThat(refusal(story.communeOfficer(), () -> announce(story, today.plusDays(1))))
        .containsExactly("consultation.dayAhead");
    assertThat(refusal(story.communeOfficer(), () -> announce(story, today.minusDays(1))))
        .containsExactly("consultation.announcement.outside");
  }

  @Test
  @DisplayName("a notice is corrected by the same rules; announcements outside count no more")
  void corrected() {
    DossierStory story = a.dossier().consulting();
    Consultation before = rounds(story).get(0);
    Acting.as(story.communeOfficer(), () -> announce(story, before.startsOn()));
    PublicNotice later =
        new PublicNotice(before.startsOn().plusDays(1), before.endsOn().plusDays(1), "hall", null);
    Acting.as(story.communeOfficer(), () -> consultations.correctNotice(story.id(), later));
    Consultation after = rounds(story).get(0);
    assertThat(after.startsOn()).isEqualTo(later.startsOn());
    assertThat(after.announcements()).hasSize(1);
    assertThat(after.counted()).isZero();
    PublicNotice shorter =
        new PublicNotice(before.startsOn(), before.startsOn().plusDays(3), "hall", null);
    assertThat(
            refusal(story.communeOfficer(), () -> consultations.correctNotice(story.id(), shorter)))
        .containsExactly("consultation.notice.tooShort");
  }

  @Test
  @DisplayName("a comment is answered later; who comes second hears it, a removed one is logged")
  void comments() {
    DossierStory story = a.dossier().consulting();
    SignedIn officer = story.communeOfficer();
    Acting.as(officer, () -> comment(story, "", 0));
    Comment comment = rounds(story).get(0).comments().get(0);
    assertThat(comment.isAnswered()).isFalse();
    Acting.as(officer, () -> change(story, comment, "answer"));
    assertThat(refusal(officer, () -> change(story, comment, "other")))
        .containsExactly("consultation.comment.changed");
    assertThat(rounds(story).get(0).comments().get(0).said().answer()).isEqualTo("answer");
    Acting.as(
        officer,
        () -> consultations.removeComment(story.id(), ConsultationLevel.COMMUNE, comment.id()));
    assertThat(rounds(story).get(0).comments()).isEmpty();
    assertThat(logged(story, "consultation.commentRemoved")).isOne();
  }

  @Test
  @DisplayName("a comment of another dossier is not there")
  void foreignComment() {
    DossierStory other = a.dossier().consulting();
    Acting.as(other.communeOfficer(), () -> comment(other, "answer", 0));
    Comment comment = rounds(other).get(0).comments().get(0);
    DossierStory story = a.dossier().consulting();
    assertThatThrownBy(
            () -> Acting.as(story.communeOfficer(), () -> change(story, comment, "forged")))
        .isInstanceOf(NotThere.class);
  }

  @Test
  @DisplayName("what is too long or empty is refused, and a stranger's file cannot be attached")
  void badInput() {
    DossierStory story = a.dossier().consulting();
    SignedIn officer = story.communeOfficer();
    assertThat(refusal(officer, () -> comment(story, "x".repeat(4001), 0)))
        .containsExactly("consultation.tooLong");
    assertThat(
            refusal(
                officer,
                () ->
                    consultations.keepSummary(
                        story.id(), ConsultationLevel.COMMUNE, "x".repeat(8001))))
        .containsExactly("consultation.tooLong");
    long foreign = Acting.as(a.holder(Role.COMMUNE_OFFICER, A.OTHER_COMMUNE), a::storedPdf);
    assertThatThrownBy(() -> Acting.as(officer, () -> comment(story, "answer", foreign)))
        .isInstanceOf(NotThere.class);
  }

  @Test
  @DisplayName(
      "a meeting with 90 % moves to the leader, one below back to the draft; both are kept")
  void communeMeeting() {
    DossierStory story = a.dossier().meeting();
    story.met(8, 10);
    assertThat(story.status()).isEqualTo(DossierStatus.DRAFT);
    story.consultingNow().consultedNow().met(9, 10);
    assertThat(story.status()).isEqualTo(DossierStatus.READY);
    ConsultationPage page = page(story, story.communeOfficer());
    assertThat(page.rounds(ConsultationLevel.COMMUNE))
        .extracting(Consultation::roundNo)
        .containsExactly(2, 1);
    assertThat(page.meetings(ConsultationLevel.COMMUNE))
        .extracting(meeting -> meeting.held().ballots().votesFor())
        .containsExactly(9, 8);
  }

  @Test
  @DisplayName("a meeting whose ballots do not add up, or without minutes, is refused with both")
  void badMeeting() {
    DossierStory story = a.dossier().meeting();
    NewMeeting bad =
        new NewMeeting(LocalDate.now(), "hall", "", "", new Ballots(10, 9, 0, 0), true, null);
    assertThat(
            refusal(
                story.communeOfficer(),
                () -> meetings.record(story.id(), ConsultationLevel.COMMUNE, bad)))
        .containsExactly("consultation.meeting.sum", "consultation.meeting.noMinutes");
    assertThat(story.status()).isEqualTo(DossierStatus.MEETING);
  }

  @Test
  @DisplayName("a meeting is recorded once, by the officer only")
  void meetingTwice() {
    DossierStory story = a.dossier().meeting();
    NewMeeting meeting = Acting.as(story.communeOfficer(), () -> story.meeting(10, 10));
    assertThat(
            refusal(
                story.communeLeader(),
                () -> meetings.record(story.id(), ConsultationLevel.COMMUNE, meeting)))
        .containsExactly("dossier.notYours");
    assertThat(
            twice(
                story.communeOfficer(),
                () -> meetings.record(story.id(), ConsultationLevel.COMMUNE, meeting)))
        .containsExactly("dossier.stepDone");
    assertThat(page(story, story.communeOfficer()).meetings()).hasSize(1);
  }

  @Test
  @DisplayName("a verified dossier opens two works; the last of the two moves it on")
  void hearing() {
    DossierStory story = a.dossier().hearing();
    assertThat(story.openWork()).containsExactly("announce", "hearResidents", "survey");
    assertThat(story.openActors())
        .containsExactly("DISTRICT_OFFICER@" + A.DISTRICT, "FRONT_OFFICER@" + A.DISTRICT);
    story.surveyed();
    assertThat(story.status()).isEqualTo(DossierStatus.HEARING);
    assertThat(story.openWork()).containsExactly("announce", "hearResidents");
    story.announced();
    assertThat(story.status()).isEqualTo(DossierStatus.DISTRICT_VOTING);
    assertThat(story.openWork()).containsExactly("districtVote");
  }

  @Test
  @DisplayName("both works concluded in the same second: exactly one moves the dossier on")
  void hearingTogether() {
    DossierStory story = a.dossier().hearing().announcementsRecorded().surveyRecorded();
    List<Callable<Void>> clicks =
        List.of(
            click(
                story.districtOfficer(),
                () -> consultations.conclude(story.id(), ConsultationLevel.DISTRICT)),
            click(story.frontOfficer(), () -> surveys.conclude(story.id())));
    assertThat(Together.failures(Together.click(clicks))).isEmpty();
    assertThat(story.status()).isEqualTo(DossierStatus.DISTRICT_VOTING);
    assertThat(logged(story, "step.heardResidents")).isOne();
    assertThat(story.openWork()).containsExactly("districtVote");
  }

  @Test
  @DisplayName("each work is its own actor's; concluded twice, the second hears who was faster")
  void hearingActors() {
    DossierStory story = a.dossier().hearing().announcementsRecorded().surveyRecorded();
    assertThat(refusal(story.districtOfficer(), () -> surveys.conclude(story.id())))
        .containsExactly("dossier.notYours");
    assertThat(
            refusal(
                story.frontOfficer(),
                () -> consultations.conclude(story.id(), ConsultationLevel.DISTRICT)))
        .containsExactly("dossier.notYours");
    assertThatThrownBy(
            () ->
                Acting.as(
                    a.holder(Role.FRONT_OFFICER, A.OTHER_DISTRICT),
                    () -> surveys.conclude(story.id())))
        .isInstanceOf(NotThere.class);
    assertThat(twice(story.frontOfficer(), () -> surveys.conclude(story.id())))
        .containsExactly("dossier.stepDone");
    assertThat(
            refusal(
                story.frontOfficer(),
                () -> surveys.record(story.id(), new SurveyFigures(1, 1, 1), "forged")))
        .containsExactly("dossier.stepDone");
    assertThat(story.status()).isEqualTo(DossierStatus.HEARING);
  }

  @Test
  @DisplayName(
      "a survey below both thresholds is concluded all the same; without a report it is not")
  void surveyShort() {
    DossierStory story = a.dossier().hearing().announced();
    SignedIn front = story.frontOfficer();
    Acting.as(front, () -> surveys.record(story.id(), new SurveyFigures(100, 69, 10), "forms"));
    Acting.as(
        front,
        () -> surveys.keepQuestions(story.id(), List.of(new SurveyQuestion("roads", 60, 30))));
    assertThat(refusal(front, () -> surveys.conclude(story.id())))
        .containsExactly("consultation.survey.noReport");
    Acting.as(front, () -> surveys.addFile(story.id(), a.storedPdf()));
    Acting.as(front, () -> surveys.conclude(story.id()));
    assertThat(story.status()).isEqualTo(DossierStatus.DISTRICT_VOTING);
    assertThat(page(story, story.communeOfficer()).survey().orElseThrow().questions())
        .containsExactly(new SurveyQuestion("roads", 60, 30));
  }

  @Test
  @DisplayName("the district's vote moves the dossier to its leader, reached or not")
  void districtVote() {
    DossierStory reached = a.dossier().hearing().heard().districtMet(9, 10);
    assertThat(reached.status()).isEqualTo(DossierStatus.VERIFIED);
    reached.submittedAgain();
    DossierStory fellShort = a.dossier().hearing().heard().districtMet(8, 10);
    assertThat(fellShort.status()).isEqualTo(DossierStatus.VERIFIED);
    assertThatThrownBy(fellShort::submittedAgain).hasMessageContaining("dossier.voteFellShort");
  }

  @Test
  @DisplayName("the commune reads the district's part, and its files, when it is closed")
  void whoReads() {
    DossierStory story = a.dossier().hearing().surveyed();
    long report =
        jdbc.queryForObject(
            "select file_id from survey_file f join survey s on s.id = f.survey_id"
                + " where s.dossier_id = ?",
            Long.class,
            story.id());
    assertThat(page(story, story.districtLeader()).survey()).isPresent();
    assertThat(page(story, story.communeOfficer()).survey()).isEmpty();
    assertThat(page(story, story.communeOfficer()).rounds(ConsultationLevel.DISTRICT)).isEmpty();
    assertThatThrownBy(() -> Acting.as(story.communeOfficer(), () -> documents.open(report)))
        .isInstanceOf(NotThere.class);
    story.announced();
    assertThat(page(story, story.communeOfficer()).survey()).isPresent();
    assertThat(Acting.as(story.communeOfficer(), () -> documents.open(report))).isNotNull();
    SignedIn stranger = a.holder(Role.COMMUNE_OFFICER, A.OTHER_COMMUNE);
    assertThatThrownBy(() -> Acting.as(stranger, () -> documents.open(report)))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> page(story, stranger)).isInstanceOf(NotThere.class);
  }

  @Test
  @DisplayName("where there is no district nobody hears residents: two-tier-2025 goes on without")
  void withoutDistrict() {
    DossierStory story = a.dossier("two-tier-2025").filed();
    ConsultationPage page = page(story, story.communeOfficer());
    assertThat(page.limits().hasDistrict()).isFalse();
    assertThat(page.meetings(ConsultationLevel.COMMUNE)).hasSize(1);
  }

  @Test
  @DisplayName("a leader who gives the draft back asks the people again: the next round")
  void revised() {
    DossierStory story = a.dossier().ready();
    Acting.as(story.communeLeader(), () -> filings.revise(story.id()));
    story.consultingNow();
    assertThat(rounds(story)).extracting(Consultation::roundNo).containsExactly(1, 2);
  }

  @Test
  @DisplayName("no step costs more than 60 statements")
  void budget() {
    DossierStory story = a.dossier().stated();
    PublicNotice notice = story.notice();
    cheap(story.communeOfficer(), () -> consultations.publish(story.id(), notice));
    story.consultedNow();
    NewMeeting meeting = Acting.as(story.communeOfficer(), () -> story.meeting(9, 10));
    cheap(
        story.communeOfficer(),
        () -> meetings.record(story.id(), ConsultationLevel.COMMUNE, meeting));
    DossierStory heard = a.dossier().hearing().announcementsRecorded().surveyed();
    cheap(
        heard.districtOfficer(),
        () -> consultations.conclude(heard.id(), ConsultationLevel.DISTRICT));
    NewMeeting vote = Acting.as(heard.districtOfficer(), () -> heard.meeting(9, 10));
    cheap(
        heard.districtOfficer(),
        () -> meetings.record(heard.id(), ConsultationLevel.DISTRICT, vote));
  }

  private void cheap(SignedIn person, Runnable step) {
    assertThat(statements.of(() -> Acting.as(person, step))).hasSizeLessThanOrEqualTo(60);
  }

  private void publish(DossierStory story) {
    consultations.publish(story.id(), story.notice());
  }

  private void conclude(DossierStory story) {
    consultations.conclude(story.id(), ConsultationLevel.COMMUNE);
  }

  private void announce(DossierStory story, LocalDate day) {
    consultations.announce(
        story.id(),
        ConsultationLevel.COMMUNE,
        new NewAnnouncement(day, AnnouncementChannel.LOUDSPEAKER, ""));
  }

  private void comment(DossierStory story, String answer, long file) {
    consultations.addComment(
        story.id(), ConsultationLevel.COMMUNE, said(answer, file == 0 ? null : file));
  }

  private void change(DossierStory story, Comment comment, String answer) {
    consultations.changeComment(
        story.id(), ConsultationLevel.COMMUNE, comment.id(), comment.version(), said(answer, null));
  }

  private static NewComment said(String answer, Long file) {
    return new NewComment(
        CommenterKind.RESIDENT, "resident", LocalDate.now(), "words", answer, true, file);
  }

  private List<Consultation> rounds(DossierStory story) {
    return page(story, story.communeOfficer()).consultations();
  }

  private ConsultationPage page(DossierStory story, SignedIn person) {
    return Acting.as(person, () -> queries.page(story.id()));
  }

  private static List<String> refusal(SignedIn person, Runnable step) {
    Throwable thrown = catchThrowable(() -> Acting.as(person, step));
    assertThat(thrown).isInstanceOf(Refusal.class);
    return ((Refusal) thrown).sentences().stream().map(Sentence::key).toList();
  }

  private static List<String> twice(SignedIn person, Runnable step) {
    List<Throwable> failures =
        Together.failures(Together.click(List.of(click(person, step), click(person, step))));
    assertThat(failures).singleElement().isInstanceOf(StepNoLongerOpen.class);
    return ((Refusal) failures.get(0)).sentences().stream().map(Sentence::key).toList();
  }

  private static Callable<Void> click(SignedIn person, Runnable step) {
    return () -> {
      Acting.as(person, step);
      return null;
    };
  }

  private int logged(DossierStory story, String kind) {
    return jdbc.queryForObject(
        "select count(*) from audit_entry where subject = ? and kind = ?",
        Integer.class,
        "dossier:" + story.id(),
        kind);
  }
}
