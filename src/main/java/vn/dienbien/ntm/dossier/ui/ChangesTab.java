package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.Filing;
import vn.dienbien.ntm.dossier.FilingDifference;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.DossierGlance;
import vn.dienbien.ntm.shell.DossierTab;
import vn.dienbien.ntm.shell.Texts;

/** What the commune changed from one filing to the next, old beside new; nothing else. */
@org.springframework.stereotype.Component
class ChangesTab implements DossierTab {

  static final String ID = "thay-doi";

  private final DossierQueries dossiers;
  private final DocumentService documents;

  ChangesTab(DossierQueries dossiers, DocumentService documents) {
    this.dossiers = dossiers;
    this.documents = documents;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String titleKey() {
    return "dossier.tab.changes";
  }

  @Override
  public boolean isVisible(DossierGlance dossier) {
    return !later(dossier.dossierId()).isEmpty();
  }

  @Override
  public Component content(long dossierId) {
    Div list = new Div();
    list.addClassName("ntm-stack");
    List<Filing> later = later(dossierId);
    Filing last = later.get(later.size() - 1);
    Div changes = new Div();
    changes.addClassName("ntm-stack");
    if (later.size() > 1) {
      Select<Filing> which = new Select<>();
      which.setLabel(Texts.of("dossier.changes.which"));
      which.setItems(later);
      which.setItemLabelGenerator(
          filing ->
              Texts.of("dossier.changes.filing", filing.filingNo(), Dates.of(filing.filedAt())));
      which.setValue(last);
      which.addValueChangeListener(event -> show(changes, dossierId, event.getValue().filingNo()));
      list.add(which);
    }
    show(changes, dossierId, last.filingNo());
    list.add(changes);
    return list;
  }

  /** The filings that another stands before. */
  private List<Filing> later(long dossierId) {
    return dossiers.filings(dossierId).stream()
        .filter(filing -> filing.recalledAt() == null)
        .skip(1)
        .toList();
  }

  private static boolean isUnchanged(FilingDifference difference) {
    return difference.claims().isEmpty() && difference.papers().isEmpty();
  }

  private void show(Div changes, long dossierId, int filingNo) {
    changes.removeAll();
    FilingDifference difference = dossiers.difference(dossierId, filingNo).orElseThrow();
    changes.add(
        new Paragraph(
            isUnchanged(difference)
                ? Texts.of("dossier.changes.none.hint")
                : Texts.of("dossier.changes.hint", difference.claims().size())),
        new LetterChange(difference, documents));
    difference.papers().forEach(change -> changes.add(new PaperChangeCard(change)));
    difference.claims().forEach(change -> changes.add(new ChangeCard(change)));
  }
}
