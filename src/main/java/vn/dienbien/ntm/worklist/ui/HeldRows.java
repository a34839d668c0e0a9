package vn.dienbien.ntm.worklist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.worklist.HandOverPlan;
import vn.dienbien.ntm.worklist.HeldTask;
import vn.dienbien.ntm.worklist.OpenTask;

/** Pieces of work, one below the other; without links, for who hands over need not see them. */
class HeldRows extends UnorderedList {

  HeldRows(List<HeldTask> pieces) {
    addClassNames("ntm-tasks", "ntm-stacked");
    getElement().setAttribute("role", "list");
    pieces.forEach(piece -> add(row(piece, "")));
  }

  /** The pieces that stay, each with the reason. */
  static HeldRows staying(List<HandOverPlan.Stay> pieces) {
    HeldRows rows = new HeldRows(List.of());
    pieces.forEach(stay -> rows.add(row(stay.piece(), Texts.of(stay.why()))));
    return rows;
  }

  private static ListItem row(HeldTask piece, String why) {
    OpenTask task = piece.task();
    Div about =
        new Div(
            span("ntm-task-commune", task.communeName()),
            span(
                "ntm-task-small",
                task.receiptNumber() == null
                    ? Texts.of("worklist.receipt.none")
                    : task.receiptNumber()));
    Div step =
        new Div(
            span("ntm-task-title", Texts.of("step." + task.stepId())),
            span(
                "ntm-task-small",
                Texts.of("worklist.since", Dates.of(task.openedAt().toLocalDate()))));
    ListItem row = new ListItem(about, step, new Div(new Span(why)));
    row.addClassNames("ntm-task", "ntm-task-three");
    return row;
  }

  private static Span span(String style, String words) {
    Span span = new Span(words);
    span.addClassName(style);
    return span;
  }
}
