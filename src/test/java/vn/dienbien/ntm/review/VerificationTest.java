package vn.dienbien.ntm.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.DossierLetters;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.letter.Read;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** The team, its findings until the stage closes, its visits, and the letters of both reviews. */
class VerificationTest extends DatabaseTest {

  @Autowired VerificationService verifications;
  @Autowired FieldVisitService visits;
  @Autowired ReviewService reviews;
  @Autowired ReviewQueries queries;
  @Autowired DossierLetters letters;
  @Autowired DocumentService documents;

  private void assign(DossierStory story, int criterion, ActorKey verifier) {
    Acting.as(story.districtOfficer(), () -> verifications.assign(story.id(), criterion, verifier));
  }

  private static Finding finding(DossierStory story, String subject) {
    return story.sheet(Stage.VERIFICATION).on(subject).get(0);
  }

  @Test
  @DisplayName("a criterion moves with what was found, its indicators too; who gets it concludes")
  void reassign() {
    DossierStory story = a.dossier().accepted();
    ActorKey before = story.assigneeOf("1");
    ActorKey after = story.assigneeOf("2");
    story.record(Stage.VERIFICATION, finding(story, "1"), Verdict.NOT_MET);
    story.conclude(Stage.VERIFICATION, after);
    assign(story, 1, after);
    assertThat(finding(story, "1").verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(story.assigneeOf(A.SET + ":1.1")).isEqualTo(after);
    assertThat(story.openActors()).contains(before.text(), after.text());
    assertThat(story.assignments(Stage.VERIFICATION))
        .filteredOn(assignment -> assignment.assignee().equals(after))
        .noneMatch(Assignment::isDone);
    Finding moved = finding(story, "1");
    assertThatThrownBy(
            () ->
                Acting.as(
                    story.assignee(before),
                    () ->
                        reviews.record(
                            story.id(),
                            Stage.VERIFICATION,
                            before,
                            "1",
                            Verdict.MET,
                            "",
                            moved.version())))
        .hasMessageContaining("review.notAssigned");
  }

  @Test
  @DisplayName("whoever filed it for the commune before they changed office may not judge it")
  void filedByTheVerifier() {
    DossierStory story = a.dossier().filed();
    SignedIn filer = a.holder(Role.DISTRICT_VERIFIER, A.DISTRICT, 1);
    jdbc.update(
        "insert into dossier_participant (dossier_id, person_id, part) values (?, ?, 'FILED')",
        story.id(),
        filer.personId());
    story.acceptedNow();
    ActorKey key = ActorKey.ofPerson(filer.personId());
    assertThat(story.assignments(Stage.VERIFICATION))
        .extracting(Assignment::assignee)
        .isNotEmpty()
        .doesNotContain(key);
    assertThatThrownBy(() -> assign(story, 1, key))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("review.filedByThem");

    DossierStory late = a.dossier().accepted();
    SignedIn verifier = late.assignee(late.assigneeOf("1"));
    jdbc.update(
        "insert into dossier_participant (dossier_id, person_id, part) values (?, ?, 'REGISTERED')",
        late.id(),
        verifier.personId());
    assertThatThrownBy(() -> late.record(Stage.VERIFICATION, finding(late, "1"), Verdict.MET))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("review.filedByMe");
  }

  @Test
  @DisplayName("the decision on the team and a department's letter are not of tomorrow")
  void datesAhead() {
    LocalDate tomorrow = LocalDate.now().plusDays(1);
    DossierStory story = a.dossier().accepted();
    assertThatThrownBy(
            () ->
                Acting.as(
                    story.districtOfficer(),
                    () ->
                        verifications.keepDecision(story.id(), new TeamDecision("1/QD", tomorrow))))
        .hasMessageContaining("dossier.letter.inFuture");
    DossierStory appraised = a.dossier().received();
    ActorKey department = appraised.assignments(Stage.APPRAISAL).get(0).assignee();
    assertThatThrownBy(
            () ->
                Acting.as(
                    appraised.assignee(department),
                    () ->
                        reviews.confirm(
                            appraised.id(), department, new Confirmation("1/SYT", tomorrow, null))))
        .hasMessageContaining("dossier.letter.inFuture");
  }

  @Test
  @DisplayName("a verifier who has nothing left is off the team, and has no row of work")
  void nothingLeft() {
    DossierStory story = a.dossier().accepted();
    ActorKey leaving = story.assigneeOf("1");
    ActorKey staying = story.assigneeOf("2");
    story.sheet(Stage.VERIFICATION).of(leaving).stream()
        .filter(finding -> !finding.subject().contains(":"))
        .forEach(finding -> assign(story, Integer.parseInt(finding.subject()), staying));
    assertThat(story.assignments(Stage.VERIFICATION)).hasSize(2);
    assertThat(story.openActors()).doesNotContain(leaving.text());
    assertThat(story.concluded(Stage.VERIFICATION).status()).isEqualTo(DossierStatus.HEARING);
  }

  @Test
  @DisplayName("nobody but a verifier of the district is given a criterion")
  void strangers() {
    DossierStory story = a.dossier().accepted();
    ActorKey stranger =
        ActorKey.ofPerson(a.holder(Role.DISTRICT_VERIFIER, A.OTHER_DISTRICT).personId());
    assertThatThrownBy(() -> assign(story, 1, stranger))
        .hasMessageContaining("review.notAVerifier");
  }

  @Test
  @DisplayName(
      "only criteria must be judged; a finding is corrected after concluding, until closing")
  void corrections() {
    DossierStory story = a.dossier().accepted();
    for (Assignment assignment : story.assignments(Stage.VERIFICATION)) {
      story.sheet(Stage.VERIFICATION).of(assignment.assignee()).stream()
          .filter(finding -> !finding.subject().contains(":"))
          .forEach(finding -> story.record(Stage.VERIFICATION, finding, Verdict.MET));
      Acting.as(
          story.assignee(assignment.assignee()),
          () -> reviews.conclude(story.id(), Stage.VERIFICATION, assignment.assignee()));
    }
    story.record(Stage.VERIFICATION, finding(story, "5"), Verdict.BASICALLY_MET);
    assertThat(finding(story, "5").verdict()).isEqualTo(Verdict.BASICALLY_MET);
    assertThatThrownBy(() -> story.record(Stage.VERIFICATION, finding(story, "5"), null))
        .hasMessageContaining("review.verdictNeeded");
    story.verificationClosed();
    assertThatThrownBy(() -> story.record(Stage.VERIFICATION, finding(story, "5"), Verdict.MET))
        .isInstanceOf(StepNoLongerOpen.class);
  }

  @Test
  @DisplayName("closing needs a conclusion")
  void conclusion() {
    DossierStory story = a.dossier().accepted().concludedBy(Stage.VERIFICATION);
    assertThatThrownBy(
            () -> Acting.as(story.districtOfficer(), () -> verifications.close(story.id(), " ")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("review.noConclusion");
  }

  @Test
  @DisplayName("photos of a visit are for the district; for the commune when the stage has closed")
  void photos() {
    DossierStory story = a.dossier().accepted();
    ActorKey member = story.assigneeOf("1");
    long photo =
        Acting.as(
            story.assignee(member),
            () -> {
              long file = a.storedPdf();
              visits.record(
                  story.id(),
                  FieldVisit.of(0, LocalDate.of(2021, 9, 9), "team", "good roads", List.of(file)));
              return file;
            });
    Acting.as(story.districtOfficer(), () -> documents.open(photo));
    assertThatThrownBy(() -> Acting.as(story.communeOfficer(), () -> documents.open(photo)))
        .isInstanceOf(NotThere.class);
    story.concluded(Stage.VERIFICATION);
    Acting.as(story.communeOfficer(), () -> documents.open(photo));
  }

  @Test
  @DisplayName("a visit needs its day, its people and its words, and may be corrected")
  void visit() {
    DossierStory story = a.dossier().accepted();
    refusedVisit(story, FieldVisit.of(0, null, "x", "x", List.of()), "review.visit.noDay");
    refusedVisit(
        story,
        FieldVisit.of(0, LocalDate.of(9999, 1, 1), "x", "x", List.of()),
        "review.visit.noDay");
    LocalDate day = LocalDate.of(2021, 9, 9);
    refusedVisit(story, FieldVisit.of(0, day, "", "x", List.of()), "review.visit.incomplete");
    visit(story, FieldVisit.of(0, day, "team", "first", List.of()));
    FieldVisit kept = visitsOf(story).get(0);
    visit(story, FieldVisit.of(kept.id(), day, "team", "second", List.of()));
    assertThat(visitsOf(story)).extracting(FieldVisit::notes).containsExactly("second");
  }

  private void visit(DossierStory story, FieldVisit visit) {
    Acting.as(story.districtOfficer(), () -> visits.record(story.id(), visit));
  }

  private void refusedVisit(DossierStory story, FieldVisit visit, String key) {
    assertThatThrownBy(() -> visit(story, visit)).hasMessageContaining(key);
  }

  private List<FieldVisit> visitsOf(DossierStory story) {
    return Acting.as(story.districtOfficer(), () -> queries.page(story.id(), Stage.VERIFICATION))
        .orElseThrow()
        .visits();
  }

  @Test
  @DisplayName("the verification report carries decision, visits, counts and conclusion")
  void verificationReport() {
    DossierStory story = a.dossier().accepted();
    Acting.as(
        story.districtOfficer(),
        () ->
            verifications.keepDecision(
                story.id(), new TeamDecision("55/QĐ-UBND", LocalDate.of(2021, 9, 3))));
    visit(story, FieldVisit.of(0, LocalDate.of(2021, 9, 9), "the team", "good roads", List.of()));
    assertThatThrownBy(
            () ->
                Acting.as(
                    story.communeOfficer(), () -> letters.docx(story.id(), "bao-cao-tham-tra")))
        .isInstanceOf(NotThere.class);
    story.concluded(Stage.VERIFICATION);
    List<String> lines =
        Read.lines(
            Acting.as(story.communeOfficer(), () -> letters.docx(story.id(), "bao-cao-tham-tra"))
                .bytes());
    assertThat(lines)
        .contains("BÁO CÁO")
        .anyMatch(line -> line.contains("55/QĐ-UBND"))
        .anyMatch(line -> line.contains("good roads"))
        .contains("19", "49");
    assertThat(lines).anyMatch(line -> line.startsWith("conclusion"));
  }

  @Test
  @DisplayName("a department's draft and the appraisal report carry its confirmation")
  void appraisalLetters() {
    DossierStory story = a.dossier().received();
    ActorKey health = ActorKey.of(Role.DEPARTMENT_APPRAISER, "SYT");
    Acting.as(
        story.assignee(health),
        () ->
            reviews.confirm(
                story.id(),
                health,
                new Confirmation("77/SYT-NV", LocalDate.of(2021, 11, 1), null)));
    story.concluded(Stage.APPRAISAL).combinedFindings();
    assertThat(
            Read.lines(
                Acting.as(
                        story.assignee(health), () -> letters.docx(story.id(), "van-ban-xac-nhan"))
                    .bytes()))
        .contains("15.1")
        .doesNotContain("1.1");
    assertThat(
            Read.lines(
                Acting.as(
                        story.provinceOfficer(),
                        () -> letters.docx(story.id(), "bao-cao-tham-dinh"))
                    .bytes()))
        .contains("Văn bản số 77/SYT-NV ngày 01/11/2021")
        .contains("Đã ghi ý kiến; chưa có văn bản xác nhận");
  }

  @Test
  @DisplayName("figures count criteria and indicators by all four verdicts")
  void figures() {
    DossierStory story = a.dossier().accepted();
    story.concludedBy(Stage.VERIFICATION);
    story.record(Stage.VERIFICATION, finding(story, "5"), Verdict.NOT_MET);
    story.record(Stage.VERIFICATION, finding(story, "7"), Verdict.NOT_ASSESSED);
    story.record(Stage.VERIFICATION, finding(story, A.SET + ":17.1"), Verdict.BASICALLY_MET);
    ReviewFigures figures =
        ReviewFigures.of(
            Acting.as(story.districtOfficer(), a::set), story.sheet(Stage.VERIFICATION));
    assertThat(figures.criteria()).isEqualTo(new VerdictCounts(17, 0, 1, 1, 0));
    assertThat(figures.indicators()).isEqualTo(new VerdictCounts(48, 1, 0, 0, 0));
    assertThat(figures.byCriterion().get(17).basicallyMet()).isOne();
  }
}
