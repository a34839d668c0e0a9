package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/**
 * Asks why before something that ends a dossier. Stays open when the service refuses, so that
 * nothing typed is lost.
 */
class ReasonsDialog extends Dialog {

  private static final int LONGEST_REASONS = 4000;

  /**
   * A dialog with the texts at {@code <key>.title}, {@code <key>.text} and {@code <key>.confirm}.
   *
   * @param draft names what is typed at this browser, the person included
   * @param command takes the reasons
   */
  ReasonsDialog(String key, String draft, Consumer<String> command) {
    setHeaderTitle(Texts.of(key + ".title"));
    setWidth("36rem");
    setCloseOnOutsideClick(false);
    TextArea reasons = new TextArea(Texts.of("dossier.reasons"));
    reasons.setMaxLength(LONGEST_REASONS);
    reasons.setMinRows(4);
    reasons.setWidthFull();
    reasons.setRequiredIndicatorVisible(true);
    reasons.setHelperText(Texts.of("dossier.reasons.help"));
    Draft kept = new Draft(reasons, draft);
    StepButton confirm =
        new StepButton(
            Texts.of(key + ".confirm"),
            Glyph.CHECK,
            () -> {
              boolean isReasoned = !reasons.getValue().isBlank();
              reasons.setErrorMessage(isReasoned ? null : Texts.of("dossier.noReasons"));
              reasons.setInvalid(!isReasoned);
              if (isReasoned) {
                command.accept(reasons.getValue().strip());
                kept.kept();
                close();
              }
            });
    confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
    add(new Paragraph(Texts.of(key + ".text")), reasons, kept);
    getFooter().add(new Button(Texts.of("confirm.cancel"), click -> close()), confirm);
  }
}
