package vn.dienbien.ntm.deadline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/**
 * Asks for more time: how many days, and why. Stays open when the service refuses, so that nothing
 * typed is lost.
 */
class ExtensionForm extends Dialog {

  private static final int LONGEST_TEXT = 1000;

  ExtensionForm(int longest, BiConsumer<Integer, String> command) {
    setHeaderTitle(Texts.of("extension.ask"));
    setWidth("36rem");
    setCloseOnOutsideClick(false);
    IntegerField days = new IntegerField(Texts.of("extension.days"));
    days.setMin(1);
    days.setMax(longest);
    days.setStepButtonsVisible(true);
    days.setValue(1);
    days.setHelperText(Texts.of("extension.days.help", longest));
    TextArea reason = new TextArea(Texts.of("extension.reason"));
    reason.setMaxLength(LONGEST_TEXT);
    reason.setMinRows(3);
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    StepButton send =
        new StepButton(
            Texts.of("extension.send"),
            () -> {
              command.accept(days.isEmpty() ? 0 : days.getValue(), reason.getValue());
              close();
            });
    send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(new Paragraph(Texts.of("extension.ask.help")), days, reason);
    getFooter().add(new Button(Texts.of("confirm.cancel"), click -> close()), send);
  }
}
