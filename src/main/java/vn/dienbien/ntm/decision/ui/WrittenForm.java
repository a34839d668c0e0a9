package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.dienbien.ntm.decision.RevocationRuling;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** One text that somebody gives once and for all. */
class WrittenForm extends Div {

  private final TextArea text = new TextArea();
  private final String key;
  private final transient Consumer<String> command;

  /**
   * A form.
   *
   * @param key stem of its words: title, label, action, next, missing, ask
   */
  WrittenForm(String key, Consumer<String> command) {
    this.key = key;
    this.command = command;
    addClassNames("ntm-card", "ntm-form");
    text.setLabel(Texts.of(key + ".label"));
    text.setMaxLength(RevocationRuling.LONGEST_TEXT);
    text.setMinRows(5);
    text.setWidthFull();
    text.setRequiredIndicatorVisible(true);
    Paragraph next = new Paragraph(Texts.of(key + ".next"));
    next.addClassName("ntm-hint");
    add(
        new H2(Texts.of(key + ".title")),
        text,
        new StepButton(Texts.of(key + ".action"), this::ask).primary(),
        next);
  }

  private void ask() {
    boolean isGiven = !text.getValue().isBlank();
    text.setErrorMessage(isGiven ? null : Texts.of("field.required"));
    text.setInvalid(!isGiven);
    if (isGiven) {
      Confirm.ask(key + ".ask", () -> command.accept(text.getValue().strip()));
    }
  }
}
