package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dienbien.ntm.shell.Texts;

/**
 * A process model as people read it, with the step under way marked. Create it when the person
 * opens it: the browser fetches the viewer then.
 */
@Tag("ntm-process-diagram")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@JsModule("./process-diagram.ts")
class ProcessDiagram extends Component implements HasSize {

  ProcessDiagram() {
    JsonObject words = Json.createObject();
    words.put("zoomIn", Texts.of("diagram.zoom-in"));
    words.put("zoomOut", Texts.of("diagram.zoom-out"));
    words.put("fit", Texts.of("diagram.fit"));
    getElement().setPropertyJson("words", words);
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", Texts.of("diagram.label"));
  }

  /** Shows a model: BPMN XML that carries its diagram. */
  void setModel(String xml) {
    getElement().setProperty("model", xml);
    draw();
  }

  /** Marks the steps under way, by their ids in the model; names them for screen readers too. */
  void setCurrent(Set<String> stepIds) {
    getElement().setPropertyJson("current", array(stepIds));
    String names =
        stepIds.stream()
            .sorted()
            .map(id -> Texts.of("step." + id))
            .collect(Collectors.joining(", "));
    getElement()
        .setAttribute(
            "aria-label",
            names.isEmpty() ? Texts.of("diagram.label") : Texts.of("diagram.label-at", names));
    draw();
  }

  private void draw() {
    getElement().callJsFunction("draw");
  }

  private static JsonArray array(Collection<String> texts) {
    JsonArray array = Json.createArray();
    texts.stream().sorted().forEach(text -> array.set(array.length(), text));
    return array;
  }
}
