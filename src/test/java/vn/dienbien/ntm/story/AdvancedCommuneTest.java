package vn.dienbien.ntm.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.decision.DecisionFilter;
import vn.dienbien.ntm.decision.DecisionService;
import vn.dienbien.ntm.decision.OpinionStance;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.DossierLetters;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.ReceptionService;
import vn.dienbien.ntm.letter.Read;
import vn.dienbien.ntm.review.AppraisalService;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/**
 * The level "nâng cao" under Decision 18/2022: its set is known by the names of its criteria only,
 * the department is the province's desk, and the commune must be recognised as NTM before.
 */
class AdvancedCommuneTest extends DatabaseTest {

  private static final String SET = "xa-nangcao-2021-2025";

  @Autowired ClaimService claims;
  @Autowired ReceptionService reception;
  @Autowired AppraisalService appraisals;
  @Autowired DecisionService decisions;
  @Autowired DossierLetters letters;

  @Test
  @DisplayName("from the draft to the register, criterion by criterion")
  void recognised() {
    a.recognition(A.COMMUNE, "NTM");
    DossierStory dossier = a.dossier(round(), A.COMMUNE, A.DISTRICT).stated();
    List<ClaimView> stated =
        Acting.as(dossier.communeOfficer(), () -> claims.book(dossier.id())).claims();
    assertThat(stated).as("one claim for each criterion").hasSize(19).allMatch(ClaimView::isByHand);

    dossier.consultingNow().consultedNow().met().filedAgain().acceptedNow();
    dossier.concluded(Stage.VERIFICATION).heard().districtVoted().submittedAgain();
    appraised(dossier);
    dossier.planned(A.COUNCIL_SIZE).sessionOpened().votesFor(A.COUNCIL_SIZE).sessionClosed();
    assertThat(dossier.status()).isEqualTo(DossierStatus.OPINION);
    dossier.opinionGivenBy(desk(), OpinionStance.AGREED, "").decided(true, "");

    assertThat(dossier.status()).isEqualTo(DossierStatus.RECOGNISED);
    assertThat(inRegister(dossier, RecognitionLevel.NANG_CAO)).isOne();
    assertThat(inRegister(dossier, RecognitionLevel.NTM)).isZero();
    byte[] decision =
        Acting.as(
                dossier.communeOfficer(), () -> letters.docx(dossier.id(), "quyet-dinh-cong-nhan"))
            .bytes();
    assertThat(Read.lines(decision)).anyMatch(line -> line.contains("nông thôn mới nâng cao"));
  }

  private int round() {
    int round = a.round(A.COMMUNE);
    jdbc.update(
        "update round set level = 'NANG_CAO', set_id = ?, version_id = 'qd18-2022' where id = ?",
        SET,
        round);
    return round;
  }

  /** Departments judge whole criteria; the desk combines them. */
  private void appraised(DossierStory dossier) {
    Acting.as(desk(), () -> reception.accept(dossier.id()));
    dossier.concludedBy(Stage.APPRAISAL);
    Acting.as(
        desk(),
        () -> {
          appraisals.combine(dossier.id(), a.everythingMet());
          appraisals.closeReport(dossier.id(), "conclusion");
        });
  }

  private SignedIn desk() {
    return a.holder(Role.DEPARTMENT_DESK, "SNNPTNT");
  }

  private int inRegister(DossierStory dossier, RecognitionLevel level) {
    DecisionFilter filter = new DecisionFilter(dossier.id() + "/TEST", null, level, null);
    return Acting.as(dossier.communeOfficer(), () -> decisions.count(filter));
  }
}
