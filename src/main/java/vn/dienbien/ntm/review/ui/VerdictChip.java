package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.shell.Texts;

/** A verdict in words, with a colour beside them. */
class VerdictChip extends Span {

  VerdictChip(Verdict verdict) {
    setText(verdict == null ? Texts.of("review.open") : Texts.of(verdict));
    getElement().getThemeList().add("badge");
    getElement().getThemeList().add(colour(verdict));
  }

  private static String colour(Verdict verdict) {
    if (verdict == null) {
      return "contrast";
    }
    return switch (verdict) {
      case MET -> "success";
      case BASICALLY_MET -> "warning";
      case NOT_MET -> "error";
      case NOT_ASSESSED -> "contrast";
    };
  }
}
