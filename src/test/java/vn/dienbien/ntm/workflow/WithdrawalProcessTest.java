package vn.dienbien.ntm.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.dossier.DossierEnd;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/**
 * A commune withdraws, wherever its dossier is: what is open is cancelled, what was found stays.
 */
class WithdrawalProcessTest extends DatabaseTest {

  private static final String REASONS = "the commune is merged";

  @Autowired DossierService dossiers;
  @Autowired DossierQueries queries;
  @Autowired HistoryService history;

  private static Stream<DossierStatus> running() {
    return Stream.of(DossierStatus.values()).filter(status -> !status.isEnded());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("running")
  @DisplayName("from every step: nothing stays open, findings stay, everybody reads the reasons")
  void fromEveryStep(DossierStatus status) {
    DossierStory dossier = at(status);
    assertThat(dossier.status()).isEqualTo(status);
    int found = findings(dossier);

    withdraw(dossier);

    assertThat(dossier.status()).isEqualTo(DossierStatus.WITHDRAWN);
    assertThat(dossier.openWork()).isEmpty();
    assertThat(dossier.steps()).isEmpty();
    assertThat(EndEvents.of(history, String.valueOf(dossier.id()))).containsExactly("withdrawn");
    assertThat(findings(dossier)).isEqualTo(found);
    assertThat(Acting.as(dossier.communeOfficer(), () -> queries.end(dossier.id())))
        .map(DossierEnd::reasons)
        .isEqualTo(Optional.of(REASONS));
  }

  private DossierStory at(DossierStatus status) {
    DossierStory dossier = a.dossier();
    return switch (status) {
      case REGISTERING -> dossier.registering();
      case REGISTERED -> dossier.registered();
      case DRAFT -> dossier.opened();
      case CONSULTING -> dossier.consulting();
      case MEETING -> dossier.meeting();
      case READY -> dossier.ready();
      case FILED -> dossier.filed();
      case SUPPLEMENTING -> dossier.returnedByDistrict("5");
      case VERIFYING -> dossier.accepted();
      case HEARING -> dossier.hearing();
      case DISTRICT_VOTING -> dossier.hearing().heard();
      case VERIFIED -> dossier.verified();
      case SUBMITTED -> dossier.submitted();
      case SUPPLEMENTING_FOR_PROVINCE -> dossier.submitted().returnedByProvince("5");
      case SUPPLEMENTED -> dossier.submitted().returnedByProvince("5").filedAgain();
      case APPRAISING -> dossier.received();
      case COMBINING -> dossier.appraised();
      case COUNCIL -> dossier.combined();
      case OPINION -> dossier.passed();
      case DECIDING -> dossier.deciding();
      default -> throw new IllegalArgumentException(status + " has no step to withdraw from");
    };
  }

  private int findings(DossierStory dossier) {
    return jdbc.queryForObject(
        "select count(*) from finding f join review_round r on r.id = f.round_id"
            + " where r.dossier_id = ? and f.verdict is not null",
        Integer.class,
        dossier.id());
  }

  @Test
  @DisplayName("after the decision there is nothing to withdraw")
  void decided() {
    DossierStory dossier = a.dossier().recognised();
    assertThatThrownBy(() -> withdraw(dossier)).isInstanceOf(StepNoLongerOpen.class);
    assertThat(dossier.status()).isEqualTo(DossierStatus.RECOGNISED);
  }

  private void withdraw(DossierStory dossier) {
    Acting.as(dossier.communeLeader(), () -> dossiers.withdraw(dossier.id(), REASONS));
  }
}
