package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.round.ProvinceThresholdService;
import vn.dienbien.ntm.round.RoundLinks;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;
import vn.dienbien.ntm.unit.UnitService;

/** One round: its dates, its candidates, the thresholds left to the province. */
@Route(value = RoundLinks.LIST + "/:id([0-9]{1,9})", layout = MainLayout.class)
@RolesAllowed("PROVINCE_OFFICER")
class RoundView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient RoundService rounds;
  private final transient ProvinceThresholdService thresholds;
  private final transient CriteriaService criteria;
  private final transient ProcedureService procedures;
  private final transient UnitService units;
  private String title = "";

  RoundView(
      RoundService rounds,
      ProvinceThresholdService thresholds,
      CriteriaService criteria,
      ProcedureService procedures,
      UnitService units) {
    this.rounds = rounds;
    this.thresholds = thresholds;
    this.criteria = criteria;
    this.procedures = procedures;
    this.units = units;
    addClassName("ntm-round");
  }

  /** Parameters of the page of a round. */
  static RouteParameters parameters(int roundId) {
    return new RouteParameters("id", String.valueOf(roundId));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    int id = event.getRouteParameters().getInteger("id").orElseThrow();
    show(rounds.byId(id));
  }

  @Override
  public String getPageTitle() {
    return Titled.title(title);
  }

  private void show(RoundSummary round) {
    title = Texts.of(round.name());
    removeAll();
    add(
        new PageHeader(title)
            .setLine(
                Texts.of(
                    "round.line",
                    Dates.of(round.communeCutoff()),
                    Dates.of(round.districtCutoff()))),
        new Paragraph(Texts.of("round.basis", criteria.set(round.setId()).name())),
        new Paragraph(Texts.of("round.procedure", procedures.version(round.versionId()).name())),
        new H2(Texts.of("round.thresholds.title")),
        new Paragraph(Texts.of("round.thresholds.hint")),
        new ThresholdTable(round, criteria.set(round.setId()), thresholds),
        new H2(Texts.of("round.candidates.title")),
        new CandidateTable(round, rounds, units));
  }
}
