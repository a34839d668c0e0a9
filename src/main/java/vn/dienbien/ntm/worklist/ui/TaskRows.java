package vn.dienbien.ntm.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.DeadlineChip;
import vn.dienbien.ntm.shell.StandInLine;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.worklist.DoneTask;
import vn.dienbien.ntm.worklist.OpenTask;

/** The rows of a list: a line each on a wide screen, a card each on a telephone. */
class TaskRows extends UnorderedList {

  private static final int HOLDERS_SHOWN = 2;

  TaskRows(String label) {
    addClassName("ntm-tasks");
    getElement().setAttribute("aria-label", label);
    // Without list marks some screen readers forget that it is a list.
    getElement().setAttribute("role", "list");
  }

  /** A task of the person's own, with the verb that leads to it. */
  void addMine(OpenTask task, String address, Component taken) {
    Anchor go = new Anchor(address, Texts.of("step.action." + task.stepId()));
    go.addClassName("ntm-task-action");
    go.getElement()
        .setAttribute(
            "aria-label", Texts.of("worklist.action.of", go.getText(), task.communeName()));
    addRow(
        subject(address, task.communeName(), number(task)),
        words(
            Texts.of("step." + task.stepId()),
            new Span(Texts.of("worklist.since", Dates.of(task.openedAt().toLocalDate()))),
            taken),
        new Div(new DeadlineChip(task.due())),
        new Div(go));
  }

  /** A task of others, with the people to call. */
  void addWaiting(OpenTask task, String address, Component taken) {
    addRow(
        subject(address, task.communeName(), number(task)),
        words(
            Texts.of("step." + task.stepId()),
            new Span(Texts.of("worklist.since", Dates.of(task.openedAt().toLocalDate()))),
            taken),
        new Div(new DeadlineChip(task.due())),
        holders(task.holders()));
  }

  /** Something done. */
  void addDone(DoneTask done, String address) {
    addRow(
        subject(address, done.communeName(), numberOrNone(done.receiptNumber())),
        words(Texts.of(done.sentence()), new Span(Dates.of(done.at()))));
  }

  private void addRow(Div... cells) {
    ListItem row = new ListItem(cells);
    row.addClassName("ntm-task");
    add(row);
  }

  private static Div subject(String address, String communeName, String number) {
    Anchor commune = new Anchor(address, communeName);
    commune.addClassName("ntm-task-commune");
    Span receipt = new Span(number);
    receipt.addClassName("ntm-task-small");
    return new Div(commune, receipt);
  }

  /** The receipt number; what a row is about if it is not about a dossier and has no number. */
  private static String number(OpenTask task) {
    return task.subject().isDossier() || task.receiptNumber() != null
        ? numberOrNone(task.receiptNumber())
        : Texts.of("worklist.about." + task.subject().kind());
  }

  private static String numberOrNone(String receiptNumber) {
    return receiptNumber == null ? Texts.of("worklist.receipt.none") : receiptNumber;
  }

  private static Div words(String title, Span small, Component... below) {
    Span words = new Span(title);
    words.addClassName("ntm-task-title");
    small.addClassName("ntm-task-small");
    Div cell = new Div(words, small);
    cell.add(below);
    return cell;
  }

  /** People to call, the first of many. */
  static Div holders(List<PersonSummary> people) {
    Div cell = new Div();
    cell.addClassName("ntm-task-holders");
    people.stream().limit(HOLDERS_SHOWN).map(TaskRows::holder).forEach(cell::add);
    if (people.isEmpty()) {
      cell.add(small(Texts.of("worklist.holders.none")));
    } else if (people.size() > HOLDERS_SHOWN) {
      cell.add(small(Texts.of("worklist.holders.more", people.size() - HOLDERS_SHOWN)));
    }
    return cell;
  }

  private static Div holder(PersonSummary person) {
    Div line = new Div(new Span(person.displayName()));
    if (!person.phone().isEmpty()) {
      Anchor phone = new Anchor("tel:" + person.phone().replaceAll("[^0-9+]", ""), person.phone());
      phone.addClassName("ntm-task-small");
      line.add(phone);
    }
    line.add(new StandInLine(person));
    return line;
  }

  private static Span small(String text) {
    Span span = new Span(text);
    span.addClassName("ntm-task-small");
    return span;
  }
}
