package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierOpenings;
import vn.dienbien.ntm.dossier.DossierOpenings.Opening;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.dossier.DossierSummary;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Pager;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;
import vn.dienbien.ntm.unit.UnitService;

/**
 * All dossiers the person may see. Everything that can be chosen lives in the address, so that Back
 * and a reload lead to the same rows.
 */
@Route(value = DossierLinks.LIST, layout = MainLayout.class)
@PermitAll
class DossierListView extends Div implements Titled, AfterNavigationObserver {

  private final transient DossierQueries dossiers;
  private final transient DossierService service;
  private final transient DossierOpenings openings;
  private final transient UnitService units;
  private final PageHeader header = new PageHeader(Texts.of("dossier.list.title"));
  private final ListToolbar toolbar;
  private final Div results = new Div();
  private transient ListAddress address;

  DossierListView(
      DossierQueries dossiers,
      DossierService service,
      DossierOpenings openings,
      UnitService units,
      Clock clock) {
    this.dossiers = dossiers;
    this.service = service;
    this.openings = openings;
    this.units = units;
    toolbar =
        new ListToolbar(
            units.districts(LocalDate.now(clock)),
            change -> refine(change.apply(address)),
            change -> go(change.apply(address)));
    results.getElement().setAttribute("aria-live", "polite");
    add(header, toolbar, results);
  }

  @Override
  public String titleKey() {
    return "dossier.list.title";
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    header.setActions(openings.find().stream().map(this::openButton).toArray(Component[]::new));
    show(ListAddress.of(event.getLocation().getQueryParameters()));
  }

  private Button openButton(Opening opening) {
    String commune = Texts.of(units.byId(opening.communeId()).officialName());
    return new StepButton(
            Texts.of("dossier.open", String.valueOf(opening.round().year()), commune),
            Glyph.PLUS,
            () ->
                UI.getCurrent()
                    .navigate(
                        DossierLinks.of(service.open(opening.round().id(), opening.communeId()))))
        .primary();
  }

  /** A choice that Back undoes. */
  private void go(ListAddress next) {
    UI.getCurrent().navigate(DossierListView.class, next.query());
  }

  /** A choice made letter by letter: Back leads to what was before the first. */
  private void refine(ListAddress next) {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(DossierLinks.LIST, next.query()));
    show(next);
  }

  private void show(ListAddress next) {
    address = next;
    toolbar.show(next);
    int total = dossiers.count(next.filter());
    toolbar.setVisible(total > 0 || next.isFiltered());
    header.setLine(total == 0 ? "" : Texts.of("dossier.list.count", Numbers.of(total)));
    results.removeAll();
    List<DossierSummary> rows =
        total == 0
            ? List.of()
            : dossiers.page(next.filter(), next.page() * ListAddress.ROWS, ListAddress.ROWS);
    if (rows.isEmpty()) {
      results.add(nothing());
      return;
    }
    results.add(
        new DossierRows(rows),
        new Pager(next.page(), ListAddress.ROWS, total, page -> go(next.page(page))));
  }

  private EmptyState nothing() {
    if (address.isFiltered() || address.page() > 0) {
      return new EmptyState(
          Glyph.SEARCH,
          Texts.of("dossier.list.notFound"),
          Texts.of("dossier.list.notFound.hint"),
          new Button(
              Texts.of("dossier.list.showAll"),
              click -> go(address.search("").status(null).district(null))));
    }
    return new EmptyState(
        Glyph.DOSSIER, Texts.of("dossier.list.none"), Texts.of("dossier.list.none.hint"));
  }
}
