package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.ClaimBook;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.DossierHeader;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.Filing;
import vn.dienbien.ntm.dossier.PaperService;
import vn.dienbien.ntm.dossier.ReturnRound;
import vn.dienbien.ntm.shell.DossierGlance;
import vn.dienbien.ntm.shell.DossierTab;
import vn.dienbien.ntm.shell.Texts;

/** What a dossier still lacks, its letter, what was filed and returned. */
@org.springframework.stereotype.Component
class OverviewTab implements DossierTab {

  static final String ID = "tong-quan";

  private final DossierQueries dossiers;
  private final ClaimService claims;
  private final PaperService papers;
  private final DocumentService documents;
  private final RegistrationDesk registrations;

  OverviewTab(
      DossierQueries dossiers,
      ClaimService claims,
      PaperService papers,
      DocumentService documents,
      RegistrationDesk registrations) {
    this.dossiers = dossiers;
    this.claims = claims;
    this.papers = papers;
    this.documents = documents;
    this.registrations = registrations;
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
    return content(dossiers.header(dossierId));
  }

  /** The same for a head that was just read. */
  Component content(DossierHeader header) {
    long dossierId = header.facts().id();
    ClaimBook book = claims.book(dossierId);
    CriteriaSet set = book.set();
    List<Filing> filings = dossiers.filings(dossierId);
    List<ReturnRound> returns = dossiers.returns(dossierId);
    Div left = new Div();
    left.addClassName("ntm-stack");
    Div right = new Div();
    right.addClassName("ntm-stack");
    dossiers.end(dossierId).ifPresent(end -> left.add(new EndCard(end)));
    boolean isBegun = header.facts().reached().compareTo(DossierStatus.DRAFT) >= 0;
    registrations.of(header).ifPresent(isBegun ? right::add : left::add);
    returns.stream()
        .filter(ReturnRound::isOpen)
        .forEach(round -> left.add(new ReturnCard(dossierId, round, set)));
    if (isBegun) {
      Readiness readiness = readiness(header, book);
      PapersCard attached =
          new PapersCard(
              dossierId, papers, documents, header.rights().mayEdit(), readiness::showPapers);
      left.add(readiness);
      if (!attached.isEmpty()) {
        right.add(attached);
      }
    }
    if (header.rights().mayEdit()) {
      right.add(letterForm(header));
    }
    if (!filings.isEmpty()) {
      right.add(new FilingList(filings, documents));
    }
    if (!returns.isEmpty()) {
      right.add(new Paragraph(Texts.of("returns.rounds", returns.size())));
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

  private static Readiness readiness(DossierHeader header, ClaimBook book) {
    Readiness readiness =
        new Readiness(book, header.facts().status().isWithCommune() || header.rights().mayEdit());
    if (header.rights().may(DossierStatus.DRAFT) && book.beforeConsultation().isEmpty()) {
      readiness.offerPublishing(header.facts().id());
    }
    return readiness;
  }

  private LetterForm letterForm(DossierHeader header) {
    long id = header.facts().id();
    boolean mayFile = header.rights().mayFile() || header.rights().maySendSupplement();
    return new LetterForm(
        "dossier.letter",
        Texts.of(mayFile ? "dossier.letter.hint" : "dossier.letter.hint.officer"),
        claims.letter(id),
        documents,
        letter -> claims.keepLetter(id, letter));
  }
}
