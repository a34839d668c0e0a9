package vn.dienbien.ntm.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.worklist.PastCase;

/** Past cases: a line each on a wide screen, a card each on a telephone. */
class PastCaseRows extends UnorderedList {

  PastCaseRows(List<PastCase> cases) {
    addClassNames("ntm-tasks", "ntm-past-cases");
    getElement().setAttribute("aria-label", Texts.of("pastCases.title"));
    // Without list marks some screen readers forget that it is a list.
    getElement().setAttribute("role", "list");
    cases.forEach(this::addRow);
  }

  private void addRow(PastCase past) {
    ListItem row =
        new ListItem(
            new Div(title(past), small(number(past))),
            new Div(
                new Span(Texts.of(past.lastDone())),
                small(Texts.of("pastCases.lastAt", Dates.of(past.lastAt())))),
            past.now().map(PastCaseRows::status).orElseGet(PastCaseRows::gone),
            past.now().map(PastCaseRows::holders).orElseGet(Div::new));
    row.addClassName("ntm-task");
    add(row);
  }

  /** A case that the person may no longer see leads nowhere. */
  private static Component title(PastCase past) {
    Component title =
        past.now()
            .<Component>map(now -> new Anchor(now.address(), past.title()))
            .orElseGet(() -> new Span(past.title()));
    title.addClassName("ntm-task-commune");
    return title;
  }

  private static String number(PastCase past) {
    String number = past.number();
    if (number == null) {
      number =
          Texts.of(
              past.subject().isDossier()
                  ? "worklist.receipt.none"
                  : "worklist.about." + past.subject().kind());
    }
    return Texts.of("pastCases.number", number, String.valueOf(past.year()));
  }

  private static Div status(PastCase.Now now) {
    return new Div(new Span(Texts.of(now.statusKey())));
  }

  private static Div gone() {
    return new Div(small(Texts.of("pastCases.gone")));
  }

  private static Div holders(PastCase.Now now) {
    return now.isWaiting()
        ? TaskRows.holders(now.holders())
        : new Div(small(Texts.of("pastCases.nobody")));
  }

  private static Span small(String text) {
    Span span = new Span(text);
    span.addClassName("ntm-task-small");
    return span;
  }
}
