package vn.dienbien.ntm.support;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;

/**
 * Remembers every arrow of a model that the engine went along, so that a test can tell which it
 * never tried: the engine's own history keeps the steps, not the arrows.
 */
@TestComponent
public class WaysTaken extends AbstractProcessEnginePlugin {

  /** Of all portals of this run: the tests of a model may need more than one of them. */
  private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();

  /** Forgets what was taken so far. */
  public static void forget() {
    TAKEN.clear();
  }

  /** Arrows of these models that nobody went along, by model and id. */
  public static Set<String> untried(Collection<String> models) {
    Set<String> untried = new TreeSet<>();
    models.forEach(
        model ->
            read(model)
                .getModelElementsByType(SequenceFlow.class)
                .forEach(flow -> untried.add(model + "/" + flow.getId())));
    untried.removeAll(TAKEN);
    return untried;
  }

  private static BpmnModelInstance read(String model) {
    try (var file = new ClassPathResource("bpmn/" + model + ".bpmn").getInputStream()) {
      return Bpmn.readModelFromStream(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> listeners = new ArrayList<>(List.of(new Listener()));
    if (engine.getCustomPostBPMNParseListeners() != null) {
      listeners.addAll(engine.getCustomPostBPMNParseListeners());
    }
    engine.setCustomPostBPMNParseListeners(listeners);
  }

  private static final class Listener extends AbstractBpmnParseListener {

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
      ProcessDefinitionEntity model = (ProcessDefinitionEntity) scope.getProcessDefinition();
      String name = model.getKey() + "/" + flow.getId();
      flow.addListener(
          ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> TAKEN.add(name));
    }
  }
}
