package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** Says that something came after its last day. */
class LateMark extends Span {

  /** For a dossier that was first filed late. */
  LateMark() {
    this("dossier.late");
  }

  LateMark(String key) {
    addClassName("ntm-deadline");
    add(Glyph.WARNING.create(), new Span(Texts.of(key)));
    getElement().getThemeList().add("badge");
    getElement().getThemeList().add("error");
  }
}
