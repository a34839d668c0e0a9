package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.decision.RevocationStatus;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** Where a re-check is, in words with a colour. */
class RevocationChip extends Span {

  RevocationChip(RevocationStatus status) {
    setText(Texts.of(status));
    getElement().getThemeList().add("badge");
    switch (status) {
      case REVOKED -> getElement().getThemeList().add("error");
      case NO_GROUNDS, KEPT -> getElement().getThemeList().add("success");
      default -> getElement().getThemeList().add("warning");
    }
  }

  /** Says that the commune's answer came after its term. */
  static Span late() {
    Span late = new Span(Glyph.WARNING.create(), new Span(Texts.of("revoke.late")));
    late.addClassName("ntm-deadline");
    late.getElement().getThemeList().add("badge");
    late.getElement().getThemeList().add("error");
    return late;
  }
}
