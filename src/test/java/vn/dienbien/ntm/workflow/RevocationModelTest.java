package vn.dienbien.ntm.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.dienbien.ntm.decision.RevocationStatus;
import vn.dienbien.ntm.decision.RevocationStep;

/** R10 and R11 for the revocation: model, code and words for people say the same. */
class RevocationModelTest {

  private final BpmnModelInstance model = read();

  private static BpmnModelInstance read() {
    try (var file = new ClassPathResource(CamundaRevocationProcess.FILE).getInputStream()) {
      return org.camunda.bpm.model.bpmn.Bpmn.readModelFromStream(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @DisplayName("R10 the process is the one of the code, calls our bean and keeps its history")
  void process() {
    Process process = model.getModelElementsByType(Process.class).iterator().next();
    assertThat(process.getId()).isEqualTo(CamundaRevocationProcess.PROCESS);
    assertThat(process.isExecutable()).isTrue();
    assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    assertThat(model.getModelElementsByType(ServiceTask.class))
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.getCamundaDelegateExpression()).isEqualTo("${publishRevocation}");
              assertThat(task.isCamundaAsyncBefore()).isTrue();
            });
  }

  @Test
  @DisplayName("R11 every step belongs to exactly one status, every end to an ended status")
  void statuses() {
    List<String> steps =
        Arrays.stream(RevocationStatus.values()).flatMap(status -> status.step().stream()).toList();
    assertThat(steps)
        .containsExactlyInAnyOrder(
            RevocationStep.PROPOSE, RevocationStep.HEAR, RevocationStep.DECIDE);
    assertThat(model.getModelElementsByType(UserTask.class))
        .extracting(UserTask::getId)
        .containsExactlyInAnyOrderElementsOf(steps);
    assertThat(Arrays.stream(RevocationStatus.values()).filter(RevocationStatus::isEnded))
        .hasSameSizeAs(model.getModelElementsByType(EndEvent.class));
  }

  @Test
  @DisplayName("R10 every gateway tells its ways apart by words of the code, and none is a default")
  void gateways() {
    assertThat(model.getModelElementsByType(ConditionExpression.class))
        .extracting(ConditionExpression::getTextContent)
        .containsExactlyInAnyOrder(
            condition(CamundaRevocationProcess.PROPOSED),
            condition(CamundaRevocationProcess.NO_GROUNDS),
            condition(CamundaRevocationProcess.REVOKED),
            condition(CamundaRevocationProcess.KEPT));
    assertThat(model.getModelElementsByType(SequenceFlow.class))
        .filteredOn(flow -> flow.getSource() instanceof Gateway)
        .allSatisfy(
            flow -> {
              assertThat(flow.getName()).isNotBlank();
              assertThat(flow.getConditionExpression()).isNotNull();
            });
  }

  private static String condition(String word) {
    return "${" + Bpmn.OUTCOME + " == '" + word + "'}";
  }

  @Test
  @DisplayName("R10 everything drawn has a name, and it is the one of the Vietnamese bundle")
  void names() throws IOException {
    Properties words = new Properties();
    try (var file =
        new InputStreamReader(
            new ClassPathResource("vaadin-i18n/translations_vi.properties").getInputStream(),
            StandardCharsets.UTF_8)) {
      words.load(file);
    }
    assertThat(model.getModelElementsByType(FlowNode.class))
        .hasSize(10)
        .allSatisfy(
            node ->
                assertThat(words.getProperty("step." + node.getId()))
                    .as(node.getId())
                    .isEqualTo(node.getName()));
  }
}
