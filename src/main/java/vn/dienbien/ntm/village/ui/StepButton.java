package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import vn.dienbien.ntm.shell.Glyph;

/**
 * A button that does something that must not be done twice: a second click before the answer does
 * nothing. It can be clicked again when the command was refused.
 */
class StepButton extends Button {

  StepButton(String words, Glyph glyph, Runnable command) {
    super(words);
    setIcon(glyph.create());
    setDisableOnClick(true);
    addClickListener(
        click -> {
          try {
            command.run();
          } finally {
            setEnabled(true);
          }
        });
  }

  /** The one primary button of a screen. */
  StepButton primary() {
    addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return this;
  }
}
