package vn.dienbien.ntm.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** New models are deployed while dossiers are on their way. */
class ModelServiceTest extends DatabaseTest {

  @Autowired ModelService models;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;

  private ChangedModels changed;

  @AfterEach
  void undeploy() {
    changed.close();
  }

  @Test
  @DisplayName("a running dossier stays on its models until it is moved, its stage with it")
  void moved() {
    DossierStory dossier = a.dossier().filed();
    changed = ChangedModels.renamedForPeople(repository);
    assertThat(versionsOf(dossier)).allMatch(version -> version < newestOf("district"));
    assertThat(check().moved()).isPositive();
    assertThat(versionsOf(dossier)).allMatch(version -> version < newestOf("district"));

    ModelMoves moves = move();

    assertThat(moves.stuck()).noneMatch(stuck -> stuck.businessKey().equals(key(dossier)));
    assertThat(versionsOf(dossier)).hasSize(2).allMatch(v -> v == newestOf("district"));
    assertThat(dossier.acceptedNow().status()).isEqualTo(DossierStatus.VERIFYING);
    assertThat(dossier.openWork()).contains("verify");
    assertThat(move().moved()).isZero();
  }

  @Test
  @DisplayName("a dossier in a step that the new model lacks stays, whole, and is named with it")
  void stuck() {
    DossierStory dossier = a.dossier().filed();
    changed = ChangedModels.withAnotherStep(repository);

    ModelMoves moves = move();

    assertThat(moves.stuck())
        .filteredOn(stuck -> stuck.businessKey().equals(key(dossier)))
        .singleElement()
        .satisfies(stuck -> assertThat(stuck.steps()).containsExactly("receiveDistrict"));
    assertThat(versionsOf(dossier)).hasSize(2).allMatch(v -> v < newestOf("district"));
    assertThat(dossier.acceptedNow().status()).isEqualTo(DossierStatus.VERIFYING);
  }

  private ModelMoves check() {
    return Acting.as(admin(), models::check);
  }

  private ModelMoves move() {
    return Acting.as(admin(), models::moveToNewest);
  }

  private SignedIn admin() {
    return a.holder(Role.ADMIN, A.PROVINCE);
  }

  private List<Integer> versionsOf(DossierStory dossier) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(key(dossier))
        .list()
        .stream()
        .map(
            instance ->
                repository.getProcessDefinition(instance.getProcessDefinitionId()).getVersion())
        .toList();
  }

  private int newestOf(String model) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(model)
        .latestVersion()
        .singleResult()
        .getVersion();
  }

  private static String key(DossierStory dossier) {
    return String.valueOf(dossier.id());
  }
}
