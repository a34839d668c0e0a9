package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.shell.Texts;

/** The one primary button of a work, with what is missing or what happens next below it. */
class StepButton extends Div {

  private final Button button;
  private final Div below = new Div();
  private final String next;

  /**
   * A button.
   *
   * @param key its words
   * @param next key of what happens next
   */
  StepButton(String key, String next, Runnable command) {
    this.next = next;
    addClassName("ntm-step");
    button = new Button(Texts.of(key));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    button.setDisableOnClick(true);
    button.addClickListener(
        click -> {
          try {
            command.run();
          } finally {
            button.setEnabled(true);
          }
        });
    add(button, below);
    show(List.of());
  }

  /** Shows what is missing; with nothing missing the button can be clicked. */
  StepButton show(List<Sentence> missing) {
    button.setEnabled(missing.isEmpty());
    below.removeAll();
    if (missing.isEmpty()) {
      Paragraph words = new Paragraph(Texts.of(next));
      words.addClassName("ntm-hint");
      below.add(words);
    } else {
      UnorderedList list = new UnorderedList();
      list.addClassName("ntm-hint");
      missing.forEach(sentence -> list.add(new ListItem(Texts.of(sentence))));
      below.add(list);
    }
    return this;
  }
}
