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
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.round.CandidateService;
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
@RolesAllowed({"ADMIN", "PROVINCE_OFFICER", "DEPARTMENT_DESK"})
class RoundView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient RoundService rounds;
  private final transient CandidateService candidates;
  private final transient ProvinceThresholdService thresholds;
  private final transient CriteriaService criteria;
  private final transient ProcedureService procedures;
  private final transient UnitService units;
  private String title = "";

  RoundView(
      RoundService rounds,
      CandidateService candidates,
      ProvinceThresholdService thresholds,
      CriteriaService criteria,
      ProcedureService procedures,
      UnitService units) {
    this.rounds = rounds;
    this.candidates = candidates;
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
    CriteriaSet set = criteria.set(round.setId());
    removeAll();
    add(
        new PageHeader(title).setLine(dates(round)),
        new Paragraph(Texts.of("round.basis", set.name())),
        new Paragraph(Texts.of("round.procedure", procedures.version(round.versionId()).name())));
    if (set.isByName()) {
      add(new Paragraph(Texts.of("claim.byName")));
    }
    if (set.indicators().stream().anyMatch(one -> one.isEnteredFor(round.year()))) {
      add(
          new H2(Texts.of("round.thresholds.title")),
          new Paragraph(Texts.of("round.thresholds.hint")),
          new ThresholdTable(round, set, thresholds));
    }
    add(
        new H2(Texts.of("round.candidates.title")),
        new CandidateTable(round, rounds, candidates, units));
  }

  /** The dates of a round in one sentence. */
  static String dates(RoundSummary round) {
    String registration = Dates.of(round.registrationCutoff());
    String commune = Dates.of(round.communeCutoff());
    String district = Dates.of(round.districtCutoff());
    if (round.districtCutoff() == null) {
      return round.registrationCutoff() == null
          ? Texts.of("round.line.noDistrict", commune)
          : Texts.of("round.line.registrationOnly", registration, commune);
    }
    return round.registrationCutoff() == null
        ? Texts.of("round.line", commune, district)
        : Texts.of("round.line.registration", registration, commune, district);
  }
}
