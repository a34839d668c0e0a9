package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.decision.DecisionOutcome;
import vn.dienbien.ntm.shell.Texts;

/** What was decided, in words with a colour. */
class OutcomeChip extends Span {

  OutcomeChip(DecisionOutcome outcome) {
    setText(Texts.of(outcome));
    getElement().getThemeList().add("badge");
    getElement()
        .getThemeList()
        .add(
            switch (outcome) {
              case RECOGNISED, BASICALLY_RECOGNISED, KEPT -> "success";
              case REFUSED, REVOKED -> "error";
              case AWAITING_OPINION -> "warning";
            });
  }
}
