package vn.dienbien.ntm.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.deadline.BoardRow;
import vn.dienbien.ntm.deadline.BoardStage;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.DeadlineChip;
import vn.dienbien.ntm.shell.Texts;

/** The rows of the board: a line each on a wide screen, a card each on a telephone. */
class BoardRows extends UnorderedList {

  private static final int PEOPLE_SHOWN = 2;

  /**
   * Shows rows.
   *
   * @param beside what stands last in a row, e.g. the button that asks to go on
   */
  BoardRows(List<BoardRow> rows, Function<BoardRow, Component> beside) {
    addClassNames("ntm-tasks", "ntm-board");
    getElement().setAttribute("role", "list").setAttribute("aria-label", Texts.of("board.title"));
    for (BoardRow row : rows) {
      Div people = people(row.people());
      people.add(beside.apply(row));
      ListItem item =
          new ListItem(subject(row), step(row), new Div(new DeadlineChip(row.due())), people);
      item.addClassName("ntm-task");
      add(item);
    }
  }

  private static Div subject(BoardRow row) {
    Anchor commune = new Anchor(DossierLinks.of(row.dossierId()), row.communeName());
    commune.addClassName("ntm-task-commune");
    return new Div(
        commune,
        small(Texts.of("dossier.district", row.districtName())),
        small(row.receiptNumber() == null ? Texts.of("board.noNumber") : row.receiptNumber()));
  }

  private static Div step(BoardRow row) {
    return new Div(
        new Span(Texts.of("step." + row.stepId())),
        small(
            Texts.of(
                "board.since",
                Texts.of(BoardStage.of(row.status())),
                Dates.of(row.since().toLocalDate()))));
  }

  private static Div people(List<PersonSummary> people) {
    Div cell = new Div();
    cell.addClassName("ntm-task-holders");
    people.stream().limit(PEOPLE_SHOWN).map(BoardRows::person).forEach(cell::add);
    if (people.isEmpty()) {
      cell.add(small(Texts.of("board.people.none")));
    } else if (people.size() > PEOPLE_SHOWN) {
      cell.add(small(Texts.of("board.people.more", people.size() - PEOPLE_SHOWN)));
    }
    return cell;
  }

  private static Div person(PersonSummary person) {
    Div line = new Div(new Span(person.displayName()));
    if (!person.phone().isEmpty()) {
      Anchor phone = new Anchor("tel:" + person.phone().replaceAll("[^0-9+]", ""), person.phone());
      phone.addClassName("ntm-task-small");
      phone
          .getElement()
          .setAttribute("aria-label", Texts.of("board.call", person.displayName(), person.phone()));
      line.add(phone);
    }
    return line;
  }

  private static Span small(String words) {
    Span small = new Span(words);
    small.addClassName("ntm-task-small");
    return small;
  }
}
