package vn.dienbien.ntm.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** The one primary button of a work, with what is missing or what happens next below it. */
class WorkEnd extends Div {

  private final StepButton button;
  private final Div below = new Div();
  private final String next;

  /**
   * A button.
   *
   * @param key its words
   * @param next key of what happens next
   */
  WorkEnd(String key, String next, Runnable command) {
    this.next = next;
    addClassName("ntm-step");
    button = new StepButton(Texts.of(key), command).primary();
    add(button, below);
    show(List.of());
  }

  /** Shows what is missing; with nothing missing the button can be clicked. */
  WorkEnd show(List<Sentence> missing) {
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
