package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.account.PersonSummary;

/** Below the name of a person who is away: who does their work and how to call them. */
public class StandInLine extends Span {

  /** The line; hidden when the person is there. */
  public StandInLine(PersonSummary absent) {
    addClassName("ntm-stand-in");
    PersonSummary person = absent.standIn();
    setVisible(person != null);
    if (person == null) {
      return;
    }
    add(new Span(Texts.of("substitution.standIn", person.displayName())));
    if (!person.phone().isEmpty()) {
      add(new Anchor("tel:" + person.phone().replaceAll("[^0-9+]", ""), person.phone()));
    }
  }
}
