package vn.dienbien.ntm.deadline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import vn.dienbien.ntm.deadline.Extension;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** Grants or refuses more time. Stays open when the service refuses. */
class ExtensionDecision extends Dialog {

  private static final int LONGEST_TEXT = 1000;

  ExtensionDecision(Extension wish, BiConsumer<Boolean, String> command) {
    setHeaderTitle(Texts.of("extension.decide"));
    setWidth("36rem");
    setCloseOnOutsideClick(false);
    TextArea words = new TextArea(Texts.of("extension.words"));
    words.setMaxLength(LONGEST_TEXT);
    words.setMinRows(2);
    words.setWidthFull();
    words.setHelperText(Texts.of("extension.words.help"));
    add(
        new Paragraph(
            Texts.of(
                "extension.waiting",
                wish.askedByName(),
                Dates.of(wish.askedAt()),
                wish.days(),
                wish.reason())),
        words);
    StepButton grant = answer("extension.grant", true, words, command);
    grant.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter()
        .add(
            new Button(Texts.of("confirm.cancel"), click -> close()),
            answer("extension.refuse", false, words, command),
            grant);
  }

  private StepButton answer(
      String key, boolean granted, TextArea words, BiConsumer<Boolean, String> command) {
    return new StepButton(
        Texts.of(key),
        () -> {
          command.accept(granted, words.getValue());
          close();
        });
  }
}
