package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** Everything that happened to a re-check, in sentences, the newest first. */
class RevocationTimeline extends Div {

  RevocationTimeline(List<AuditEntry> entries) {
    addClassName("ntm-card");
    OrderedList list = new OrderedList();
    list.addClassName("ntm-timeline");
    list.getElement().setAttribute("reversed", true);
    for (int i = entries.size() - 1; i >= 0; i--) {
      Span at = new Span(Dates.of(entries.get(i).at()));
      at.addClassName("ntm-small");
      list.add(new ListItem(at, new Span(Texts.of(entries.get(i).sentence()))));
    }
    add(new H2(Texts.of("revoke.timeline")), list);
  }
}
