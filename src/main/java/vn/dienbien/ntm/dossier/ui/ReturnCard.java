package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.dossier.ReturnRound;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** One return: who asked for what, indicator by indicator, and whether it was answered. */
class ReturnCard extends Section {

  ReturnCard(long dossierId, ReturnRound round, CriteriaSet set) {
    addClassNames("ntm-card", "ntm-return");
    getElement().getThemeList().set("open", round.isOpen());
    add(new H2(Texts.of("returns.title." + round.stage().name(), round.returnNo())));
    Paragraph origin =
        new Paragraph(Texts.of("returns.origin", round.returnedBy(), Dates.of(round.returnedAt())));
    origin.addClassName("ntm-small");
    add(origin);
    if (!round.instruction().isBlank()) {
      add(new Paragraph(round.instruction()));
    }
    UnorderedList list = new UnorderedList();
    for (Indicator indicator : set.indicators()) {
      String reason = round.items().get(indicator.id());
      if (reason != null) {
        list.add(
            new ListItem(IndicatorLinks.of(dossierId, indicator.no()), new Span(" – " + reason)));
      }
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
}
