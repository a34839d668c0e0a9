package vn.dienbien.ntm.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.dienbien.ntm.account.Substitution;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** Substitutions, one below the other: who for whom, when, why, and the way to end them. */
class SubstitutionRows extends UnorderedList {

  SubstitutionRows(List<Substitution> rows, LocalDate today, Consumer<Substitution> revoke) {
    addClassNames("ntm-tasks", "ntm-stacked");
    getElement().setAttribute("role", "list");
    rows.forEach(row -> add(item(row, today, revoke)));
  }

  private static ListItem item(Substitution row, LocalDate today, Consumer<Substitution> revoke) {
    Div words =
        new Div(
            span("ntm-task-title", who(row)),
            span("ntm-task-small", days(row)),
            span("ntm-task-small", Texts.of("substitution.why", row.reason())));
    ListItem item = new ListItem(words, new Div(new Span(state(row, today))));
    if (row.isAhead(today)) {
      Button end =
          new Button(
              Texts.of("substitution.revoke.confirm"),
              click -> Confirm.ask("substitution.revoke", () -> revoke.accept(row), who(row)));
      end.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
      end.setAriaLabel(Texts.of("substitution.revoke.of", who(row)));
      item.add(new Div(end));
    }
    item.addClassNames("ntm-task", "ntm-task-three");
    return item;
  }

  private static String who(Substitution row) {
    return Texts.of("substitution.who", row.substituteName(), row.absentName());
  }

  private static String days(Substitution row) {
    return Texts.of("substitution.days", Dates.of(row.from()), Dates.of(row.until()));
  }

  private static String state(Substitution row, LocalDate today) {
    if (row.revokedAt() != null) {
      return Texts.of("substitution.state.revoked", row.revokedBy(), Dates.of(row.revokedAt()));
    }
    if (row.isOn(today)) {
      return Texts.of("substitution.state.now");
    }
    return Texts.of(row.isAhead(today) ? "substitution.state.ahead" : "substitution.state.past");
  }

  private static Span span(String style, String words) {
    Span span = new Span(words);
    span.addClassName(style);
    return span;
  }
}
