package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.criteria.Threshold;
import vn.dienbien.ntm.round.ProvinceThreshold;
import vn.dienbien.ntm.round.ProvinceThresholdService;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** The indicators whose threshold the law leaves to the province, and what it laid down. */
class ThresholdTable extends Div {

  private final RoundSummary round;
  private final transient CriteriaSet set;
  private final transient ProvinceThresholdService service;
  private final Grid<Indicator> grid = new Grid<>();
  private transient Map<String, ProvinceThreshold> entered;
  private transient Map<String, Threshold> inForce;

  ThresholdTable(RoundSummary round, CriteriaSet set, ProvinceThresholdService service) {
    this.round = round;
    this.set = set;
    this.service = service;
    grid.setAllRowsVisible(true);
    grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.addColumn(indicator -> indicator.no() + ". " + indicator.name())
        .setHeader(Texts.of("round.column.indicator"))
        .setFlexGrow(3);
    grid.addColumn(indicator -> Texts.of(inForce.get(indicator.id()).text()))
        .setHeader(Texts.of("round.column.threshold"));
    grid.addComponentColumn(this::origin)
        .setHeader(Texts.of("round.column.document"))
        .setFlexGrow(2);
    grid.addComponentColumn(this::button).setHeader("").setFlexGrow(0).setAutoWidth(true);
    add(grid);
    refresh();
  }

  private void refresh() {
    entered = service.entered(round.id());
    inForce = service.thresholds(round.id(), round.setId());
    grid.setItems(set.indicators().stream().filter(Indicator::leftToProvince).toList());
  }

  private Span origin(Indicator indicator) {
    ProvinceThreshold threshold = entered.get(indicator.id());
    return new Span(
        threshold == null
            ? Texts.of("round.threshold.byHand")
            : Texts.of(
                "round.threshold.origin",
                threshold.document(),
                threshold.enteredBy(),
                Dates.of(threshold.enteredAt())));
  }

  private Button button(Indicator indicator) {
    Button enter = new Button(Texts.of("round.threshold.enter"), click -> showForm(indicator));
    enter.addThemeVariants(ButtonVariant.LUMO_SMALL);
    enter.setAriaLabel(Texts.of("round.threshold.enterOf", indicator.no()));
    return enter;
  }

  private void showForm(Indicator indicator) {
    new ThresholdForm(
            indicator,
            entered.get(indicator.id()),
            (operator, limit, document) -> {
              service.enter(round.id(), indicator.id(), operator, limit, document);
              Notices.success("round.threshold.entered", indicator.no());
              refresh();
            })
        .open();
  }
}
