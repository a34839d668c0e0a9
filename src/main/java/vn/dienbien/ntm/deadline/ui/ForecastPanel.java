package vn.dienbien.ntm.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.dienbien.ntm.deadline.Forecast;
import vn.dienbien.ntm.deadline.ForecastPage;
import vn.dienbien.ntm.deadline.ForecastRow;
import vn.dienbien.ntm.deadline.PaceSource;
import vn.dienbien.ntm.deadline.Usual;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** What will probably be late, where, and on what that is based. */
class ForecastPanel extends Div {

  private static final int SHOWN = 50;

  ForecastPanel(BoardAddress address, ForecastPage page) {
    addClassName("ntm-forecast");
    if (page.rows().isEmpty()) {
      add(
          new EmptyState(
              Glyph.CHECK,
              Texts.of("board.forecast.none"),
              page.looked() == 0
                  ? Texts.of("board.forecast.nothing.hint", Forecast.AHEAD, Dates.of(page.until()))
                  : Texts.of(
                      "board.forecast.none.hint",
                      page.looked(),
                      Forecast.AHEAD,
                      Dates.of(page.until()))));
      return;
    }
    add(
        new Paragraph(
            Texts.of(
                "board.forecast.found",
                page.rows().size(),
                page.looked(),
                Forecast.AHEAD,
                Dates.of(page.until()))),
        new H2(Texts.of("board.forecast.where")),
        new PlaceTable(address, page.places()),
        new H2(Texts.of("board.forecast.which")),
        rows(page.rows()));
    if (page.rows().size() > SHOWN) {
      add(new Paragraph(Texts.of("board.forecast.more", page.rows().size() - SHOWN)));
    }
  }

  private static Component rows(List<ForecastRow> rows) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("ntm-tasks", "ntm-board");
    list.getElement()
        .setAttribute("role", "list")
        .setAttribute("aria-label", Texts.of("board.forecast.which"));
    rows.stream().limit(SHOWN).forEach(row -> list.add(item(row)));
    return list;
  }

  private static ListItem item(ForecastRow row) {
    Anchor commune = new Anchor(DossierLinks.of(row.dossierId()), row.communeName());
    commune.addClassName("ntm-task-commune");
    Span late =
        new Span(
            Glyph.WARNING.create(),
            new Span(Texts.of("board.forecast.late", row.forecast().daysLate())));
    late.getElement().getThemeList().add("badge");
    late.getElement().getThemeList().add("warning");
    ListItem item =
        new ListItem(
            new Div(
                commune,
                small(Texts.of("dossier.district", row.districtName())),
                small(
                    row.receiptNumber() == null
                        ? Texts.of("board.noNumber")
                        : row.receiptNumber())),
            new Div(
                new Span(Texts.of("step." + row.stepId())),
                small(
                    Texts.of(
                        "board.forecast.expected",
                        Dates.of(row.lastDay()),
                        Dates.of(row.forecast().expected())))),
            new Div(late),
            new Div(small(basis(row.forecast().usual()))));
    item.addClassName("ntm-task");
    return item;
  }

  private static String basis(Usual usual) {
    String key = "board.pace." + usual.source().name();
    return usual.source() == PaceSource.LIMIT
        ? Texts.of(key + "." + usual.dayKind().name(), usual.days())
        : Texts.of(key, usual.days(), usual.passages());
  }

  private static Span small(String words) {
    Span small = new Span(words);
    small.addClassName("ntm-task-small");
    return small;
  }
}
