package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** Why an indicator was returned. */
class ReturnReason extends Div {

  ReturnReason(String reason) {
    addClassName("ntm-returned");
    Span label = new Span(Texts.of("returns.reason"));
    label.addClassName("ntm-label");
    add(Glyph.RETURN.create(), new Div(label, new Span(reason)));
  }
}
