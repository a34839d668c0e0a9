package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.dossier.ClaimChange;
import vn.dienbien.ntm.shell.Texts;

/** One indicator before and after a return: value, verdict, reason, files. */
class ChangeCard extends Section {

  ChangeCard(ClaimChange change) {
    addClassNames("ntm-card", "ntm-change");
    Indicator indicator = change.indicator();
    Div sides =
        new Div(
            side("dossier.changes.before", indicator, change.before()),
            side("dossier.changes.after", indicator, change.after()));
    sides.addClassName("ntm-sides");
    add(new H3(indicator.no() + ". " + indicator.name()), sides);
    if (!change.files().isEmpty()) {
      add(new FileChanges(change.files()));
    }
  }

  private static Div side(String key, Indicator indicator, ClaimChange.Stated stated) {
    Span label = new Span(Texts.of(key));
    label.addClassName("ntm-label");
    Div side = new Div(label, new Paragraph(ValueTexts.of(indicator, stated.value())));
    if (stated.own() != null) {
      side.add(new Paragraph(Texts.of("claim.own.of", Texts.of(stated.own()))));
    }
    if (!stated.reason().isBlank()) {
      side.add(new Paragraph(stated.reason()));
    }
    if (!stated.evidence().isEmpty()) {
      side.add(new EvidenceStrip(stated.evidence(), null));
    }
    side.addClassName("ntm-side");
    return side;
  }
}
