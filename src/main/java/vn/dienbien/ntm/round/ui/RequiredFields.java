package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.List;
import vn.dienbien.ntm.shell.Texts;

/** Fields that must all be filled in before a service is asked. */
final class RequiredFields {

  private final List<HasValue<?, ?>> fields = new ArrayList<>();

  /** Adds a field; returns it. */
  <F extends HasValue<?, ?> & HasValidation> F add(F field) {
    field.setRequiredIndicatorVisible(true);
    fields.add(field);
    return field;
  }

  /** Takes a field in or out of those that must be filled in. */
  <F extends HasValue<?, ?> & HasValidation> void require(F field, boolean isRequired) {
    fields.remove(field);
    field.setRequiredIndicatorVisible(isRequired);
    if (isRequired) {
      fields.add(field);
    }
  }

  /** Whether all are filled in; marks those that are not. */
  boolean areFilled() {
    boolean filled = true;
    for (HasValue<?, ?> field : fields) {
      boolean empty = field.isEmpty();
      HasValidation marks = (HasValidation) field;
      marks.setErrorMessage(empty ? Texts.of("field.required") : null);
      marks.setInvalid(empty);
      filled &= !empty;
    }
    return filled;
  }
}
