package vn.dienbien.ntm.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.Filing;
import vn.dienbien.ntm.dossier.ReturnItem;
import vn.dienbien.ntm.dossier.ReturnedDocument;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.dossier.SupplementService;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.Together;

/** Returns out of a running review: it goes on, waits for the answer, and looks again. */
class SupplementTest extends DatabaseTest {

  private static final String NAMED = A.SET + ":15.1";

  @Autowired SupplementService supplements;
  @Autowired ReviewService reviews;
  @Autowired VerificationService verifications;
  @Autowired AppraisalService appraisals;
  @Autowired ClaimService claims;
  @Autowired DossierQueries queries;

  private static List<ReturnItem> letterOnly() {
    return List.of(ReturnItem.ofDocument(ReturnedDocument.LETTER, "no stamp"));
  }

  @Test
  @DisplayName("the dossier stays in verification; the commune edits what was named, nothing else")
  void stays() {
    DossierStory story = a.dossier().accepted().asked(DossierStory.reasons("15.1"));
    assertThat(story.status()).isEqualTo(DossierStatus.VERIFYING);
    assertThat(story.openWork())
        .containsExactly("sendSupplement", "supplementReview", "verify", "verifyCriteria");
    assertThat(claim(story, NAMED).isOpen()).isTrue();
    assertThat(claim(story, A.SET + ":17.1").isProvable()).isFalse();
    assertThat(rights(story).mayEdit()).isTrue();
    Acting.as(
        story.communeOfficer(), () -> claims.attach(story.id(), List.of(NAMED), a.storedPdf()));
    story.supplemented();
    assertThat(claim(story, NAMED).isOpen()).isFalse();
    assertThat(rights(story).mayEdit()).isFalse();
    assertThat(story.openWork()).containsExactly("verify", "verifyCriteria");
    List<Filing> filings = Acting.as(story.communeOfficer(), () -> queries.filings(story.id()));
    assertThat(filings).hasSize(2);
  }

  private ClaimView claim(DossierStory story, String indicator) {
    return Acting.as(story.communeOfficer(), () -> claims.book(story.id())).claim(indicator);
  }

  private vn.dienbien.ntm.dossier.DossierRights rights(DossierStory story) {
    return Acting.as(story.communeOfficer(), () -> queries.header(story.id())).rights();
  }

  @Test
  @DisplayName(
      "the answer reopens the indicator and its criterion, and their verifier; others stand")
  void verificationReopened() {
    DossierStory story = a.dossier().accepted().asked(DossierStory.reasons("15.1"));
    story.concludedBy(Stage.VERIFICATION);
    assertThatThrownBy(story::verificationClosed).hasMessageContaining("review.awaitsSupplement");
    story.supplemented();
    ReviewSheet sheet = story.sheet(Stage.VERIFICATION);
    assertThat(sheet.findings())
        .filteredOn(finding -> finding.verdict() == null)
        .extracting(Finding::subject)
        .containsExactlyInAnyOrder("15", NAMED);
    ActorKey verifier = story.assigneeOf("15");
    assertThat(sheet.assignments())
        .filteredOn(assignment -> !assignment.isDone())
        .extracting(Assignment::assignee)
        .containsExactly(verifier);
    assertThat(story.openActors()).contains(verifier.text());
    assertThatThrownBy(story::verificationClosed).hasMessageContaining("review.notConcluded");
    story.conclude(Stage.VERIFICATION, verifier);
    assertThat(story.verificationClosed().status()).isEqualTo(DossierStatus.HEARING);
  }

  @Test
  @DisplayName(
      "departments conclude while the commune answers; the last one does not end the stage")
  void appraisalWaits() {
    DossierStory story = a.dossier().received().asked(DossierStory.reasons("15.1"));
    story.concludedBy(Stage.APPRAISAL);
    assertThat(story.status()).isEqualTo(DossierStatus.APPRAISING);
    assertThat(story.openWork()).containsExactly("appraise", "sendSupplement", "supplementReview");
    story.supplemented();
    assertThat(story.status()).isEqualTo(DossierStatus.APPRAISING);
    assertThat(story.openActors()).contains("DEPARTMENT_APPRAISER@SYT");
    assertThat(story.concludedBy(Stage.APPRAISAL).status()).isEqualTo(DossierStatus.COMBINING);
  }

  @Test
  @DisplayName("an answer that reopens nothing ends the appraisal when all have concluded")
  void answerEnds() {
    DossierStory story = a.dossier().received().asked(letterOnly());
    story.concludedBy(Stage.APPRAISAL);
    assertThat(story.supplemented().status()).isEqualTo(DossierStatus.COMBINING);
    assertThat(story.openWork()).containsExactly("appraisalReport");
  }

  @Test
  @DisplayName("silence is not closed over while the commune owes an answer")
  void noCloseOver() {
    DossierStory story = a.dossier().received().asked(letterOnly());
    assertThatThrownBy(
            () ->
                Acting.as(
                    story.provinceOfficer(), () -> appraisals.closeOver(story.id(), "silent")))
        .hasMessageContaining("review.awaitsSupplement");
    story.supplemented();
    Acting.as(story.provinceOfficer(), () -> appraisals.closeOver(story.id(), "silent"));
    assertThat(story.status()).isEqualTo(DossierStatus.COMBINING);
  }

  @Test
  @DisplayName("the last department and the answer in the same second: the stage ends exactly once")
  void race() {
    for (int round = 0; round < 3; round++) {
      DossierStory story = a.dossier().received().asked(letterOnly());
      List<ActorKey> departments =
          story.assignments(Stage.APPRAISAL).stream().map(Assignment::assignee).toList();
      ActorKey last = departments.get(departments.size() - 1);
      departments
          .subList(0, departments.size() - 1)
          .forEach(one -> story.conclude(Stage.APPRAISAL, one));
      story.recordAll(Stage.APPRAISAL, last, Verdict.MET);
      story.withLetter();
      Callable<Void> concludes =
          () -> {
            Acting.as(
                story.assignee(last), () -> reviews.conclude(story.id(), Stage.APPRAISAL, last));
            return null;
          };
      Callable<Void> answers =
          () -> {
            Acting.as(story.communeLeader(), () -> supplements.send(story.id()));
            return null;
          };
      assertThat(Together.failures(Together.click(List.of(concludes, answers)))).isEmpty();
      assertThat(story.status()).isEqualTo(DossierStatus.COMBINING);
      assertThat(story.openWork()).containsExactly("appraisalReport");
      assertThat(
              jdbc.queryForObject(
                  "select count(*) from audit_entry where subject = ? and kind = 'step.appraised'",
                  Integer.class,
                  "dossier:" + story.id()))
          .isOne();
    }
  }

  @Test
  @DisplayName("one request at a time; one answer to it")
  void once() {
    DossierStory story = a.dossier().accepted().asked(DossierStory.reasons("1.1"));
    assertThatThrownBy(() -> story.asked(DossierStory.reasons("5")))
        .hasMessageContaining("returns.alreadyOpen");
    story.supplemented();
    assertThatThrownBy(() -> Acting.as(story.communeLeader(), () -> supplements.send(story.id())))
        .isInstanceOf(StepNoLongerOpen.class);
    assertThatThrownBy(() -> Acting.as(story.communeOfficer(), () -> supplements.send(story.id())))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("dossier.notYours");
  }

  @Test
  @DisplayName("an answer without its letter is refused with what is missing")
  void needsLetter() {
    DossierStory story = a.dossier().accepted().asked(letterOnly());
    assertThatThrownBy(() -> Acting.as(story.communeLeader(), () -> supplements.send(story.id())))
        .hasMessageContaining("filing.noLetter");
  }

  @Test
  @DisplayName(
      "under qd18-2022 the department's desk asks, closes and reports; the office does not")
  void departmentDesk() {
    DossierStory story = a.dossier("qd18-2022").submitted();
    var desk = a.holder(Role.DEPARTMENT_DESK, "SNNPTNT");
    assertThatThrownBy(story::receivedNow).hasMessageContaining("dossier.notYours");
    Acting.as(desk, () -> a.accept(story.id()));
    assertThatThrownBy(() -> story.asked(letterOnly())).hasMessageContaining("dossier.notYours");
    Acting.as(desk, () -> supplements.ask(story.id(), letterOnly(), ""));
    story.supplemented();
    assertThatThrownBy(
            () ->
                Acting.as(story.provinceOfficer(), () -> appraisals.closeOver(story.id(), "late")))
        .hasMessageContaining("dossier.notYours");
    Acting.as(desk, () -> appraisals.closeOver(story.id(), "late"));
    assertThatThrownBy(story::combinedFindings).hasMessageContaining("dossier.notYours");
    Acting.as(
        desk,
        () -> {
          appraisals.combine(story.id(), a.everythingMet());
          appraisals.closeReport(story.id(), "words");
        });
    assertThat(story.status()).isEqualTo(DossierStatus.COUNCIL);
  }
}
