package vn.dienbien.ntm.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.Step;

/** R10 and R11: the model, the code and the words for people say the same. No engine is started. */
class RecognitionModelTest {

  private final BpmnModelInstance model = read();
  private final Properties words = words();

  private static BpmnModelInstance read() {
    try (var file = new ClassPathResource(Bpmn.RECOGNITION_FILE).getInputStream()) {
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
  @DisplayName(
      "R10 the engine calls our beans and nothing else: no scripts, no listeners, no classes")
  void delegatesOnly() {
    Set<String> beans =
        Arrays.stream(ServiceTasks.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Bean.class))
            .map(Method::getName)
            .collect(Collectors.toSet());
    Collection<ServiceTask> services = model.getModelElementsByType(ServiceTask.class);
    assertThat(services)
        .isNotEmpty()
        .allSatisfy(
            task -> {
              assertThat(task.getCamundaClass()).isNull();
              assertThat(task.getCamundaExpression()).isNull();
              assertThat(task.getCamundaType()).isNull();
              assertThat(task.isCamundaAsyncBefore()).isTrue();
            });
    assertThat(beans.stream().map(bean -> "${" + bean + "}"))
        .containsAll(services.stream().map(ServiceTask::getCamundaDelegateExpression).toList());
    Stream.of(
            ScriptTask.class,
            Script.class,
            CamundaScript.class,
            CamundaExecutionListener.class,
            CamundaTaskListener.class)
        .forEach(type -> assertThat(model.getModelElementsByType(type)).isEmpty());
    assertThat(model.getModelElementsByType(ConditionExpression.class))
        .allSatisfy(condition -> assertThat(condition.getLanguage()).isNull());
  }

  @Test
  @DisplayName("R10 the process is the one of the code and keeps its history for a stated time")
  void process() {
    Process process = model.getModelElementsByType(Process.class).iterator().next();
    assertThat(process.getId()).isEqualTo(Bpmn.RECOGNITION);
    assertThat(process.isExecutable()).isTrue();
    assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
  }

  @Test
  @DisplayName("R10 every step of the model is named in the code, and the other way round")
  void steps() {
    Set<String> steps = userTasks();
    Set<String> own = new TreeSet<>(constants(Step.class));
    own.remove(Step.FILE);
    assertThat(steps).isEqualTo(own);
    assertThat(constants(Bpmn.class)).containsAll(steps);
  }

  @Test
  @DisplayName("R10 every word a gateway reads is a constant of the code")
  void gatewayWords() {
    Set<String> known = constants(Bpmn.class);
    var literal = java.util.regex.Pattern.compile("'([A-Z_]+)'|\\b([a-z]+[A-Z]\\w+)\\b");
    assertThat(model.getModelElementsByType(ConditionExpression.class))
        .isNotEmpty()
        .allSatisfy(
            condition ->
                assertThat(
                        literal
                            .matcher(condition.getTextContent())
                            .results()
                            .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1)))
                    .isSubsetOf(known));
  }

  @Test
  @DisplayName("R10 everything drawn has a name, and it is the one of the Vietnamese bundle")
  void names() {
    assertThat(model.getModelElementsByType(FlowNode.class))
        .allSatisfy(
            node -> {
              assertThat(node.getName()).as(node.getId()).isNotBlank();
              assertThat(words.getProperty("step." + node.getId()))
                  .as("step." + node.getId())
                  .isEqualTo(node.getName());
            });
    assertThat(model.getModelElementsByType(SequenceFlow.class))
        .filteredOn(flow -> flow.getSource() instanceof Gateway)
        .allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
  }

  @Test
  @DisplayName("R11 every step belongs to exactly one status; an ended status has none")
  void statuses() {
    List<String> steps =
        Arrays.stream(DossierStatus.values()).flatMap(status -> status.step().stream()).toList();
    assertThat(steps).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(userTasks());
    long ends =
        model.getModelElementsByType(Event.class).stream()
            .filter(event -> event.getOutgoing().isEmpty())
            .count();
    assertThat(Arrays.stream(DossierStatus.values()).filter(DossierStatus::isEnded))
        .hasSize((int) ends);
  }

  private Set<String> userTasks() {
    return model.getModelElementsByType(UserTask.class).stream()
        .map(UserTask::getId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> constants(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
        .map(RecognitionModelTest::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String value(Field constant) {
    try {
      constant.setAccessible(true);
      return (String) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
