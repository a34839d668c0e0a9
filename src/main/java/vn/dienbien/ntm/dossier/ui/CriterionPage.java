package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.dossier.ClaimBook;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.CriterionNote;
import vn.dienbien.ntm.shell.SaveChip;
import vn.dienbien.ntm.shell.Texts;

/** One criterion on screen: its verdict, what earlier sources say of it, its indicators. */
class CriterionPage extends Div {

  private final Criterion criterion;
  private final VerdictChip chip = new VerdictChip(null);
  private final SaveChip saveChip = new SaveChip(this);
  private final Map<String, IndicatorCard> cards = new HashMap<>();

  CriterionPage(ClaimBook book, Criterion criterion, boolean mayEdit, ClaimDesk desk) {
    this.criterion = criterion;
    addClassName("ntm-criterion");
    H2 title = new H2(Texts.of("claim.criterion", criterion.no(), criterion.name()));
    Div head = new Div(title, chip, saveChip);
    head.addClassName("ntm-criterion-head");
    add(head);
    if (!book.notesOf(criterion).isEmpty()) {
      Div notes = new Div();
      notes.addClassName("ntm-notes");
      book.notesOf(criterion).forEach(note -> notes.add(note(note)));
      add(notes);
    }
    for (ClaimView claim : book.of(criterion)) {
      IndicatorCard card = new IndicatorCard(claim, mayEdit, desk);
      cards.put(claim.indicator().id(), card);
      add(card);
    }
    showVerdict(book);
  }

  /** Shows the criterion's verdict as it follows from a book. */
  void showVerdict(ClaimBook book) {
    chip.show(book.verdictOf(criterion).orElse(null));
  }

  /** Shows the files of the criterion's indicators. */
  void showEvidence(ClaimBook book) {
    book.of(criterion).forEach(claim -> cards.get(claim.indicator().id()).showEvidence(claim));
  }

  /** The chip that says whether everything is kept. */
  SaveChip saveChip() {
    return saveChip;
  }

  private static Paragraph note(CriterionNote note) {
    Span source = new Span(note.source());
    source.addClassName("ntm-small");
    return new Paragraph(new Span(Texts.of(note.kind()) + " "), source);
  }
}
