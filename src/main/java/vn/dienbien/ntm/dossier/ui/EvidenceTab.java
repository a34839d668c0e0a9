package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.shell.DossierGlance;
import vn.dienbien.ntm.shell.DossierTab;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** All files of a dossier, each once, with the indicators it proves. */
@org.springframework.stereotype.Component
class EvidenceTab implements DossierTab {

  static final String ID = "minh-chung";

  private final ClaimService claims;

  EvidenceTab(ClaimService claims) {
    this.claims = claims;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String titleKey() {
    return "dossier.tab.evidence";
  }

  @Override
  public boolean isVisible(DossierGlance dossier) {
    return true;
  }

  @Override
  public Component content(long dossierId) {
    List<ClaimView> proved =
        claims.book(dossierId).claims().stream()
            .filter(claim -> !claim.evidence().isEmpty())
            .toList();
    if (proved.isEmpty()) {
      Anchor criteria =
          new Anchor(
              DossierLinks.tab(dossierId, CriteriaTab.ID), Texts.of("claim.evidence.toCriteria"));
      return new EmptyState(
          Glyph.FILE,
          Texts.of("claim.gallery.none"),
          Texts.of("claim.gallery.none.hint"),
          criteria);
    }
    return new EvidenceGallery(dossierId, proved);
  }
}
