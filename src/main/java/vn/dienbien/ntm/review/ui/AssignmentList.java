package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.review.Assignment;
import vn.dienbien.ntm.review.ReviewSheet;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** Who has concluded, who has not answered, and whom to call. */
class AssignmentList extends Details {

  AssignmentList(ReviewSheet sheet, Assignees names) {
    addClassNames("ntm-card", "ntm-assignments");
    long done = sheet.assignments().stream().filter(Assignment::isDone).count();
    setSummaryText(Texts.of("review.assignments", done, sheet.assignments().size()));
    UnorderedList list = new UnorderedList();
    sheet.assignments().forEach(assignment -> list.add(row(sheet, assignment, names)));
    add(list);
  }

  private static ListItem row(ReviewSheet sheet, Assignment assignment, Assignees names) {
    Span name = new Span(names.nameOf(assignment.assignee()));
    name.addClassName("ntm-finding-whose");
    Div state = new Div(badge(assignment), new Span(words(sheet, assignment)));
    ListItem row = new ListItem(name, state);
    if (!assignment.isDone()) {
      Div people = new Div();
      names.of(assignment.assignee()).forEach(person -> people.add(call(person)));
      row.add(people);
    }
    return row;
  }

  private static Span badge(Assignment assignment) {
    String state =
        assignment.concludedAt() != null
            ? "concluded"
            : assignment.silentReason() != null ? "silent" : "waiting";
    Span badge = new Span(Texts.of("review.assignment." + state));
    badge.getElement().getThemeList().add("badge");
    badge.getElement().getThemeList().add("concluded".equals(state) ? "success" : "contrast");
    return badge;
  }

  private static String words(ReviewSheet sheet, Assignment assignment) {
    if (assignment.concludedAt() != null) {
      return Texts.of(
          "review.assignment.by", assignment.concludedBy(), Dates.of(assignment.concludedAt()));
    }
    if (assignment.silentReason() != null) {
      return assignment.silentReason();
    }
    long recorded =
        sheet.of(assignment.assignee()).stream()
            .filter(finding -> finding.verdict() != null)
            .count();
    return Texts.of("review.progress", recorded, sheet.of(assignment.assignee()).size());
  }

  private static Div call(PersonSummary person) {
    Div line = new Div(new Span(person.displayName()));
    if (!person.phone().isEmpty()) {
      line.add(
          new Span(" "),
          new Anchor("tel:" + person.phone().replaceAll("[^0-9+]", ""), person.phone()));
    }
    return line;
  }
}
