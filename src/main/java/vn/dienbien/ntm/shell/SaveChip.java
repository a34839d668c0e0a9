package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.stream.Stream;

/**
 * The chip that says whether what was typed is kept. The browser half ({@code save-chip.ts})
 * watches the form and the line; the server half only confirms.
 */
@Tag("ntm-save-chip")
@JsModule("./save-chip.ts")
public class SaveChip extends Component {

  /** A chip for the fields inside an element. */
  public SaveChip(HasElement form) {
    JsonObject words = Json.createObject();
    Stream.of("unsaved", "saving", "waiting", "saved")
        .forEach(state -> words.put(state, Texts.of("save." + state)));
    getElement().setPropertyJson("words", words);
    addAttachListener(attach -> getElement().callJsFunction("watch", form.getElement()));
  }

  /** Everything sent so far is written down. */
  public void saved() {
    getElement().callJsFunction("saved");
  }

  /** What was sent is not written down; a notice or the field says why. */
  public void unsaved() {
    getElement().callJsFunction("unsaved");
  }
}
