package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.dienbien.ntm.shell.Texts;

/** Marks fields that must not stay empty. */
final class Required {

  private Required() {}

  /** Marks a field that is empty; true when it is not. */
  static boolean check(TextField field) {
    field.setErrorMessage(Texts.of("field.required"));
    field.setInvalid(field.getValue().isBlank());
    return !field.isInvalid();
  }

  /** Marks a field that is empty, and says why it must not be; true when it is not. */
  static boolean check(TextArea field, boolean isNeeded, String key) {
    boolean isMissing = isNeeded && field.getValue().isBlank();
    field.setErrorMessage(isMissing ? Texts.of(key) : null);
    field.setInvalid(isMissing);
    return !isMissing;
  }

  /** Marks a date that is empty; true when there is one. */
  static boolean check(DatePicker field) {
    field.setInvalid(field.isEmpty());
    return !field.isEmpty();
  }
}
