package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.village.VillageLinks;
import vn.dienbien.ntm.village.VillageRequest;

/** A request of the list: what is asked for which village, and where it is. */
class RequestRow extends ListItem {

  RequestRow(VillageRequest request) {
    addClassName("ntm-task");
    Anchor name = new Anchor(VillageLinks.of(request.id()), request.villageName());
    name.addClassName("ntm-task-commune");
    add(
        new Div(name, small(request.communeName())),
        new Div(
            new Span(Texts.of(request.level())),
            small(Texts.of("village.year", String.valueOf(request.assessmentYear())))),
        new Div(new StatusChip(request.status())),
        new Div(small(Texts.of("village.since", Dates.of(request.statusSince().toLocalDate())))));
  }

  private static Span small(String words) {
    Span small = new Span(words);
    small.addClassName("ntm-task-small");
    return small;
  }
}
