package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.village.VillageCriteriaSet;
import vn.dienbien.ntm.village.VillageReturn;

/** One return: who asked for what, criterion by criterion, and whether it was answered. */
class ReturnCard extends Section {

  ReturnCard(VillageReturn round, VillageCriteriaSet set) {
    addClassNames("ntm-card", "ntm-return");
    getElement().getThemeList().set("open", round.isOpen());
    add(new H2(Texts.of("village.returns.title", round.returnNo())));
    add(
        small(
            Texts.of("village.returns.origin", round.returnedBy(), Dates.of(round.returnedAt()))));
    if (!round.instruction().isBlank()) {
      Paragraph instruction = new Paragraph(round.instruction());
      instruction.addClassName("ntm-remark");
      add(instruction);
    }
    UnorderedList items = new UnorderedList();
    set.criteria().stream()
        .filter(criterion -> round.reasons().containsKey(criterion.no()))
        .map(
            criterion ->
                Texts.of(
                    "village.returns.item",
                    criterion.no(),
                    criterion.name(),
                    round.reasons().get(criterion.no())))
        .forEach(words -> items.add(new ListItem(words)));
    add(items);
    add(
        small(
            round.isOpen()
                ? Texts.of("village.returns.open")
                : Texts.of("village.returns.answered", Dates.of(round.answeredAt()))));
  }

  private static Paragraph small(String words) {
    Paragraph paragraph = new Paragraph(words);
    paragraph.addClassName("ntm-small");
    return paragraph;
  }
}
