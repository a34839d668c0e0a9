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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.Step;

/** R10 and R11: the model, the code and the words for people say the same. No engine is started. */
class RecognitionModelTest {

  private final List<BpmnModelInstance> models =
      Bpmn.RECOGNITION_MODELS.stream().map(RecognitionModelTest::read).toList();
  private final Properties words = words();

  /** The status of each end of the procedure; a revocation has a procedure of its own. */
  private static final Map<String, DossierStatus> ENDS =
      Map.of(
          "registrationRefused", DossierStatus.REGISTRATION_REFUSED,
          "notProposed", DossierStatus.NOT_PROPOSED,
          "noLongerProposed", DossierStatus.NOT_PROPOSED,
          "notPassed", DossierStatus.NOT_PASSED,
          "recognised", DossierStatus.RECOGNISED,
          "basicallyRecognised", DossierStatus.BASICALLY_RECOGNISED,
          "refused", DossierStatus.REFUSED,
          "withdrawn", DossierStatus.WITHDRAWN);

  private static BpmnModelInstance read(String key) {
    try (var file = new ClassPathResource("bpmn/" + key + ".bpmn").getInputStream()) {
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
    Collection<ServiceTask> services = all(ServiceTask.class);
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
    Stream.of(ScriptTask.class, Script.class, CamundaScript.class, CamundaExecutionListener.class)
        .forEach(type -> assertThat(all(type)).isEmpty());
    assertThat(all(ConditionExpression.class))
        .allSatisfy(condition -> assertThat(condition.getLanguage()).isNull());
  }

  @Test
  @DisplayName("R10 every step has the one timer of its deadline, and no other listener")
  void deadlines() {
    assertThat(all(UserTask.class))
        .allSatisfy(
            task ->
                assertThat(
                        task.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaTaskListener.class)
                            .list())
                    .singleElement()
                    .satisfies(
                        timer -> {
                          assertThat(timer.getCamundaEvent()).isEqualTo("timeout");
                          assertThat(timer.getCamundaDelegateExpression())
                              .isEqualTo("${deadlineMark}");
                          assertThat(timer.getRawTextContent().strip())
                              .isEqualTo("${firstMark.apply(execution)}");
                        }));
  }

  @Test
  @DisplayName("R10 the process is the one of the code and keeps its history for a stated time")
  void processes() {
    assertThat(all(Process.class).stream().map(Process::getId))
        .containsExactlyElementsOf(Bpmn.RECOGNITION_MODELS);
    assertThat(all(Process.class))
        .allSatisfy(
            process -> {
              assertThat(process.isExecutable()).isTrue();
              assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
            });
  }

  @Test
  @DisplayName(
      "R10 a stage is called as it was deployed with its procedure, with the dossier's key")
  void stages() {
    assertThat(all(CallActivity.class))
        .hasSize(Bpmn.RECOGNITION_MODELS.size() - 1)
        .allSatisfy(
            call -> {
              assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
              assertThat(
                      call.getChildElementsByType(ExtensionElements.class)
                          .iterator()
                          .next()
                          .getElementsQuery()
                          .filterByType(CamundaIn.class)
                          .list())
                  .anyMatch(in -> in.getCamundaBusinessKey() != null);
            })
        .extracting(CallActivity::getCalledElement)
        .containsExactlyInAnyOrderElementsOf(
            Bpmn.RECOGNITION_MODELS.subList(1, Bpmn.RECOGNITION_MODELS.size()));
  }

  @Test
  @DisplayName("R10 every step of the model is named in the code, and the other way round")
  void steps() {
    Set<String> steps = userTasks();
    Set<String> own = new TreeSet<>(constants(Step.class));
    assertThat(steps).isEqualTo(own);
    assertThat(constants(Bpmn.class)).containsAll(steps);
  }

  @Test
  @DisplayName("R10 every word a gateway reads is a constant of the code")
  void gatewayWords() {
    Set<String> known = constants(Bpmn.class);
    var literal = java.util.regex.Pattern.compile("'([A-Z_]+)'|\\b([a-z]+[A-Z]\\w+)\\b");
    assertThat(all(ConditionExpression.class))
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
    assertThat(all(FlowNode.class))
        .allSatisfy(
            node -> {
              assertThat(node.getName()).as(node.getId()).isNotBlank();
              assertThat(words.getProperty("step." + node.getId()))
                  .as("step." + node.getId())
                  .isEqualTo(node.getName());
            });
    assertThat(all(SequenceFlow.class))
        .filteredOn(flow -> flow.getSource() instanceof Gateway)
        .allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
  }

  @Test
  @DisplayName("R11 every step belongs to exactly one status; an ended status has none")
  void statuses() {
    List<String> steps =
        Arrays.stream(DossierStatus.values()).flatMap(status -> status.step().stream()).toList();
    assertThat(steps).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(userTasks());
    Set<String> ends =
        models.get(0).getModelElementsByType(EndEvent.class).stream()
            .map(EndEvent::getId)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(ends).containsExactlyElementsOf(new TreeSet<>(ENDS.keySet()));
    assertThat(EnumSet.copyOf(ENDS.values()))
        .isEqualTo(
            Arrays.stream(DossierStatus.values())
                .filter(DossierStatus::isEnded)
                .filter(status -> status != DossierStatus.REVOKED)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DossierStatus.class))));
  }

  private <T extends ModelElementInstance> List<T> all(Class<T> type) {
    return models.stream().flatMap(model -> model.getModelElementsByType(type).stream()).toList();
  }

  private Set<String> userTasks() {
    return all(UserTask.class).stream()
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
