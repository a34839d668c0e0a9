package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.round.NewRound;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.round.RoundLinks;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/** All rounds; the province office opens a new one here. */
@Route(value = RoundLinks.LIST, layout = MainLayout.class)
@RolesAllowed({"ADMIN", "PROVINCE_OFFICER", "DEPARTMENT_DESK"})
class RoundListView extends Div implements Titled {

  private final transient RoundService rounds;
  private final transient CriteriaService criteria;
  private final transient ProcedureService procedures;
  private final transient Clock clock;
  private final Div list = new Div();

  RoundListView(
      RoundService rounds, CriteriaService criteria, ProcedureService procedures, Clock clock) {
    this.rounds = rounds;
    this.criteria = criteria;
    this.procedures = procedures;
    this.clock = clock;
    Button open = new Button(Texts.of("round.open.action"), click -> showForm());
    open.setIcon(Glyph.PLUS.create());
    open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(new PageHeader(Texts.of(titleKey()), open).setLine(Texts.of("round.list.line")), list);
    refresh();
  }

  @Override
  public String titleKey() {
    return "round.list.title";
  }

  private void showForm() {
    new RoundForm(
            LocalDate.now(clock).getYear(), criteria.sets(), procedures.versions(), this::confirm)
        .open();
  }

  private void confirm(NewRound round) {
    List<Sentence> warnings = rounds.warnings(round);
    if (warnings.isEmpty()) {
      open(round);
    } else {
      new WarningDialog(warnings, () -> open(round)).open();
    }
  }

  private void open(NewRound round) {
    int id = rounds.open(round);
    Notices.success("round.opened");
    getUI().ifPresent(ui -> ui.navigate(RoundLinks.of(id)));
  }

  private void refresh() {
    List<RoundSummary> all = rounds.rounds();
    list.removeAll();
    if (all.isEmpty()) {
      list.add(new EmptyState(Glyph.ROUND, Texts.of("round.none"), Texts.of("round.none.hint")));
      return;
    }
    Lines lines = new Lines();
    for (RoundSummary round : all) {
      lines.line(
          link(round),
          new Span(Texts.of("round.set.period", criteria.set(round.setId()).period())),
          Lines.small(RoundView.dates(round)));
    }
    list.add(lines);
  }

  private static RouterLink link(RoundSummary round) {
    return new RouterLink(
        Texts.of(round.name()), RoundView.class, RoundView.parameters(round.id()));
  }
}
