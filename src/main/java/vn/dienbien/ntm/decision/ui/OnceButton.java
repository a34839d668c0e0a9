package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/**
 * The primary button of a form: a second click before the answer does nothing. It can be clicked
 * again when the command was refused.
 */
class OnceButton extends Button {

  OnceButton(String words, Runnable command) {
    super(words);
    addThemeVariants(ButtonVariant.LUMO_PRIMARY);
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
}
