package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Pager;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.village.VillageLinks;
import vn.dienbien.ntm.village.VillageQueries;
import vn.dienbien.ntm.village.VillageRegister;

/**
 * The register of villages, open to everybody who is signed in, and beside it the requests that one
 * may see. Everything that can be chosen lives in the address.
 */
@Route(value = VillageLinks.REGISTER, layout = MainLayout.class)
@PermitAll
class VillageRegisterView extends Div implements Titled, AfterNavigationObserver {

  private static final int ROWS = 20;

  private final transient VillageRegister register;
  private final transient VillageQueries queries;
  private final transient OpenRequest openRequest;
  private final PageHeader header = new PageHeader(Texts.of("village.title"));
  private final Tab villages = new Tab(Texts.of("village.tab.register"));
  private final Tab requests = new Tab();
  private final Tabs tabs = new Tabs(villages, requests);
  private final VillageToolbar toolbar;
  private final Div results = new Div();
  private transient VillageAddress address;

  VillageRegisterView(
      VillageRegister register,
      VillageQueries queries,
      OpenRequest openRequest,
      UnitService units) {
    this.register = register;
    this.queries = queries;
    this.openRequest = openRequest;
    toolbar =
        new VillageToolbar(
            units, change -> refine(change.apply(address)), change -> go(change.apply(address)));
    tabs.addSelectedChangeListener(
        event -> {
          if (event.isFromClient()) {
            go(address.requests(event.getSelectedTab() == requests));
          }
        });
    results.getElement().setAttribute("aria-live", "polite");
    add(header, tabs, toolbar, results);
  }

  @Override
  public String titleKey() {
    return "village.title";
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    header.setActions(openRequest.button().stream().toArray(Component[]::new));
    show(VillageAddress.of(event.getLocation().getQueryParameters()));
  }

  /** A choice that Back undoes. */
  private void go(VillageAddress next) {
    UI.getCurrent().navigate(VillageRegisterView.class, next.query());
  }

  /** A choice made letter by letter: Back leads to what was before the first. */
  private void refine(VillageAddress next) {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(VillageLinks.REGISTER, next.query()));
    show(next);
  }

  private void show(VillageAddress next) {
    address = next;
    int asked = queries.count();
    requests.setLabel(Texts.of("village.tab.requests", Numbers.of(asked)));
    tabs.setVisible(asked > 0 || next.isRequests());
    tabs.setSelectedTab(next.isRequests() ? requests : villages);
    toolbar.setVisible(!next.isRequests());
    toolbar.show(next);
    int total = next.isRequests() ? asked : register.count(next.filter());
    header.setLine(
        Texts.of(next.isRequests() ? "village.asked" : "village.found", Numbers.of(total)));
    results.removeAll();
    results.add(total == 0 ? nothing() : rows(total));
  }

  private Component rows(int total) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("ntm-tasks", "ntm-register");
    list.getElement().setAttribute("role", "list");
    list.getElement().setAttribute("aria-label", Texts.of("village.title"));
    page().forEach(list::add);
    return new Div(list, new Pager(address.page(), ROWS, total, page -> go(address.page(page))));
  }

  private Stream<? extends ListItem> page() {
    int offset = address.page() * ROWS;
    return address.isRequests()
        ? queries.page(offset, ROWS).stream().map(RequestRow::new)
        : register.page(address.filter(), offset, ROWS).stream().map(VillageRow::new);
  }

  private Component nothing() {
    if (address.isRequests()) {
      return new EmptyState(Glyph.VILLAGE, Texts.of("village.none"), Texts.of("village.none.hint"));
    }
    return new EmptyState(
        Glyph.SEARCH,
        Texts.of("village.notFound"),
        Texts.of("village.notFound.hint"),
        new Button(
            Texts.of("village.notFound.all"),
            click -> go(address.level(null).district(null).search(""))));
  }
}
