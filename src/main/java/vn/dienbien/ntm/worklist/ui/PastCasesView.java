package vn.dienbien.ntm.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Pager;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;
import vn.dienbien.ntm.worklist.PastCase;
import vn.dienbien.ntm.worklist.PastCaseFilter;
import vn.dienbien.ntm.worklist.PastCases;
import vn.dienbien.ntm.worklist.WorklistPage;

/**
 * Everything I took part in. The search has the focus at once: a colleague is on the telephone with
 * a receipt number. Search, kind and page live in the address.
 */
@Route(value = PastCasesAddress.PATH, layout = MainLayout.class)
@PermitAll
class PastCasesView extends Div implements Titled, AfterNavigationObserver {

  private static final String ALL = "";

  private final transient PastCases cases;
  private final TextField search = new TextField(Texts.of("pastCases.search"));
  private final Select<String> kind = new Select<>();
  private final Div results = new Div();
  private transient PastCasesAddress address;

  PastCasesView(PastCases cases) {
    this.cases = cases;
    search.setPlaceholder(Texts.of("pastCases.search.hint"));
    search.setPrefixComponent(Glyph.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setMaxLength(100);
    search.setAutofocus(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.setValueChangeTimeout(400);
    search.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            refine(address.search(event.getValue()));
          }
        });
    List<String> kinds = new ArrayList<>(List.of(ALL));
    kinds.addAll(cases.kinds());
    kind.setLabel(Texts.of("pastCases.kind"));
    kind.setItems(kinds);
    kind.setItemLabelGenerator(
        value -> Texts.of("pastCases.kind." + (value.isEmpty() ? "all" : value)));
    kind.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go(address.kind(event.getValue()));
          }
        });
    Div toolbar = new Div(search, kind);
    toolbar.addClassName("ntm-toolbar");
    results.getElement().setAttribute("aria-live", "polite");
    add(new PageHeader(Texts.of(titleKey())), toolbar, results);
  }

  @Override
  public String titleKey() {
    return "pastCases.title";
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    show(PastCasesAddress.of(event.getLocation().getQueryParameters()));
    search.focus();
  }

  /** A choice that Back undoes. */
  private void go(PastCasesAddress next) {
    UI.getCurrent().navigate(PastCasesView.class, next.query());
  }

  /** A choice made letter by letter: Back leads to what was before the first. */
  private void refine(PastCasesAddress next) {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(PastCasesAddress.PATH, next.query()));
    show(next);
  }

  private void show(PastCasesAddress next) {
    address = next;
    search.setValue(next.filter().search());
    kind.setValue(cases.kinds().contains(next.filter().kind()) ? next.filter().kind() : ALL);
    results.removeAll();
    results.add(found(cases.page(next.filter())));
  }

  private Component[] found(WorklistPage<PastCase> page) {
    if (page.rows().isEmpty()) {
      return new Component[] {nothing()};
    }
    return new Component[] {
      new PastCaseRows(page.rows()),
      new Pager(
          address.filter().page(), PastCaseFilter.SIZE, page.total(), to -> go(address.page(to)))
    };
  }

  private Component nothing() {
    if (address.isFiltered() || address.filter().page() > 0) {
      return new EmptyState(
          Glyph.SEARCH,
          Texts.of("pastCases.notFound.title"),
          Texts.of("pastCases.notFound.hint"),
          new Button(Texts.of("pastCases.notFound.all"), click -> go(address.kind("").search(""))));
    }
    return new EmptyState(
        Glyph.TASKS, Texts.of("pastCases.empty.title"), Texts.of("pastCases.empty.hint"));
  }
}
