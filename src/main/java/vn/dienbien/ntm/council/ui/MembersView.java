package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.dienbien.ntm.council.CouncilLinks;
import vn.dienbien.ntm.council.CouncilMembersService;
import vn.dienbien.ntm.council.Membership;
import vn.dienbien.ntm.council.Substitute;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/** Who belongs to the council, from when to when, and who may stand in for whom. */
@Route(value = CouncilLinks.MEMBERS, layout = MainLayout.class)
@RolesAllowed({"COUNCIL_SECRETARY", "ADMIN"})
class MembersView extends Div implements Titled, BeforeEnterObserver {

  private final transient CouncilMembersService council;
  private final transient MemberDialogs dialogs;
  private final transient Clock clock;

  MembersView(CouncilMembersService council, Clock clock) {
    this.council = council;
    this.clock = clock;
    dialogs = new MemberDialogs(council, this::show);
    addClassName("ntm-council");
  }

  @Override
  public String titleKey() {
    return "council.members.title";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    removeAll();
    Button appoint =
        new Button(
            Texts.of("council.appoint.confirm"), Glyph.PLUS.create(), c -> dialogs.appoint());
    appoint.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    LocalDate today = LocalDate.now(clock);
    List<Membership> all = council.all();
    List<Membership> now = all.stream().filter(term -> term.isOn(today)).toList();
    List<Membership> other = all.stream().filter(term -> !term.isOn(today)).toList();
    add(
        new PageHeader(Texts.of(titleKey()), appoint).setLine(Texts.of("council.members.line")),
        new H2(Texts.of("council.members.now", now.size())),
        now.isEmpty()
            ? new EmptyState(
                Glyph.COUNCIL,
                Texts.of("council.members.none"),
                Texts.of("council.members.none.hint"))
            : list(now, today));
    if (!other.isEmpty()) {
      add(new H2(Texts.of("council.members.other", other.size())), list(other, today));
    }
  }

  private UnorderedList list(List<Membership> terms, LocalDate today) {
    UnorderedList list = new UnorderedList();
    list.addClassName("ntm-tasks");
    list.getElement().setAttribute("role", "list");
    terms.forEach(term -> list.add(row(term, today)));
    return list;
  }

  private ListItem row(Membership term, LocalDate today) {
    Span name = new Span(term.isChair() ? Texts.of("council.chair", term.name()) : term.name());
    name.addClassName("ntm-task-commune");
    Div people = new Div(name);
    term.substitutes().forEach(substitute -> people.add(line(substitute, today)));
    Div tools = new Div();
    tools.addClassName("ntm-chips");
    if (term.leftOn() == null) {
      tools.add(
          tool("council.replace.confirm", term, () -> dialogs.replace(term)),
          tool("council.substitute.add.confirm", term, () -> dialogs.addSubstitute(term)),
          tool("council.end.confirm", term, () -> dialogs.end(term)));
    }
    ListItem row = new ListItem(people, new Div(new Span(termOf(term))), tools);
    row.addClassNames("ntm-task", "ntm-task-three");
    return row;
  }

  private Paragraph line(Substitute substitute, LocalDate today) {
    Paragraph line =
        new Paragraph(
            new Span(
                Texts.of(
                    "council.substitute.line",
                    substitute.name(),
                    period(substitute.fromDay(), substitute.untilDay()))));
    line.addClassName("ntm-hint");
    if (substitute.untilDay() == null || substitute.untilDay().isAfter(today)) {
      Button end =
          new Button(
              Texts.of("council.substitute.end.confirm"), c -> dialogs.endSubstitute(substitute));
      end.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
      end.setAriaLabel(
          Texts.of(
              "council.toolOf", Texts.of("council.substitute.end.confirm"), substitute.name()));
      line.add(end);
    }
    return line;
  }

  private static Button tool(String key, Membership term, Runnable act) {
    Button button = new Button(Texts.of(key), click -> act.run());
    button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    button.setAriaLabel(Texts.of("council.toolOf", Texts.of(key), term.name()));
    return button;
  }

  private static String termOf(Membership term) {
    return period(term.appointedOn(), term.leftOn());
  }

  private static String period(LocalDate from, LocalDate until) {
    return until == null
        ? Texts.of("council.term.open", Dates.of(from))
        : Texts.of("council.term", Dates.of(from), Dates.of(until));
  }
}
