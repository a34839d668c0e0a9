package vn.dienbien.ntm.admin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import vn.dienbien.ntm.account.Account;
import vn.dienbien.ntm.account.AccountService;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.OfficeNames;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/**
 * The people of the portal: find, open, change, close accounts. The search stands in the address.
 */
@Route(value = "quan-tri/nguoi-dung", layout = MainLayout.class)
@RolesAllowed("ADMIN")
class PeopleView extends Div implements BeforeEnterObserver, Titled {

  private static final String ROUTE = "quan-tri/nguoi-dung";
  private static final String SEARCH = "tim";

  private final transient AccountService accounts;
  private final transient PersonDialogs dialogs;
  private final transient OfficeNames names;
  private final TextField search = new TextField();
  private final Grid<Account> grid = new Grid<>();

  PeopleView(AccountService accounts, PersonDialogs dialogs, OfficeNames names) {
    this.accounts = accounts;
    this.dialogs = dialogs;
    this.names = names;
    Button create = new Button(Texts.of("admin.people.create"), Glyph.PLUS.create());
    create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    create.addClickListener(click -> dialogs.create(this::refresh));
    PageHeader header = new PageHeader(Texts.of("admin.people.title"), create);
    header.setLine(Texts.of("admin.people.line"));
    add(header, search(), grid());
  }

  @Override
  public String titleKey() {
    return "admin.people.title";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    search.setValue(event.getLocation().getQueryParameters().getSingleParameter(SEARCH).orElse(""));
    refresh();
  }

  private TextField search() {
    search.setLabel(Texts.of("admin.people.search"));
    search.setPlaceholder(Texts.of("admin.people.search.example"));
    search.setPrefixComponent(Glyph.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addClassName("ntm-search");
    search.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            keepInAddress(change.getValue());
            refresh();
          }
        });
    return search;
  }

  private Grid<Account> grid() {
    grid.addClassName("ntm-people");
    grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
    grid.addComponentColumn(account -> new PersonCell(account, names))
        .setHeader(Texts.of("admin.people.person"))
        .setFlexGrow(1);
    grid.addComponentColumn(this::edit)
        .setHeader(Texts.of("admin.people.change"))
        .setWidth("6rem")
        .setFlexGrow(0);
    grid.setItemsPageable(
        page -> accounts.list(search.getValue(), page.getPageNumber(), page.getPageSize()),
        page -> accounts.count(search.getValue()));
    grid.setEmptyStateComponent(
        new EmptyState(
            Glyph.PEOPLE, Texts.of("admin.people.none"), Texts.of("admin.people.none.hint")));
    return grid;
  }

  private Button edit(Account account) {
    Button button = new Button(Glyph.EDIT.create());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    button.setAriaLabel(Texts.of("admin.people.edit", account.displayName()));
    button.addClickListener(click -> dialogs.edit(account.id(), this::refresh));
    return button;
  }

  private void refresh() {
    grid.getDataProvider().refreshAll();
  }

  private static void keepInAddress(String text) {
    QueryParameters parameters =
        text.isBlank() ? QueryParameters.empty() : QueryParameters.simple(Map.of(SEARCH, text));
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new com.vaadin.flow.router.Location(ROUTE, parameters));
  }
}
