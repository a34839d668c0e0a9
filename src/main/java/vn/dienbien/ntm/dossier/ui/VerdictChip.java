package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.shell.Texts;

/** A verdict in words and colour; says that there is none yet. */
class VerdictChip extends Span {

  VerdictChip(Verdict verdict) {
    getElement().getThemeList().add("badge");
    show(verdict);
  }

  /** Shows a verdict; null for none yet. */
  void show(Verdict verdict) {
    setText(verdict == null ? Texts.of("claim.verdict.none") : Texts.of(verdict));
    getElement().getThemeList().removeAll(java.util.List.of("success", "error", "contrast"));
    getElement().getThemeList().add(theme(verdict));
  }

  private static String theme(Verdict verdict) {
    if (verdict == Verdict.MET || verdict == Verdict.BASICALLY_MET) {
      return "success";
    }
    return verdict == Verdict.NOT_MET ? "error" : "contrast";
  }
}
