package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.round.OptionalStep;
import vn.dienbien.ntm.round.ProcedureDraftService;
import vn.dienbien.ntm.round.ProcedureStep;
import vn.dienbien.ntm.round.ProcedureValueService;
import vn.dienbien.ntm.round.ProcedureVersion;
import vn.dienbien.ntm.round.VersionWords;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.unit.UnitService;

/** The steps of a version: who has each, how long, until when, by which document. */
class StepLines extends Div {

  private final transient ProcedureVersion version;
  private final boolean editable;
  private final transient ProcedureDraftService drafts;
  private final transient ProcedureValueService values;
  private final transient UnitService units;
  private final transient Runnable refresh;

  StepLines(
      ProcedureVersion version,
      boolean editable,
      ProcedureDraftService drafts,
      ProcedureValueService values,
      UnitService units,
      Runnable refresh) {
    this.version = version;
    this.editable = editable;
    this.drafts = drafts;
    this.values = values;
    this.units = units;
    this.refresh = refresh;
    Lines lines = new Lines();
    version.orderedSteps().forEach(step -> line(lines, step));
    add(lines);
    if (editable) {
      Div buttons = new Div();
      buttons.addClassName("ntm-buttons");
      Stream.of(OptionalStep.values()).map(this::toggle).forEach(buttons::add);
      add(buttons);
    }
  }

  private void line(Lines lines, ProcedureStep step) {
    Div source =
        Lines.stacked(Lines.small(step.source()), VersionChip.unconfirmed(step.confirmed()));
    lines.line(
        Lines.stacked(Lines.main(Texts.of(VersionWords.step(step.id()))), Lines.small(actor(step))),
        Lines.small(limit(step)),
        source,
        editable ? edit(step) : new Span());
  }

  private String actor(ProcedureStep step) {
    return step.actorPlace()
        .map(
            place ->
                Texts.of(
                    "procedure.actor.at", Texts.of(step.actor()), units.department(place).name()))
        .orElseGet(() -> Texts.of(step.actor()));
  }

  /** Days and cut-off; where a step has neither, that. */
  private static String limit(ProcedureStep step) {
    Stream<Sentence> days =
        step.duration().isPresent() || step.cutoff().isEmpty()
            ? Stream.of(VersionWords.duration(step))
            : Stream.empty();
    Stream<Sentence> cutoff =
        step.cutoff().isPresent() ? Stream.of(VersionWords.cutoff(step.cutoff())) : Stream.empty();
    return Stream.concat(days, cutoff).map(Texts::of).collect(Collectors.joining(", "));
  }

  private Button edit(ProcedureStep step) {
    return EditButton.of(
        Texts.of(VersionWords.step(step.id())),
        () ->
            new StepForm(
                    step,
                    values.hasChoiceOfActor(step),
                    units.departments(),
                    changed -> {
                      values.change(version.id(), step, changed);
                      Notices.success("procedure.saved");
                      refresh.run();
                    })
                .open());
  }

  private Button toggle(OptionalStep optional) {
    boolean present = optional.isIn(version);
    StepButton toggle =
        new StepButton(
            Texts.of(
                present ? "procedure.optional.remove" : "procedure.optional.add",
                Texts.of(optional)),
            present ? Glyph.CLOSE : Glyph.PLUS,
            () -> {
              if (present) {
                drafts.remove(version.id(), optional);
                Notices.success("procedure.optional.removed");
              } else {
                drafts.add(version.id(), optional);
                Notices.success("procedure.optional.added");
              }
              refresh.run();
            });
    toggle.addThemeVariants(ButtonVariant.LUMO_SMALL);
    return toggle;
  }
}
