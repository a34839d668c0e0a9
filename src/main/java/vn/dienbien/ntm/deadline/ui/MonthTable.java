package vn.dienbien.ntm.deadline.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import vn.dienbien.ntm.deadline.BoardDay;
import vn.dienbien.ntm.deadline.BoardLevel;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/**
 * A month of last days: seven columns, Monday first. A narrow screen shows the days that have
 * something, one below the other.
 */
class MonthTable extends NativeTable {

  private static final String DAY = "ntm-month-day";
  private static final int WEEK = DayOfWeek.values().length;

  MonthTable(BoardAddress address, List<BoardDay> days) {
    addClassName("ntm-month");
    getElement().setAttribute("aria-label", Texts.of("board.month.label"));
    NativeTableHeader head = new NativeTableHeader();
    NativeTableRow names = new NativeTableRow();
    for (DayOfWeek day : DayOfWeek.values()) {
      NativeTableHeaderCell cell = names.addHeaderCell();
      cell.setText(day.getDisplayName(TextStyle.SHORT_STANDALONE, Texts.locale()));
      cell.getElement()
          .setAttribute("scope", "col")
          .setAttribute("abbr", day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale()));
    }
    head.add(names);
    NativeTableBody body = new NativeTableBody();
    NativeTableRow week = new NativeTableRow();
    blanks(week, days.get(0).day().getDayOfWeek().getValue() - 1);
    for (BoardDay day : days) {
      week.add(cell(address, day));
      if (day.day().getDayOfWeek() == DayOfWeek.SUNDAY) {
        body.add(week);
        week = new NativeTableRow();
      }
    }
    if (week.getChildren().findAny().isPresent()) {
      blanks(week, WEEK - (int) week.getChildren().count());
      body.add(week);
    }
    add(head, body);
  }

  private static void blanks(NativeTableRow week, int count) {
    for (int blank = 0; blank < count; blank++) {
      week.addDataCell().addClassName("ntm-month-blank");
    }
  }

  private static NativeTableCell cell(BoardAddress address, BoardDay day) {
    NativeTableCell cell = new NativeTableCell();
    cell.addClassName(DAY);
    cell.add(date(day));
    if (day.isOff()) {
      cell.addClassName("ntm-month-off");
    }
    if (day.isToday()) {
      cell.addClassName("ntm-month-today");
      cell.getElement().setAttribute("aria-current", "date");
    }
    if (day.total() == 0) {
      cell.addClassName("ntm-month-free");
    }
    if (!day.name().isEmpty()) {
      cell.addClassName("ntm-month-named");
      cell.add(small(day.name()));
    } else if (day.isOff()) {
      cell.add(hidden(Texts.of("board.month.off")));
    }
    day.first().forEach(entry -> cell.add(entry(entry)));
    if (day.total() > day.first().size()) {
      cell.add(more(address, day));
    }
    return cell;
  }

  private static Span date(BoardDay day) {
    LocalDate date = day.day();
    Span number = new Span(String.valueOf(date.getDayOfMonth()));
    number.addClassName("ntm-month-number");
    number.getElement().setAttribute("aria-hidden", "true");
    Span words =
        new Span(
            Texts.of(
                "board.month.day",
                date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale()),
                Dates.of(date)));
    words.addClassName("ntm-month-words");
    return new Span(number, words);
  }

  private static Div entry(BoardDay.Entry entry) {
    Anchor link = new Anchor(DossierLinks.of(entry.dossierId()), entry.communeName());
    String about =
        Texts.of("board.month.entry", Texts.of("step." + entry.stepId()), Texts.of(entry.level()));
    link.setTitle(about);
    Div line = new Div();
    line.addClassNames("ntm-month-entry", "ntm-board-" + BoardWords.of(entry.level()));
    if (entry.level() == BoardLevel.LATE) {
      line.add(Glyph.WARNING.create());
    }
    line.add(link, hidden(about));
    return line;
  }

  private static Anchor more(BoardAddress address, BoardDay day) {
    Anchor more =
        new Anchor(
            address.as(BoardMode.LIST).with(address.filter().withDay(day.day())).link(),
            Texts.of("board.month.more", day.total() - day.first().size()));
    more.addClassName("ntm-task-small");
    more.getElement()
        .setAttribute("aria-label", Texts.of("board.month.all", day.total(), Dates.of(day.day())));
    return more;
  }

  private static Span small(String words) {
    Span small = new Span(words);
    small.addClassName("ntm-task-small");
    return small;
  }

  private static Span hidden(String words) {
    Span hidden = new Span(words);
    hidden.addClassName("ntm-hidden");
    return hidden;
  }
}
