package vn.dienbien.ntm.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.dienbien.ntm.deadline.BoardFilter;
import vn.dienbien.ntm.deadline.BoardLinks;
import vn.dienbien.ntm.deadline.BoardPage;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Numbers;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Pager;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;
import vn.dienbien.ntm.unit.UnitService;

/**
 * Every running dossier by its step, with the time left, who has it and their telephone. Everything
 * that can be chosen lives in the address, so that Back and a reload lead to the same rows.
 */
@Route(value = BoardLinks.BOARD, layout = MainLayout.class)
@RolesAllowed({
  "DISTRICT_OFFICER",
  "DISTRICT_LEADER",
  "FRONT_OFFICER",
  "PROVINCE_OFFICER",
  "PROVINCE_LEADER",
  "DEPARTMENT_DESK",
  "COUNCIL_SECRETARY",
  "VIEWER"
})
class BoardView extends Div implements Titled, AfterNavigationObserver {

  private final transient BoardDesk desk;
  private final PageHeader header = new PageHeader(Texts.of("board.title"));
  private final Tabs modes = new Tabs();
  private final BoardToolbar toolbar;
  private final Div results = new Div();
  private transient BoardAddress address;

  BoardView(BoardDesk desk, UnitService units, RoundService rounds, Clock clock) {
    this.desk = desk;
    toolbar =
        new BoardToolbar(
            units.districts(LocalDate.now(clock)),
            rounds.rounds(),
            change -> refine(address.with(change.apply(address.filter()))),
            change -> go(address.with(change.apply(address.filter()))));
    for (BoardMode mode : BoardMode.values()) {
      modes.add(new Tab(Texts.of(mode)));
    }
    modes.addSelectedChangeListener(
        event -> {
          if (event.isFromClient()) {
            go(address.as(BoardMode.values()[modes.getSelectedIndex()]));
          }
        });
    results.getElement().setAttribute("aria-live", "polite");
    add(header, modes, toolbar, results);
  }

  @Override
  public String titleKey() {
    return "board.title";
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    show(BoardAddress.of(event.getLocation().getQueryParameters()));
  }

  /** A choice that Back undoes. */
  private void go(BoardAddress next) {
    UI.getCurrent().navigate(BoardView.class, next.query());
  }

  /** A choice made letter by letter: Back leads to what was before the first. */
  private void refine(BoardAddress next) {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(BoardLinks.BOARD, next.query()));
    show(next);
  }

  private void show(BoardAddress next) {
    address = next;
    modes.setSelectedIndex(next.mode().ordinal());
    toolbar.show(next);
    header.setLine("");
    header.setActions(new BoardDownload(desk.export(), next.filter()));
    results.removeAll();
    switch (next.mode()) {
      case LIST -> results.add(list());
      case CALENDAR -> results.add(month());
      case FORECAST ->
          results.add(new ForecastPanel(next, desk.forecasts().forecast(next.filter())));
    }
  }

  private Component month() {
    YearMonth month = address.month() == null ? desk.calendar().now() : address.month();
    return new MonthPanel(address, month, desk.calendar().month(address.filter(), month));
  }

  private Component[] list() {
    BoardFilter filter = address.filter();
    BoardPage page = desk.board().page(filter);
    header.setLine(Texts.of("board.found", Numbers.of(page.total())));
    Div summary = new Div(new BoardSummary(address, page.counts()));
    if (filter.day() != null) {
      summary.add(
          new Anchor(
              address.with(filter.withDay(null)).link(),
              Texts.of("board.day.clear", Dates.of(filter.day()))));
    }
    if (page.rows().isEmpty()) {
      return new Component[] {summary, nothing()};
    }
    return new Component[] {
      summary,
      new BoardRows(page.rows(), row -> new NudgeCell(row, desk.nudges())),
      new Pager(
          filter.page(),
          BoardFilter.ROWS,
          page.total(),
          to -> go(address.with(filter.withPage(to))))
    };
  }

  private Component nothing() {
    if (address.filter().isNarrow() || address.filter().page() > 0) {
      return new EmptyState(
          Glyph.SEARCH,
          Texts.of("board.notFound"),
          Texts.of("board.notFound.hint"),
          new Button(Texts.of("board.notFound.all"), click -> go(address.with(BoardFilter.ALL))));
    }
    return new EmptyState(Glyph.CLOCK, Texts.of("board.empty"), Texts.of("board.empty.hint"));
  }
}
