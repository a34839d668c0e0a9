package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FileComparison;
import vn.dienbien.ntm.dossier.Filing;
import vn.dienbien.ntm.dossier.FilingDifference;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** The letters of two filings side by side. */
class LetterChange extends Section {

  LetterChange(FilingDifference difference, DocumentService documents) {
    addClassNames("ntm-card", "ntm-letter-change");
    Filing before = difference.before();
    Filing after = difference.after();
    Map<Long, StoredFileSummary> files =
        documents.summaries(List.of(before.letterFile(), after.letterFile()));
    Div sides =
        new Div(side("dossier.changes.before", before), side("dossier.changes.after", after));
    sides.addClassName("ntm-sides");
    add(new H3(Texts.of("dossier.letter")), sides);
    StoredFileSummary old = files.get(before.letterFile());
    StoredFileSummary now = files.get(after.letterFile());
    if (old != null && now != null) {
      Button compare =
          new Button(
              Texts.of("document.compare"),
              click ->
                  new FileComparison("dossier.changes.before", old, "dossier.changes.after", now)
                      .open());
      compare.setIcon(Glyph.EYE.create());
      compare.addThemeVariants(ButtonVariant.LUMO_SMALL);
      add(compare);
    }
  }

  private static Div side(String key, Filing filing) {
    Span label = new Span(Texts.of(key));
    label.addClassName("ntm-label");
    Span letter =
        new Span(
            Texts.of(
                "dossier.filings.letter",
                filing.letterNumber(),
                Dates.of(filing.letterDate()),
                filing.letterSigner()));
    Div side = new Div(label, letter);
    side.addClassName("ntm-side");
    return side;
  }
}
