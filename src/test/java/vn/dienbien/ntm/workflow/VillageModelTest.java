package vn.dienbien.ntm.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.dienbien.ntm.village.VillageStatus;
import vn.dienbien.ntm.village.VillageStep;

/** R10 and R11 for the model of villages: model, code and words say the same. */
class VillageModelTest {

  private static final Pattern WORDS = Pattern.compile("'([A-Z_]+)'|\\b([a-z]+[A-Z]\\w+)\\b");

  private final BpmnModelInstance model = read();
  private final Properties words = words();

  private static BpmnModelInstance read() {
    try (var file = new ClassPathResource(CamundaVillageProcess.FILE).getInputStream()) {
      return org.camunda.bpm.model.bpmn.Bpmn.readModelFromStream(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Properties words() {
    Properties words = new Properties();
    try (var file =
        new InputStreamReader(
            new ClassPathResource("vaadin-i18n/translations_vi.properties").getInputStream(),
            StandardCharsets.UTF_8)) {
      words.load(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return words;
  }

  @Test
  @DisplayName("R10 the process, its message and its steps are those of the code")
  void names() {
    Process process = model.getModelElementsByType(Process.class).iterator().next();
    assertThat(process.getId()).isEqualTo(CamundaVillageProcess.PROCESS);
    assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    assertThat(model.getModelElementsByType(Message.class))
        .extracting(Message::getName)
        .containsExactly(CamundaVillageProcess.WITHDRAWN);
    assertThat(model.getModelElementsByType(ServiceTask.class)).isEmpty();
    assertThat(steps())
        .containsExactlyInAnyOrder(VillageStep.REQUEST, VillageStep.VERIFY, VillageStep.DECIDE);
  }

  @Test
  @DisplayName("R10 everything drawn has a name, and it is the one of the Vietnamese bundle")
  void bundle() {
    assertThat(model.getModelElementsByType(FlowNode.class))
        .isNotEmpty()
        .allSatisfy(
            node ->
                assertThat(words.getProperty("step." + node.getId()))
                    .as("step." + node.getId())
                    .isNotBlank()
                    .isEqualTo(node.getName()));
    assertThat(model.getModelElementsByType(SequenceFlow.class))
        .filteredOn(flow -> flow.getSource() instanceof Gateway)
        .allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
  }

  @Test
  @DisplayName("R10 every word a gateway reads is a constant of the code")
  void gatewayWords() {
    Set<String> known =
        Set.of(
            CamundaVillageProcess.VERIFICATION_OUTCOME,
            CamundaVillageProcess.DECISION_OUTCOME,
            CamundaVillageProcess.ACCEPTED,
            CamundaVillageProcess.RETURNED,
            CamundaVillageProcess.RECOGNISED,
            CamundaVillageProcess.REFUSED);
    assertThat(model.getModelElementsByType(ConditionExpression.class))
        .isNotEmpty()
        .allSatisfy(
            condition ->
                assertThat(
                        WORDS
                            .matcher(condition.getTextContent())
                            .results()
                            .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1)))
                    .isSubsetOf(known));
  }

  @Test
  @DisplayName("R11 every status that has not ended waits in a step of the model")
  void statuses() {
    List<String> waiting =
        Stream.of(VillageStatus.values()).flatMap(status -> status.step().stream()).toList();
    assertThat(Set.copyOf(waiting)).isEqualTo(steps());
  }

  private Set<String> steps() {
    return model.getModelElementsByType(UserTask.class).stream()
        .map(UserTask::getId)
        .collect(Collectors.toUnmodifiableSet());
  }
}
