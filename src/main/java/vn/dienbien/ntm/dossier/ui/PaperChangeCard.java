package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import vn.dienbien.ntm.dossier.PaperChange;

/** One paper whose files differ between two filings. */
class PaperChangeCard extends Section {

  PaperChangeCard(PaperChange change) {
    addClassNames("ntm-card", "ntm-change");
    add(new H3(change.document().name()), new FileChanges(change.files()));
  }
}
