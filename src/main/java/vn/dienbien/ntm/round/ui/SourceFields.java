package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import vn.dienbien.ntm.shell.Texts;

/** Where a value comes from, and whether somebody has checked it there. */
class SourceFields {

  private final TextField source;
  private final Checkbox confirmed = new Checkbox(Texts.of("procedure.field.confirmed"));

  SourceFields(FormDialog dialog, RequiredFields required, String known, boolean isConfirmed) {
    source = required.add(new TextField(Texts.of("procedure.field.source")));
    source.setMaxLength(300);
    source.setValue(known);
    confirmed.setValue(isConfirmed);
    dialog.wideField(source);
    dialog.wideField(confirmed);
  }

  String source() {
    return source.getValue();
  }

  boolean isConfirmed() {
    return confirmed.getValue();
  }
}
