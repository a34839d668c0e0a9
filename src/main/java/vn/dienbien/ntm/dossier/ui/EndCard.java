package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import vn.dienbien.ntm.dossier.DossierEnd;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** How a dossier ended: who recorded it, when, and why. */
class EndCard extends Section {

  EndCard(DossierEnd end) {
    addClassNames("ntm-card", "ntm-end");
    Paragraph origin =
        new Paragraph(Texts.of("dossier.end.by", end.recordedBy(), Dates.of(end.at())));
    origin.addClassName("ntm-small");
    add(new H2(Texts.of("dossier.end", Texts.of(end.status()))), origin);
    if (!end.reasons().isEmpty()) {
      add(new H3(Texts.of("dossier.reasons")), remark(end.reasons()));
    }
    end.notes().forEach(note -> add(remark(Texts.of(note))));
  }

  private static Paragraph remark(String words) {
    Paragraph remark = new Paragraph(words);
    remark.addClassName("ntm-remark");
    return remark;
  }
}
