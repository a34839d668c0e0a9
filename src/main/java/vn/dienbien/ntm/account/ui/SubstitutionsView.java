package vn.dienbien.ntm.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import vn.dienbien.ntm.account.Account;
import vn.dienbien.ntm.account.AccountService;
import vn.dienbien.ntm.account.Substitution;
import vn.dienbien.ntm.account.SubstitutionService;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Pager;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/** All substitutions, for the administrator, who names one for who cannot do it themselves. */
@Route(value = SubstitutionsView.ROUTE, layout = MainLayout.class)
@RolesAllowed("ADMIN")
class SubstitutionsView extends Div implements Titled, AfterNavigationObserver {

  static final String ROUTE = "quan-tri/xu-ly-thay";

  private static final String PAGE = "trang";
  private static final int ROWS = 20;

  private final transient SubstitutionService substitutions;
  private final transient AccountService accounts;
  private final transient Clock clock;
  private int page;

  SubstitutionsView(SubstitutionService substitutions, AccountService accounts, Clock clock) {
    this.substitutions = substitutions;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public String titleKey() {
    return "substitution.title";
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    page =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(PAGE)
            .filter(text -> text.matches("[1-9]\\d{0,5}"))
            .map(text -> Integer.parseInt(text) - 1)
            .orElse(0);
    show();
  }

  private void show() {
    removeAll();
    Button name = new Button(Texts.of("substitution.name"), Glyph.PLUS.create(), click -> ask());
    name.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(new PageHeader(Texts.of(titleKey()), name).setLine(Texts.of("substitution.line")));
    int total = substitutions.count();
    if (total == 0) {
      add(
          new EmptyState(
              Glyph.PEOPLE, Texts.of("substitution.none"), Texts.of("substitution.none.hint")));
      return;
    }
    add(
        new SubstitutionRows(
            substitutions.all(page * ROWS, ROWS), LocalDate.now(clock), this::revoke),
        new Pager(page, ROWS, total, SubstitutionsView::go));
  }

  private static void go(int to) {
    UI.getCurrent()
        .navigate(
            SubstitutionsView.class,
            to == 0 ? QueryParameters.empty() : QueryParameters.of(PAGE, String.valueOf(to + 1)));
  }

  private void ask() {
    ComboBox<Account> absent = person("substitution.absent");
    ComboBox<Account> substitute = person("substitution.person");
    new SubstitutionDialog(
            substitutions,
            () -> SubstitutionDialog.chosen(absent).id(),
            () -> SubstitutionDialog.chosen(substitute).id(),
            LocalDate.now(clock),
            this::show,
            absent,
            substitute)
        .open();
  }

  private ComboBox<Account> person(String key) {
    ComboBox<Account> field = new ComboBox<>(Texts.of(key));
    field.setItemsPageable(
        (page, text) -> accounts.list(text, page.getPageNumber(), page.getPageSize()));
    field.setItemLabelGenerator(Account::displayName);
    return field;
  }

  private void revoke(Substitution row) {
    substitutions.revoke(row.id());
    Notices.success("substitution.revoke.done");
    show();
  }
}
