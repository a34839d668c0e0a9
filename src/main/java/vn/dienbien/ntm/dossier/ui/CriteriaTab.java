package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.shell.DossierGlance;
import vn.dienbien.ntm.shell.DossierTab;

/** The criteria: what the commune states of each indicator, and its evidence. */
@org.springframework.stereotype.Component
class CriteriaTab implements DossierTab {

  static final String ID = "tieu-chi";

  private final ClaimService claims;
  private final DocumentService documents;
  private final DossierQueries dossiers;
  private final CurrentUser currentUser;

  CriteriaTab(
      ClaimService claims,
      DocumentService documents,
      DossierQueries dossiers,
      CurrentUser currentUser) {
    this.claims = claims;
    this.documents = documents;
    this.dossiers = dossiers;
    this.currentUser = currentUser;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String titleKey() {
    return "dossier.tab.criteria";
  }

  @Override
  public boolean isVisible(DossierGlance dossier) {
    return true;
  }

  @Override
  public Component content(long dossierId) {
    boolean mayEdit = dossiers.header(dossierId).rights().mayEdit();
    return new CriteriaPanel(
        claims.book(dossierId), mayEdit, currentUser.get().personId(), claims, documents);
  }
}
