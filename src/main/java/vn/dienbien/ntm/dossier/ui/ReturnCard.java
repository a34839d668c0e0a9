package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.dossier.ReturnRound;
import vn.dienbien.ntm.dossier.ReturnedItem;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** One return: who asked for what, item by item, and whether it was answered. */
class ReturnCard extends Section {

  ReturnCard(long dossierId, ReturnRound round, CriteriaSet set) {
    addClassNames("ntm-card", "ntm-return");
    getElement().getThemeList().set("open", round.isOpen());
    add(new H2(Texts.of("returns.title." + round.origin().name(), round.returnNo())));
    Paragraph origin =
        new Paragraph(Texts.of("returns.origin", round.returnedBy(), Dates.of(round.returnedAt())));
    origin.addClassName("ntm-small");
    add(origin);
    if (!round.instruction().isBlank()) {
      add(new Paragraph(round.instruction()));
    }
    UnorderedList list = new UnorderedList();
    round.documents().forEach(item -> list.add(item(new Span(documentName(item)), item)));
    for (Indicator indicator : set.indicators()) {
      round
          .on(indicator.id())
          .forEach(item -> list.add(item(IndicatorLinks.of(dossierId, indicator.no()), item)));
    }
    add(list);
    Paragraph answer =
        new Paragraph(
            round.isOpen()
                ? Texts.of("returns.open")
                : Texts.of("returns.answered", Dates.of(round.answeredAt())));
    answer.addClassName("ntm-small");
    add(answer);
  }

  private static String documentName(ReturnedItem item) {
    return item.paperName() == null ? Texts.of("ReturnedDocument." + item.key()) : item.paperName();
  }

  private static ListItem item(Component what, ReturnedItem item) {
    ListItem line = new ListItem(what);
    if (item.fileName() != null) {
      line.add(new Span(" – " + Texts.of("returns.file", item.fileName())));
    }
    line.add(new Span(" – " + item.reason()));
    return line;
  }
}
