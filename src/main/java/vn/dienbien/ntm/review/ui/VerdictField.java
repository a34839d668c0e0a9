package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.shell.Texts;

/** The four verdicts as buttons, one of which is chosen; keys 1 to 4 while the field has focus. */
class VerdictField extends RadioButtonGroup<Verdict> {

  // Typing a figure into another field must stay typing: only the field itself listens.
  private static final String KEYS =
      "event.key >= '1' && event.key <= '4' && !event.ctrlKey && !event.altKey && !event.metaKey";

  VerdictField(String label) {
    super(label);
    addClassName("ntm-verdicts");
    setItems(Verdict.values());
    setItemLabelGenerator(Texts::of);
    getElement()
        .addEventListener(
            "keydown",
            event -> choose(Verdict.values()[(int) event.getEventData().getNumber(PRESSED) - 1]))
        .setFilter(KEYS)
        .addEventData(PRESSED);
  }

  private static final String PRESSED = "Number(event.key)";

  private void choose(Verdict verdict) {
    if (!isReadOnly() && isEnabled()) {
      setValue(verdict);
    }
  }
}
