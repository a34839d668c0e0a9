package vn.dienbien.ntm.story;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.consultation.AnnouncementChannel;
import vn.dienbien.ntm.consultation.CommentService;
import vn.dienbien.ntm.consultation.CommenterKind;
import vn.dienbien.ntm.consultation.ConsultationLevel;
import vn.dienbien.ntm.consultation.ConsultationService;
import vn.dienbien.ntm.consultation.NewAnnouncement;
import vn.dienbien.ntm.consultation.NewComment;
import vn.dienbien.ntm.consultation.SurveyFigures;
import vn.dienbien.ntm.consultation.SurveyQuestion;
import vn.dienbien.ntm.consultation.SurveyService;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.decision.Announcement;
import vn.dienbien.ntm.decision.CorrectionService;
import vn.dienbien.ntm.decision.NewCorrection;
import vn.dienbien.ntm.decision.PublicationService;
import vn.dienbien.ntm.decision.Signatory;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.dossier.RegistrationService;
import vn.dienbien.ntm.review.Confirmation;
import vn.dienbien.ntm.review.FieldVisit;
import vn.dienbien.ntm.review.FieldVisitService;
import vn.dienbien.ntm.review.Finding;
import vn.dienbien.ntm.review.ReviewService;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.review.TeamDecision;
import vn.dienbien.ntm.review.VerificationService;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.support.Budget;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** What the steps beside the main path cost: one transaction and at most 60 statements, as all. */
class SideStepsBudgetTest extends DatabaseTest {

  private static final LocalDate DAY = LocalDate.of(2021, 9, 9);
  private static final ConsultationLevel DISTRICT = ConsultationLevel.DISTRICT;

  private Budget budget;

  @Autowired RegistrationService registrations;
  @Autowired FilingService filings;
  @Autowired DossierService dossiers;
  @Autowired ConsultationService consultations;
  @Autowired CommentService comments;
  @Autowired SurveyService surveys;
  @Autowired VerificationService verifications;
  @Autowired FieldVisitService visits;
  @Autowired ReviewService reviews;
  @Autowired PublicationService publications;
  @Autowired CorrectionService corrections;

  @BeforeEach
  void begin() {
    budget = new Budget(statements);
  }

  @AfterEach
  void kept() {
    budget.assertKept();
  }

  @Test
  @DisplayName("the ways off the main path")
  void waysOff() {
    DossierStory refused = a.dossier().registered();
    budget.step(
        "refuse the registration",
        refused.districtOfficer(),
        () -> registrations.refuse(refused.id(), "reasons"));
    DossierStory revised = a.dossier().ready();
    budget.step("revise", revised.communeLeader(), () -> filings.revise(revised.id()));
    DossierStory sent = a.dossier().submitted();
    budget.step(
        "recall the submission", sent.districtLeader(), () -> dossiers.recallSubmission(sent.id()));
    budget.step("submit again", sent.districtLeader(), () -> dossiers.submit(sent.id()));
    DossierStory declined = a.dossier().verified();
    budget.step(
        "decline to propose",
        declined.districtLeader(),
        () -> dossiers.declineToPropose(declined.id(), "reasons"));
  }

  @Test
  @DisplayName("announcements, comments and the residents' survey")
  void hearing() {
    DossierStory story = a.dossier().hearing();
    long id = story.id();
    budget.step(
        "announce",
        story.districtOfficer(),
        () ->
            comments.announce(
                id, DISTRICT, new NewAnnouncement(LocalDate.now(), AnnouncementChannel.RADIO, "")));
    budget.step(
        "add a comment",
        story.districtOfficer(),
        () ->
            comments.addComment(
                id,
                DISTRICT,
                new NewComment(
                    CommenterKind.RESIDENT,
                    "who",
                    LocalDate.now(),
                    "words",
                    "answer",
                    false,
                    null)));
    budget.step(
        "keep the summary",
        story.districtOfficer(),
        () -> consultations.keepSummary(id, DISTRICT, "summary"));
    budget.step(
        "record the survey",
        story.frontOfficer(),
        () -> surveys.record(id, new SurveyFigures(100, 90, 85), "forms"));
    budget.step(
        "keep its questions",
        story.frontOfficer(),
        () -> surveys.keepQuestions(id, List.of(new SurveyQuestion("roads", 90, 80))));
    story.surveyRecorded().announced();
    budget.step("conclude the survey, last", story.frontOfficer(), () -> surveys.conclude(id));
  }

  @Test
  @DisplayName("the team, its visits and findings, a department's confirmation")
  void review() {
    DossierStory story = a.dossier().accepted();
    long id = story.id();
    budget.step(
        "keep the team's decision",
        story.districtOfficer(),
        () -> verifications.keepDecision(id, new TeamDecision("55/QĐ-UBND", DAY)));
    budget.step(
        "record a visit",
        story.districtOfficer(),
        () -> visits.record(id, FieldVisit.of(0, DAY, "team", "words", List.of())));
    Finding finding = story.sheet(Stage.VERIFICATION).on("5").get(0);
    budget.step(
        "record a finding",
        story.assignee(finding.assignee()),
        () -> story.record(Stage.VERIFICATION, finding, Verdict.MET));
    story.concluded(Stage.VERIFICATION).heard().districtVoted().submittedAgain().receivedNow();
    ActorKey department = story.assignments(Stage.APPRAISAL).get(0).assignee();
    budget.step(
        "confirm in writing",
        story.assignee(department),
        () -> reviews.confirm(id, department, new Confirmation("77/SYT-NV", DAY, null)));
  }

  @Test
  @DisplayName("the announcement of a decision and its correction")
  void decision() {
    DossierStory story = a.dossier().recognised();
    LocalDate today = LocalDate.now();
    budget.step(
        "announce the decision",
        story.provinceOfficer(),
        () -> publications.announce(story.id(), new Announcement(today, "press", true, null)));
    NewCorrection right =
        new NewCorrection(
            story.id() + "/DC",
            today,
            new Signatory(null, "chair", "chair"),
            story.id() + "/RIGHT",
            today,
            "chair",
            "Mường Pồn A",
            "typing");
    budget.step(
        "correct the decision",
        story.provinceLeader(),
        () -> corrections.correct(story.id(), right));
  }
}
