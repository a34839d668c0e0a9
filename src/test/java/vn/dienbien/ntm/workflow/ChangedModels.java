package vn.dienbien.ntm.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.ClassPathResource;

/** The models of a dossier deployed anew with a change, until they are taken away again. */
final class ChangedModels implements AutoCloseable {

  private final RepositoryService repository;
  private final String deployment;

  private ChangedModels(RepositoryService repository, String deployment) {
    this.repository = repository;
    this.deployment = deployment;
  }

  /** A later step has another name for people, nothing else. */
  static ChangedModels renamedForPeople(RepositoryService repository) {
    return deployed(
        repository, model -> model.replace("name=\"Thẩm tra hồ sơ\"", "name=\"Thẩm tra tại xã\""));
  }

  /** The step in which the district receives has another id: it is another step. */
  static ChangedModels withAnotherStep(RepositoryService repository) {
    return deployed(
        repository,
        model ->
            model
                .replace("\"receiveDistrict\"", "\"receiveByDistrict\"")
                .replace(">receiveDistrict<", ">receiveByDistrict<"));
  }

  private static ChangedModels deployed(
      RepositoryService repository, UnaryOperator<String> change) {
    DeploymentBuilder builder = repository.createDeployment().name("changed");
    for (String model : Bpmn.RECOGNITION_MODELS) {
      String file = "bpmn/" + model + ".bpmn";
      builder.addString(file, change.apply(text(file)));
    }
    return new ChangedModels(repository, builder.deploy().getId());
  }

  private static String text(String file) {
    try {
      return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With everything that ran on them. */
  @Override
  public void close() {
    repository.deleteDeployment(deployment, true, true, true);
  }
}
