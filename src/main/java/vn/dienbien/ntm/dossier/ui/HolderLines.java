package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.shell.StandInLine;
import vn.dienbien.ntm.shell.Texts;

/** Who has a dossier now and how to call them. */
class HolderLines extends Div {

  private static final int SHOWN = 3;

  HolderLines(List<PersonSummary> people) {
    addClassName("ntm-holders");
    people.stream().limit(SHOWN).map(HolderLines::line).forEach(this::add);
    if (people.isEmpty()) {
      add(new Span(Texts.of("dossier.holders.none")));
    } else if (people.size() > SHOWN) {
      add(new Span(Texts.of("dossier.holders.more", people.size() - SHOWN)));
    }
  }

  private static Span line(PersonSummary person) {
    Span line = new Span(new Span(person.displayName()));
    if (!person.phone().isEmpty()) {
      Anchor phone = new Anchor("tel:" + person.phone().replaceAll("[^0-9+]", ""), person.phone());
      phone.addClassName("ntm-phone");
      line.add(phone);
    }
    line.add(new StandInLine(person));
    return line;
  }
}
