package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.ClaimBook;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.DossierHeader;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.Filing;
import vn.dienbien.ntm.dossier.ReturnRound;
import vn.dienbien.ntm.shell.DossierGlance;
import vn.dienbien.ntm.shell.DossierTab;

/** What a dossier still lacks, its letter, what was filed and returned. */
@org.springframework.stereotype.Component
class OverviewTab implements DossierTab {

  static final String ID = "tong-quan";

  private final DossierQueries dossiers;
  private final ClaimService claims;
  private final DocumentService documents;

  OverviewTab(DossierQueries dossiers, ClaimService claims, DocumentService documents) {
    this.dossiers = dossiers;
    this.claims = claims;
    this.documents = documents;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String titleKey() {
    return "dossier.tab.overview";
  }

  @Override
  public boolean isVisible(DossierGlance dossier) {
    return true;
  }

  @Override
  public Component content(long dossierId) {
    DossierHeader header = dossiers.header(dossierId);
    ClaimBook book = claims.book(dossierId);
    CriteriaSet set = book.set();
    List<Filing> filings = dossiers.filings(dossierId);
    List<ReturnRound> returns = dossiers.returns(dossierId);
    Div left = new Div();
    left.addClassName("ntm-stack");
    Div right = new Div();
    right.addClassName("ntm-stack");
    if (header.facts().status().isSupplementing()) {
      returns.stream()
          .filter(ReturnRound::isOpen)
          .forEach(round -> left.add(new ReturnCard(dossierId, round, set)));
    }
    Readiness readiness = new Readiness(book, header.facts().status().isWithCommune());
    if (header.rights().may(DossierStatus.DRAFT) && book.beforeConsultation().isEmpty()) {
      readiness.offerPublishing(dossierId);
    }
    left.add(readiness);
    if (header.rights().mayEdit()) {
      right.add(new LetterForm(dossierId, claims, documents, header.rights().mayFile()));
    }
    if (!filings.isEmpty()) {
      right.add(new FilingList(filings, documents));
    }
    returns.stream()
        .filter(round -> !round.isOpen())
        .forEach(round -> right.add(new ReturnCard(dossierId, round, set)));
    Div overview = new Div(left);
    if (right.getElement().getChildCount() > 0) {
      overview.add(right);
    }
    overview.addClassName("ntm-overview");
    return overview;
  }
}
