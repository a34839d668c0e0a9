package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.textfield.PasswordField;
import elemental.json.Json;
import elemental.json.JsonObject;

/** The word of the password field's eye, which Vaadin's Java class cannot set. */
public final class PasswordFieldTexts {

  private PasswordFieldTexts() {}

  /** Gives a field its word; returns it. */
  public static PasswordField apply(PasswordField field) {
    JsonObject words = Json.createObject();
    words.put("reveal", Texts.of("password.reveal"));
    field.getElement().setPropertyJson("i18n", words);
    return field;
  }
}
