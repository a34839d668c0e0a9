package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import vn.dienbien.ntm.decision.RevocationGrounds;
import vn.dienbien.ntm.decision.RevocationRuling;
import vn.dienbien.ntm.decision.RevocationSheet;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** Ends the check: with a proposal where there are grounds, without one where there are none. */
class ConclusionForm extends Div {

  private final TextArea reasons = new TextArea();
  private final StepButton conclude = new StepButton("", this::ask).primary();
  private final Paragraph next = new Paragraph();
  private final transient BiConsumer<Boolean, String> command;
  private boolean isProposed;

  ConclusionForm(RevocationSheet sheet, BiConsumer<Boolean, String> command) {
    this.command = command;
    addClassNames("ntm-card", "ntm-form");
    reasons.setMaxLength(RevocationRuling.LONGEST_TEXT);
    reasons.setMinRows(3);
    reasons.setWidthFull();
    next.addClassName("ntm-hint");
    add(new H2(Texts.of("revoke.conclusion")), reasons, conclude, next);
    show(sheet.grounds(), sheet.unchecked());
  }

  /** Follows the findings: what the form asks for, and what its button does. */
  void show(RevocationGrounds grounds, int unchecked) {
    isProposed = grounds.suffice();
    String key = isProposed ? "revoke.propose" : "revoke.close";
    reasons.setLabel(Texts.of(key + ".reasons"));
    reasons.setRequiredIndicatorVisible(isProposed);
    reasons.setInvalid(false);
    conclude.setText(Texts.of(key + ".action"));
    conclude.setEnabled(unchecked == 0);
    next.setText(unchecked == 0 ? Texts.of(key + ".next") : Texts.of("revoke.missing", unchecked));
  }

  private void ask() {
    boolean isGiven = !isProposed || !reasons.getValue().isBlank();
    reasons.setErrorMessage(isGiven ? null : Texts.of("revoke.noReasons"));
    reasons.setInvalid(!isGiven);
    if (isGiven) {
      Confirm.ask(
          isProposed ? "revoke.propose.ask" : "revoke.close.ask",
          () -> command.accept(isProposed, reasons.getValue().strip()));
    }
  }
}
