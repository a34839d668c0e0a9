package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** Says that a dossier was first filed after the cut-off. */
class LateMark extends Span {

  LateMark() {
    addClassName("ntm-deadline");
    add(Glyph.WARNING.create(), new Span(Texts.of("dossier.late")));
    getElement().getThemeList().add("badge");
    getElement().getThemeList().add("error");
  }
}
