package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dienbien.ntm.round.ProcedureDocument;
import vn.dienbien.ntm.round.ProcedureStep;
import vn.dienbien.ntm.round.ProcedureValueService;
import vn.dienbien.ntm.round.ProcedureVersion;
import vn.dienbien.ntm.round.VersionWords;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** The papers that a version asks for, step by step, with their form numbers. */
class PaperLines extends Div {

  private final transient ProcedureVersion version;
  private final boolean editable;
  private final transient ProcedureValueService values;
  private final transient Runnable refresh;

  PaperLines(
      ProcedureVersion version, boolean editable, ProcedureValueService values, Runnable refresh) {
    this.version = version;
    this.editable = editable;
    this.values = values;
    this.refresh = refresh;
    if (editable) {
      Button add =
          new Button(Texts.of("procedure.paper.add"), Glyph.PLUS.create(), click -> showForm(null));
      add.addThemeVariants(ButtonVariant.LUMO_SMALL);
      add(add);
    }
    if (version.papers().isEmpty()) {
      add(new Paragraph(Texts.of("procedure.papers.none")));
    }
    for (ProcedureStep step : version.orderedSteps()) {
      List<ProcedureDocument> papers = version.documents(step.id());
      if (!papers.isEmpty()) {
        Lines lines = new Lines();
        papers.forEach(paper -> line(lines, paper));
        add(new H3(Texts.of(VersionWords.step(step.id()))), lines);
      }
    }
  }

  private void line(Lines lines, ProcedureDocument paper) {
    lines.line(
        new Span(paper.name()),
        Lines.stacked(Lines.main(paper.formNumber()), Lines.small(kind(paper))),
        Lines.stacked(Lines.small(paper.source()), VersionChip.unconfirmed(paper.confirmed())),
        editable ? buttons(paper) : new Span());
  }

  private static String kind(ProcedureDocument paper) {
    String required =
        Texts.of(paper.isRequired() ? "procedure.paper.required" : "procedure.paper.optional");
    return paper.isAttached() ? required + " · " + Texts.of("procedure.paper.attached") : required;
  }

  private Component buttons(ProcedureDocument paper) {
    StepButton remove =
        new StepButton(
            Texts.of("procedure.paper.remove"),
            () -> {
              values.remove(version.id(), paper);
              Notices.success("procedure.paper.removed", paper.name());
              refresh.run();
            });
    remove.addThemeVariants(ButtonVariant.LUMO_SMALL);
    remove.setAriaLabel(Texts.of("procedure.paper.remove.of", paper.name()));
    Div buttons = new Div(EditButton.of(paper.name(), () -> showForm(paper)), remove);
    buttons.addClassName("ntm-buttons");
    return buttons;
  }

  private void showForm(ProcedureDocument known) {
    new PaperForm(
            known,
            version.orderedSteps(),
            paper -> {
              values.keep(version.id(), known, paper);
              Notices.success("procedure.saved");
              refresh.run();
            })
        .open();
  }
}
