package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.criteria.IndicatorValue;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.ClaimBook;
import vn.dienbien.ntm.dossier.ClaimConflict;
import vn.dienbien.ntm.dossier.ClaimService;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.EvidenceView;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** The criteria as tiles, one of them on screen. What is entered is kept field by field. */
class CriteriaPanel extends Div implements ClaimDesk {

  /** Query parameter that names the criterion ("17") or indicator ("17.1") on screen. */
  static final String SHOWN = "chi-tieu";

  private final transient ClaimService claims;
  private final transient DocumentService documents;
  private final boolean mayEdit;
  private final long personId;
  private final CriterionTiles tiles;
  private final Div right = new Div();
  private transient ClaimBook book;
  private transient Criterion current;
  private CriterionPage page;

  CriteriaPanel(
      ClaimBook book,
      boolean mayEdit,
      long personId,
      ClaimService claims,
      DocumentService documents) {
    this.book = book;
    this.mayEdit = mayEdit;
    this.personId = personId;
    this.claims = claims;
    this.documents = documents;
    this.tiles = new CriterionTiles(book, this::choose);
    addClassName("ntm-criteria");
    right.addClassName("ntm-criteria-right");
    if (book.set().isByName()) {
      Paragraph byName = new Paragraph(Texts.of("claim.byName"));
      byName.addClassName("ntm-by-hand");
      add(byName);
    }
    add(tiles, right);
    String wanted = wanted();
    show(criterion(wanted));
    if (wanted.contains(".")) {
      page.getElement()
          .executeJs(
              "document.getElementById($0)?.scrollIntoView({block: 'center'})",
              IndicatorCard.id(wanted));
    }
  }

  private static String wanted() {
    return UI.getCurrent()
        .getActiveViewLocation()
        .getQueryParameters()
        .getSingleParameter(SHOWN)
        .orElse("");
  }

  /** The criterion the address names, else the first that is not done, else the first. */
  private Criterion criterion(String wanted) {
    List<Criterion> all = book.set().criteria();
    String no = wanted.contains(".") ? wanted.substring(0, wanted.indexOf('.')) : wanted;
    return all.stream()
        .filter(criterion -> String.valueOf(criterion.no()).equals(no))
        .findFirst()
        .or(() -> nextOpen(all.get(all.size() - 1)))
        .orElse(all.get(0));
  }

  /** The next criterion after one, round the end, that the commune still has to work on. */
  private Optional<Criterion> nextOpen(Criterion after) {
    List<Criterion> all = book.set().criteria();
    int from = all.indexOf(after) + 1;
    return IntStream.range(0, all.size())
        .mapToObj(step -> all.get((from + step) % all.size()))
        .filter(criterion -> mayEdit && TileState.of(book, criterion).isOpen())
        .filter(criterion -> criterion != after)
        .findFirst();
  }

  private void choose(Criterion criterion) {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(
            null,
            new Location(
                DossierLinks.of(book.dossierId()),
                QueryParameters.simple(
                    Map.of(
                        DossierView.TAB, CriteriaTab.ID, SHOWN, String.valueOf(criterion.no())))));
    show(criterion);
    right.getElement().executeJs("this.scrollIntoView({block: 'start'})");
  }

  private void show(Criterion criterion) {
    current = criterion;
    page = new CriterionPage(book, criterion, mayEdit, this);
    right.removeAll();
    right.add(page);
    if (mayEdit) {
      Button next =
          new Button(
              Texts.of("claim.next"),
              click ->
                  nextOpen(current)
                      .ifPresentOrElse(this::choose, () -> Notices.success("claim.next.none")));
      next.setIcon(Glyph.NEXT.create());
      next.setIconAfterText(true);
      right.add(next);
    }
    tiles.show(book, current);
  }

  private void replace(ClaimView changed) {
    book =
        new ClaimBook(
            book.dossierId(),
            book.set(),
            book.claims().stream()
                .map(
                    claim ->
                        claim.indicator().id().equals(changed.indicator().id()) ? changed : claim)
                .toList(),
            book.notes());
    tiles.show(book, current);
    page.showVerdict(book);
  }

  @Override
  public void keep(
      ClaimView seen, IndicatorValue value, Verdict own, String reason, Consumer<ClaimView> kept) {
    Consumer<ClaimView> shown =
        claim -> {
          replace(claim);
          kept.accept(claim);
          page.saveChip().saved();
        };
    try {
      shown.accept(
          claims.enter(
              book.dossierId(), seen.indicator().id(), value, own, reason, seen.version()));
    } catch (ClaimConflict conflict) {
      // Not for the error handler: both texts are here, and the person chooses between them.
      page.saveChip().unsaved();
      new ConflictDialog(
              conflict.theirs(),
              new ConflictDialog.Mine(value, own, reason),
              () -> shown.accept(conflict.theirs()),
              () -> keep(conflict.theirs(), value, own, reason, kept))
          .open();
    }
  }

  @Override
  public void unsaved() {
    page.saveChip().unsaved();
  }

  @Override
  public String draftKey(ClaimView claim) {
    return personId + ":" + book.dossierId() + ":" + claim.indicator().id();
  }

  @Override
  public void attach(ClaimView claim) {
    new EvidenceDialog(book, claim, claims, documents, this::reloadEvidence).open();
  }

  @Override
  public void detach(EvidenceView file) {
    Confirm.ask(
        "claim.evidence.remove",
        () -> {
          claims.detach(book.dossierId(), file.id());
          Notices.success("claim.evidence.removed", file.name());
          reloadEvidence();
        },
        file.name());
  }

  private void reloadEvidence() {
    book = claims.book(book.dossierId());
    page.showEvidence(book);
    page.showVerdict(book);
    tiles.show(book, current);
  }
}
