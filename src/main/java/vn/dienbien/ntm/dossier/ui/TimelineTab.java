package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.DossierGlance;
import vn.dienbien.ntm.shell.DossierTab;
import vn.dienbien.ntm.shell.Texts;

/** Everything that happened to a dossier, in sentences, the newest first. */
@org.springframework.stereotype.Component
class TimelineTab implements DossierTab {

  static final String ID = "dien-bien";

  private final DossierQueries dossiers;

  TimelineTab(DossierQueries dossiers) {
    this.dossiers = dossiers;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public String titleKey() {
    return "dossier.tab.timeline";
  }

  @Override
  public boolean isVisible(DossierGlance dossier) {
    return true;
  }

  @Override
  public Component content(long dossierId) {
    List<AuditEntry> entries = new ArrayList<>(dossiers.timeline(dossierId));
    Collections.reverse(entries);
    OrderedList list = new OrderedList();
    list.addClassNames("ntm-card", "ntm-timeline");
    list.getElement().setAttribute("reversed", true);
    for (AuditEntry entry : entries) {
      Span at = new Span(Dates.of(entry.at()));
      at.addClassName("ntm-small");
      list.add(new ListItem(at, new Span(Texts.of(entry.sentence()))));
    }
    return list;
  }
}
