package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import elemental.json.JsonObject;
import vn.dienbien.ntm.shell.Texts;

/**
 * Keeps what a person types into a field in their browser until it is written down here, and offers
 * it to them again when it never arrived.
 */
@Tag("ntm-draft")
@JsModule("./draft.ts")
class Draft extends Component {

  /**
   * For a field.
   *
   * @param key names the text among all that may be typed at this browser, the person included
   */
  Draft(HasElement field, String key) {
    JsonObject words = Json.createObject();
    words.put("offer", Texts.of("claim.draft.offer"));
    words.put("restore", Texts.of("claim.draft.restore"));
    words.put("drop", Texts.of("claim.draft.drop"));
    getElement().setPropertyJson("words", words);
    addAttachListener(attach -> getElement().callJsFunction("watch", field.getElement(), key));
  }

  /** What was typed is written down. */
  void kept() {
    getElement().callJsFunction("kept");
  }
}
