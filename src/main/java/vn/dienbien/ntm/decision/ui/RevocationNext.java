package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.decision.RevocationSheet;
import vn.dienbien.ntm.shell.DeadlineFact;
import vn.dienbien.ntm.shell.Texts;

/** What happens now with a re-check, who has it, and by when. */
class RevocationNext extends Div {

  RevocationNext(RevocationSheet sheet, Optional<Component> tools) {
    addClassNames("ntm-card", "ntm-next");
    Paragraph words = new Paragraph(Texts.of("revoke.next." + sheet.revocation().status().name()));
    words.addClassName("ntm-next-words");
    add(words);
    if (!sheet.revocation().status().isEnded()) {
      add(fact("dossier.holder", holders(sheet.holders())));
      add(fact("dossier.due", new DeadlineFact(sheet.due(), tools)));
    }
  }

  private static Div holders(List<PersonSummary> people) {
    Div lines = new Div();
    lines.addClassName("ntm-holders");
    if (people.isEmpty()) {
      lines.add(new Span(Texts.of("worklist.holders.none")));
    }
    for (PersonSummary person : people) {
      Span line = new Span(person.displayName());
      if (!person.phone().isEmpty()) {
        Anchor phone =
            new Anchor("tel:" + person.phone().replaceAll("[^0-9+]", ""), person.phone());
        phone.addClassName("ntm-phone");
        line.add(phone);
      }
      lines.add(line);
    }
    return lines;
  }

  private static Div fact(String key, Div value) {
    Span label = new Span(Texts.of(key));
    label.addClassName("ntm-label");
    Div fact = new Div(label, value);
    fact.addClassName("ntm-fact");
    return fact;
  }
}
