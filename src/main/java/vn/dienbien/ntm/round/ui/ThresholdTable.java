package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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

  ThresholdTable(RoundSummary round, CriteriaSet set, ProvinceThresholdService service) {
    this.round = round;
    this.set = set;
    this.service = service;
    refresh();
  }

  private void refresh() {
    Map<String, ProvinceThreshold> entered = service.entered(round.id());
    Map<String, Threshold> inForce = service.thresholds(round.id(), round.setId());
    Lines lines = new Lines();
    set.indicators().stream()
        .filter(indicator -> indicator.isEnteredFor(round.year()))
        .forEach(
            indicator ->
                lines.line(
                    new Span(indicator.no() + ". " + indicator.name()),
                    Lines.main(Texts.of(inForce.get(indicator.id()).text())),
                    Lines.small(origin(entered.get(indicator.id()))),
                    button(indicator, entered.get(indicator.id()))));
    removeAll();
    add(lines);
  }

  private static String origin(ProvinceThreshold known) {
    return known == null
        ? Texts.of("round.threshold.byHand")
        : Texts.of(
            "round.threshold.origin",
            known.document(),
            known.enteredBy(),
            Dates.of(known.enteredAt()));
  }

  private Button button(Indicator indicator, ProvinceThreshold known) {
    Button enter =
        new Button(
            Texts.of(known == null ? "round.threshold.enter" : "round.threshold.change"),
            click -> showForm(indicator, known));
    enter.addThemeVariants(ButtonVariant.LUMO_SMALL);
    enter.setAriaLabel(Texts.of("round.threshold.enterOf", indicator.no()));
    return enter;
  }

  private void showForm(Indicator indicator, ProvinceThreshold known) {
    new ThresholdForm(
            indicator,
            known,
            (operator, limit, document) -> {
              service.enter(round.id(), indicator.id(), operator, limit, document);
              Notices.success("round.threshold.entered", indicator.no());
              refresh();
            })
        .open();
  }
}
