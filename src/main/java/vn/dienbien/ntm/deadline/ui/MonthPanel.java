package vn.dienbien.ntm.deadline.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.dienbien.ntm.deadline.BoardDay;
import vn.dienbien.ntm.shell.Texts;

/** The calendar of the board: a month, and the ways to the months beside it. */
class MonthPanel extends Div {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

  MonthPanel(BoardAddress address, YearMonth month, List<BoardDay> days) {
    addClassName("ntm-month-panel");
    Nav nav =
        new Nav(
            link(address, month.minusMonths(1), "board.month.previous"),
            new H2(Texts.of("board.month", MONTH.format(month))),
            link(address, month.plusMonths(1), "board.month.next"));
    nav.addClassName("ntm-month-nav");
    nav.getElement().setAttribute("aria-label", Texts.of("board.month.nav"));
    int total = days.stream().mapToInt(BoardDay::total).sum();
    Div found =
        new Div(total == 0 ? Texts.of("board.month.none") : Texts.of("board.month.found", total));
    found.addClassName("ntm-task-small");
    add(nav, found, new MonthTable(address, days));
  }

  private static Anchor link(BoardAddress address, YearMonth month, String key) {
    return new Anchor(address.in(month).link(), Texts.of(key, MONTH.format(month)));
  }
}
