package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.base.Due;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.shell.DeadlineFact;
import vn.dienbien.ntm.shell.Texts;

/** What happens now and next with a dossier, who has it, and by when. */
class NextStep extends Div {

  /** Its words instead of those of the status while a review waits for the commune. */
  static final String AWAITS_SUPPLEMENT = "awaitsSupplement";

  /**
   * For a dossier.
   *
   * @param words the end of the key of what happens now
   * @param holders the people who have it now
   * @param due by when; null without a limit
   * @param tools what stands beside the deadline
   * @param inHand who of a group is at it
   */
  NextStep(
      String words,
      DossierStatus status,
      List<PersonSummary> holders,
      Due due,
      Optional<Component> tools,
      Optional<Component> inHand) {
    addClassName("ntm-next");
    Paragraph now = new Paragraph(Texts.of("dossier.next." + words));
    now.addClassName("ntm-next-words");
    add(now);
    if (!status.isEnded()) {
      add(fact("dossier.holder", new HolderLines(holders)));
      inHand.ifPresent(this::add);
      add(fact("dossier.due", new DeadlineFact(due, tools)));
    }
  }

  private static Div fact(String key, Component value) {
    Span label = new Span(Texts.of(key));
    label.addClassName("ntm-label");
    Div fact = new Div(label, value);
    fact.addClassName("ntm-fact");
    return fact;
  }
}
