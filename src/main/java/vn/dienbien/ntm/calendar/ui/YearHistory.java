package vn.dienbien.ntm.calendar.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** Who changed the calendar of a year, the newest first; hidden where nobody did. */
class YearHistory extends Details {

  YearHistory(List<AuditEntry> changes) {
    super(Texts.of("calendar.history", changes.size()));
    setVisible(!changes.isEmpty());
    UnorderedList list = new UnorderedList();
    for (int at = changes.size() - 1; at >= 0; at--) {
      AuditEntry entry = changes.get(at);
      list.add(
          new ListItem(
              Texts.of(
                  "calendar.history.entry", Dates.of(entry.at()), Texts.of(entry.sentence()))));
    }
    add(list);
  }
}
