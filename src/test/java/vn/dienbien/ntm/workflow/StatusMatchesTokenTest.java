package vn.dienbien.ntm.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.dossier.ReceptionService;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** One story with every turn: after each click the record and the engine name the same step. */
class StatusMatchesTokenTest extends DatabaseTest {

  @Autowired FilingService filings;
  @Autowired ReceptionService reception;
  @Autowired DossierService dossiers;

  @Test
  @DisplayName("the status of the record is the step of the engine, from the draft to the decision")
  void wholeStory() {
    DossierStory dossier = a.dossier();
    at(dossier.registering(), DossierStatus.REGISTERING);
    at(dossier.registered(), DossierStatus.REGISTERED);
    at(dossier.opened(), DossierStatus.DRAFT);
    at(dossier.consulting(), DossierStatus.CONSULTING);
    at(dossier.consultedNow(), DossierStatus.MEETING);
    at(dossier.fellShort(), DossierStatus.DRAFT);
    at(dossier.consultingNow(), DossierStatus.CONSULTING);
    at(dossier.consultedNow(), DossierStatus.MEETING);
    at(dossier.met(), DossierStatus.READY);
    Acting.as(dossier.communeLeader(), () -> filings.revise(dossier.id()));
    at(dossier, DossierStatus.DRAFT);
    dossier.consultingNow().consultedNow().met();
    at(dossier.filedAgain(), DossierStatus.FILED);
    Acting.as(dossier.communeLeader(), () -> filings.recall(dossier.id()));
    at(dossier, DossierStatus.READY);
    at(dossier.filedAgain(), DossierStatus.FILED);
    at(dossier.returnedNow("1.1"), DossierStatus.SUPPLEMENTING);
    at(dossier.filedAgain(), DossierStatus.FILED);
    Acting.as(dossier.communeLeader(), () -> filings.recall(dossier.id()));
    at(dossier, DossierStatus.SUPPLEMENTING);
    at(dossier.filedAgain(), DossierStatus.FILED);
    Acting.as(dossier.districtOfficer(), () -> reception.accept(dossier.id()));
    at(dossier, DossierStatus.VERIFYING);
    at(dossier.concluded(Stage.VERIFICATION), DossierStatus.HEARING);
    at(dossier.heard(), DossierStatus.DISTRICT_VOTING);
    at(dossier.districtVoted(), DossierStatus.VERIFIED);
    at(dossier.submittedAgain(), DossierStatus.SUBMITTED);
    Acting.as(dossier.districtLeader(), () -> dossiers.recallSubmission(dossier.id()));
    at(dossier, DossierStatus.SUPPLEMENTED);
    at(dossier.submittedAgain(), DossierStatus.SUBMITTED);
    at(dossier.returnedByProvince("5"), DossierStatus.SUPPLEMENTING_FOR_PROVINCE);
    at(dossier.filedAgain(), DossierStatus.SUPPLEMENTED);
    at(dossier.submittedAgain(), DossierStatus.SUBMITTED);
    Acting.as(dossier.provinceOfficer(), () -> reception.accept(dossier.id()));
    at(dossier, DossierStatus.APPRAISING);
    at(dossier.concluded(Stage.APPRAISAL), DossierStatus.COMBINING);
    at(dossier.combinedNow(), DossierStatus.COUNCIL);
    at(dossier.planned(A.COUNCIL_SIZE).sessionOpened(), DossierStatus.COUNCIL);
    at(dossier.votesFor(A.COUNCIL_SIZE), DossierStatus.COUNCIL);
    at(dossier.sessionClosed(), DossierStatus.OPINION);
    at(dossier.opinionGiven(), DossierStatus.DECIDING);
    at(dossier.decided(true, ""), DossierStatus.RECOGNISED);
  }

  private static void at(DossierStory dossier, DossierStatus status) {
    assertThat(dossier.status()).isEqualTo(status);
    assertThat(dossier.steps())
        .containsExactlyElementsOf(
            status.step().map(java.util.List::of).orElse(java.util.List.of()));
    if (!status.isEnded()) {
      assertThat(dossier.openWork()).contains(status.step().orElseThrow());
    }
  }
}
