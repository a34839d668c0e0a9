package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/**
 * A button that does something that must not be done twice: a second click before the answer does
 * nothing. It can be clicked again when the command was refused.
 */
public class StepButton extends Button {

  /** A button with these words. */
  public StepButton(String words, Runnable command) {
    super(words);
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

  /** A button with these words beside a picture. */
  public StepButton(String words, Glyph glyph, Runnable command) {
    this(words, command);
    setIcon(glyph.create());
  }

  /** The one primary button of a screen. */
  public StepButton primary() {
    addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return this;
  }
}
