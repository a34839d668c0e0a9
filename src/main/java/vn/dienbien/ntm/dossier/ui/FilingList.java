package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.document.ui.FilePreview;
import vn.dienbien.ntm.dossier.Filing;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** Every filing of a dossier with its letter. */
class FilingList extends Section {

  FilingList(List<Filing> filings, DocumentService documents) {
    addClassName("ntm-card");
    Map<Long, StoredFileSummary> letters =
        documents.summaries(filings.stream().map(Filing::letterFile).toList());
    OrderedList list = new OrderedList();
    list.addClassName("ntm-filings");
    filings.forEach(filing -> list.add(item(filing, letters.get(filing.letterFile()))));
    add(new H2(Texts.of("dossier.filings")), list);
  }

  private static ListItem item(Filing filing, StoredFileSummary letter) {
    ListItem item =
        new ListItem(
            new Span(Texts.of("dossier.filings.at", Dates.of(filing.filedAt()), filing.filedBy())),
            new Div(
                Texts.of(
                    "dossier.filings.letter",
                    filing.letterNumber(),
                    Dates.of(filing.letterDate()),
                    filing.letterSigner())));
    if (letter != null) {
      Button open = new Button(letter.name(), click -> FilePreview.open(letter));
      open.setIcon(Glyph.FILE.create());
      open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
      item.add(open);
    }
    if (filing.recalledAt() != null) {
      Span recalled = new Span(Texts.of("dossier.filings.recalled", Dates.of(filing.recalledAt())));
      recalled.addClassName("ntm-small");
      item.add(new Div(recalled));
    }
    return item;
  }
}
