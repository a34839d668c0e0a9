package vn.dienbien.ntm.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** What comes after its last day is accepted all the same, and marked; the first time decides. */
class LateFilingTest extends DatabaseTest {

  private static final String REGISTRATION = "registration_cutoff";
  private static final String COMMUNE = "commune_cutoff";
  private static final String DISTRICT = "district_cutoff";

  @Autowired DossierQueries queries;
  @Autowired DossierService dossiers;
  @Autowired FilingService filings;
  @Autowired RegistrationService registrations;
  @Autowired Clock clock;

  @Test
  @DisplayName(
      "a registration on the cut-off day is accepted and marked, one the day before is not")
  void registration() {
    DossierStory late = a.dossier().registering();
    today(late, REGISTRATION);
    late.registered();
    assertThat(late.status()).isEqualTo(DossierStatus.REGISTERED);
    assertThat(registration(late).isLate()).isTrue();
    assertThat(lastStep(late)).isEqualTo("step.registeredLate");

    DossierStory inTime = a.dossier().registering();
    tomorrow(inTime, REGISTRATION);
    assertThat(registration(inTime.registered()).isLate()).isFalse();
  }

  private Registration registration(DossierStory story) {
    return Acting.as(story.districtOfficer(), () -> registrations.of(story.id()));
  }

  @Test
  @DisplayName("a filing on the cut-off day is accepted and marked, one the day before is not")
  void filing() {
    DossierStory late = a.dossier().ready();
    today(late, COMMUNE);
    late.filedAgain();
    assertThat(late.status()).isEqualTo(DossierStatus.FILED);
    assertThat(header(late).isLate()).isTrue();
    assertThat(header(late).facts().receiptNumber()).startsWith("NTM-");
    assertThat(lastStep(late)).isEqualTo("step.filedLate");

    DossierStory inTime = a.dossier().ready();
    tomorrow(inTime, COMMUNE);
    assertThat(header(inTime.filedAgain()).isLate()).isFalse();
    assertThat(lastStep(inTime)).isEqualTo("step.filed");
  }

  @Test
  @DisplayName("filing again after a return is never late, and does not take a mark away")
  void again() {
    DossierStory inTime = a.dossier().returnedByDistrict("5");
    today(inTime, COMMUNE);
    assertThat(header(inTime.filedAgain()).isLate()).isFalse();
    assertThat(lastStep(inTime)).isEqualTo("step.filedAgain");

    DossierStory late = a.dossier().ready();
    today(late, COMMUNE);
    late.filedAgain().returnedNow("5");
    tomorrow(late, COMMUNE);
    assertThat(header(late.filedAgain()).isLate()).isTrue();
  }

  @Test
  @DisplayName("a first filing taken back has not been made: the next one decides")
  void recalled() {
    DossierStory story = a.dossier().filed();
    Acting.as(story.communeLeader(), () -> filings.recall(story.id()));
    today(story, COMMUNE);
    assertThat(header(story.filedAgain()).isLate()).isTrue();
  }

  @Test
  @DisplayName("a dossier that the district sends on its cut-off day is accepted and marked")
  void submission() {
    DossierStory late = a.dossier().verified();
    today(late, DISTRICT);
    late.submittedAgain();
    assertThat(late.status()).isEqualTo(DossierStatus.SUBMITTED);
    assertThat(header(late))
        .extracting(DossierHeader::isLate, DossierHeader::isSubmittedLate)
        .containsExactly(false, true);
    assertThat(lastStep(late)).isEqualTo("step.submittedLate");

    DossierStory inTime = a.dossier().verified();
    tomorrow(inTime, DISTRICT);
    assertThat(header(inTime.submittedAgain()).isSubmittedLate()).isFalse();
    assertThat(lastStep(inTime)).isEqualTo("step.submitted");
  }

  @Test
  @DisplayName("sending again what the province returned is never late; what was taken back is")
  void submissionAgain() {
    DossierStory returned = a.dossier().submitted().returnedByProvince("5").filedAgain();
    today(returned, DISTRICT);
    assertThat(header(returned.submittedAgain()).isSubmittedLate()).isFalse();
    assertThat(lastStep(returned)).isEqualTo("step.submitted");

    DossierStory takenBack = a.dossier().submitted();
    Acting.as(takenBack.districtLeader(), () -> dossiers.recallSubmission(takenBack.id()));
    today(takenBack, DISTRICT);
    assertThat(header(takenBack.submittedAgain()).isSubmittedLate()).isTrue();
  }

  /** "Before today": now is too late. */
  private void today(DossierStory story, String cutoff) {
    moved(story, cutoff, LocalDate.now(clock));
  }

  /** "Before tomorrow": today is the last day. */
  private void tomorrow(DossierStory story, String cutoff) {
    moved(story, cutoff, LocalDate.now(clock).plusDays(1));
  }

  private void moved(DossierStory story, String cutoff, LocalDate day) {
    jdbc.update("update round set " + cutoff + " = ? where id = ?", day, story.roundId());
  }

  private DossierHeader header(DossierStory story) {
    return Acting.as(story.communeOfficer(), () -> queries.header(story.id()));
  }

  private String lastStep(DossierStory story) {
    return Acting.as(story.communeOfficer(), () -> queries.timeline(story.id())).stream()
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .kind();
  }
}
