package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import vn.dienbien.ntm.shell.Texts;

/** The small button at a line that opens its form. */
final class EditButton {

  private EditButton() {}

  /** A button for what a line is about. */
  static Button of(String subject, Runnable open) {
    Button edit = new Button(Texts.of("procedure.edit"), click -> open.run());
    edit.addThemeVariants(ButtonVariant.LUMO_SMALL);
    edit.setAriaLabel(Texts.of("procedure.edit.of", subject));
    return edit;
  }
}
