package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.village.CriterionPage;
import vn.dienbien.ntm.village.Side;
import vn.dienbien.ntm.village.VillageVerdict;

/** What one side says of a criterion, to be read. */
class VerdictText extends Div {

  VerdictText(CriterionPage criterion, Side side) {
    addClassName("ntm-finding");
    VillageVerdict said = side == Side.COMMUNE ? criterion.claim() : criterion.finding();
    Span whose = new Span(Texts.of(side));
    whose.addClassName("ntm-finding-whose");
    Div line = new Div(whose, chip(said == null ? null : said.verdict()));
    add(line);
    if (said != null && !said.note().isEmpty()) {
      Paragraph note = new Paragraph(said.note());
      note.addClassName("ntm-remark");
      add(note);
    }
    if (said != null) {
      Span by = new Span(Texts.of("village.said", said.changedBy(), Dates.of(said.changedAt())));
      by.addClassName("ntm-small");
      add(by);
    }
  }

  private static Span chip(Verdict verdict) {
    Span chip = new Span(verdict == null ? Texts.of("village.verdict.none") : Texts.of(verdict));
    chip.getElement().getThemeList().add("badge");
    chip.getElement()
        .getThemeList()
        .add(
            verdict == Verdict.NOT_MET
                ? "error"
                : verdict == Verdict.MET || verdict == Verdict.BASICALLY_MET
                    ? "success"
                    : "contrast");
    return chip;
  }
}
