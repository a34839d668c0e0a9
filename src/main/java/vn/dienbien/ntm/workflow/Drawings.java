package vn.dienbien.ntm.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.dossier.DossierProcess.Diagram;

/** The models that a dossier runs on, as they were drawn when it began, with where it stands. */
@Component
class Drawings {

  private final RuntimeService runtime;
  private final HistoryService history;
  private final RepositoryService repository;
  private final EngineSteps engine;

  Drawings(
      RuntimeService runtime,
      HistoryService history,
      RepositoryService repository,
      EngineSteps engine) {
    this.runtime = runtime;
    this.history = history;
    this.repository = repository;
    this.engine = engine;
  }

  /** The whole procedure first, then the stages under way. */
  List<Diagram> of(String key) {
    HistoricProcessInstance whole =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(key)
            .processDefinitionKey(Bpmn.RECOGNITION)
            .singleResult();
    List<Diagram> diagrams = new ArrayList<>();
    diagrams.add(diagram(whole.getProcessDefinitionId(), stagesOf(whole)));
    engine.open(key).stream()
        .collect(
            Collectors.groupingBy(
                Task::getProcessDefinitionId,
                Collectors.mapping(Task::getTaskDefinitionKey, Collectors.toUnmodifiableSet())))
        .forEach((definition, steps) -> diagrams.add(diagram(definition, steps)));
    return diagrams;
  }

  /** The stages of the procedure that are under way; none once it has ended. */
  private Set<String> stagesOf(HistoricProcessInstance whole) {
    return whole.getEndTime() != null
        ? Set.of()
        : Set.copyOf(runtime.getActiveActivityIds(whole.getId()));
  }

  private Diagram diagram(String definitionId, Set<String> current) {
    try (InputStream model = repository.getProcessModel(definitionId)) {
      return new Diagram(
          repository.getProcessDefinition(definitionId).getKey(),
          new String(model.readAllBytes(), StandardCharsets.UTF_8),
          current);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the model " + definitionId, e);
    }
  }
}
