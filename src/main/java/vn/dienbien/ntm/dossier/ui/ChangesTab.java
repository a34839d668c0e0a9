package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.dienbien.ntm.dossier.ClaimChange;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.shell.DossierGlance;
import vn.dienbien.ntm.shell.DossierTab;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** What the commune changed between its last two filings; nothing else. */
@org.springframework.stereotype.Component
class ChangesTab implements DossierTab {

  static final String ID = "thay-doi";

  private final DossierQueries dossiers;

  ChangesTab(DossierQueries dossiers) {
    this.dossiers = dossiers;
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
    return dossiers.filings(dossier.dossierId()).stream()
            .filter(filing -> filing.recalledAt() == null)
            .count()
        > 1;
  }

  @Override
  public Component content(long dossierId) {
    List<ClaimChange> changes = dossiers.changes(dossierId);
    if (changes.isEmpty()) {
      return new EmptyState(
          Glyph.INFO, Texts.of("dossier.changes.none"), Texts.of("dossier.changes.none.hint"));
    }
    Div list = new Div(new Paragraph(Texts.of("dossier.changes.hint", changes.size())));
    list.addClassName("ntm-stack");
    changes.forEach(change -> list.add(new ChangeCard(change)));
    return list;
  }
}
