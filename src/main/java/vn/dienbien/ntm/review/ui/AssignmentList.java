package vn.dienbien.ntm.review.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.document.StoredFileSummary;
import vn.dienbien.ntm.review.Assignment;
import vn.dienbien.ntm.review.Confirmation;
import vn.dienbien.ntm.review.Finding;
import vn.dienbien.ntm.review.ReviewSheet;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** Who has concluded, who has not answered, and whom to call. */
class AssignmentList extends Details {

  AssignmentList(ReviewSheet sheet, Assignees names, Map<Long, StoredFileSummary> files) {
    addClassNames("ntm-card", "ntm-assignments");
    long done = sheet.assignments().stream().filter(Assignment::isDone).count();
    setSummaryText(Texts.of("review.assignments", done, sheet.assignments().size()));
    UnorderedList list = new UnorderedList();
    sheet.assignments().forEach(assignment -> list.add(row(sheet, assignment, names, files)));
    add(list);
  }

  private static ListItem row(
      ReviewSheet sheet,
      Assignment assignment,
      Assignees names,
      Map<Long, StoredFileSummary> files) {
    Span name = new Span(names.nameOf(assignment.assignee()));
    name.addClassName("ntm-finding-whose");
    Div state = new Div(badge(assignment), new Span(words(sheet, assignment)));
    ListItem row = new ListItem(name, state);
    if (sheet.stage() == Stage.APPRAISAL && assignment.silentReason() == null) {
      row.add(confirmation(assignment.confirmation(), files));
    }
    if (!assignment.isDone()) {
      Div people = new Div();
      names.of(assignment.assignee()).forEach(person -> people.add(call(person)));
      row.add(people);
    }
    return row;
  }

  private static Div confirmation(Confirmation letter, Map<Long, StoredFileSummary> files) {
    Div line = new Div();
    if (letter.number().isBlank() && letter.date() == null && letter.fileId() == null) {
      Span missing = new Span(Texts.of("review.confirmation.none"));
      missing.addClassName("ntm-hint");
      line.add(missing);
      return line;
    }
    line.add(
        new Span(
            Texts.of(
                "review.confirmation.line",
                letter.number().isBlank()
                    ? Texts.of("review.confirmation.unknown")
                    : letter.number(),
                letter.date() == null
                    ? Texts.of("review.confirmation.unknown")
                    : Dates.of(letter.date()))));
    StoredFileSummary file = letter.fileId() == null ? null : files.get(letter.fileId());
    if (file != null) {
      line.add(new FileButton(file));
    }
    return line;
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
    List<Finding> required =
        sheet.of(assignment.assignee()).stream()
            .filter(finding -> sheet.stage().isRequired(finding.subject()))
            .toList();
    long recorded = required.stream().filter(finding -> finding.verdict() != null).count();
    return Texts.of("review.progress", recorded, required.size());
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
