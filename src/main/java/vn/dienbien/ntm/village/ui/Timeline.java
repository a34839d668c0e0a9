package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** Everything that happened to a request, in sentences, the newest first. */
class Timeline extends OrderedList {

  Timeline(List<AuditEntry> oldestFirst) {
    addClassNames("ntm-card", "ntm-timeline");
    getElement().setAttribute("reversed", true);
    List<AuditEntry> entries = new ArrayList<>(oldestFirst);
    Collections.reverse(entries);
    for (AuditEntry entry : entries) {
      Span at = new Span(Dates.of(entry.at()));
      at.addClassName("ntm-small");
      add(new ListItem(at, new Span(Texts.of(entry.sentence()))));
    }
  }
}
