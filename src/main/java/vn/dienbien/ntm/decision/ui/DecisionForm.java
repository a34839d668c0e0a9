package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.dienbien.ntm.decision.DecisionBasis;
import vn.dienbien.ntm.decision.DecisionOutcome;
import vn.dienbien.ntm.decision.NewDecision;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** Records the decision of the chair of the province. */
class DecisionForm extends Div {

  private final RadioButtonGroup<DecisionOutcome> outcome =
      new RadioButtonGroup<>(Texts.of("decision.outcome"));
  private final TextField number = new TextField(Texts.of("decision.number"));
  private final DatePicker date = DatePickerTexts.apply(new DatePicker(Texts.of("decision.date")));
  private final SignatoryFields signatory;
  private final TextArea reasons = new TextArea(Texts.of("decision.reasons"));
  private final ScanField scan;
  private final transient DecisionBasis basis;
  private final transient Consumer<NewDecision> command;

  /**
   * A form.
   *
   * @param outcomes what may be decided
   * @param basis what speaks against a recognition
   */
  DecisionForm(
      LocalDate today,
      String signedBy,
      List<DecisionOutcome> outcomes,
      DecisionBasis basis,
      DocumentService documents,
      Consumer<NewDecision> command) {
    this.basis = basis;
    this.command = command;
    this.signatory = new SignatoryFields(signedBy);
    this.scan = new ScanField("decision.scan", documents);
    addClassNames("ntm-card", "ntm-form");
    outcome.setItems(outcomes);
    outcome.setItemLabelGenerator(Texts::of);
    outcome.setRequiredIndicatorVisible(true);
    number.setMaxLength(NewDecision.LONGEST_NUMBER);
    number.setRequiredIndicatorVisible(true);
    number.setHelperText(Texts.of("decision.number.help"));
    date.setMax(today);
    date.setValue(today);
    date.setRequiredIndicatorVisible(true);
    reasons.setMaxLength(NewDecision.LONGEST_REASONS);
    reasons.setMinRows(3);
    reasons.setWidthFull();
    reasons.setHelperText(Texts.of("decision.reasons.help"));
    outcome.addValueChangeListener(
        event -> reasons.setRequiredIndicatorVisible(needsReasons(event.getValue())));
    Button record = new Button(Texts.of("decision.record"), click -> ask());
    record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Paragraph next = new Paragraph(Texts.of("decision.next"));
    next.addClassName("ntm-hint");
    add(new H3(Texts.of("decision.title")), outcome, number, date, signatory);
    add(reasons, scan, record, next);
  }

  private boolean needsReasons(DecisionOutcome chosen) {
    return chosen != null && basis.needsReason(chosen);
  }

  private void ask() {
    boolean isChosen = !outcome.isEmpty();
    outcome.setErrorMessage(isChosen ? null : Texts.of("field.required"));
    outcome.setInvalid(!isChosen);
    String why =
        outcome.getValue() == DecisionOutcome.REFUSED
            ? "decision.noReasons"
            : "decision.noReasonAgainst";
    boolean isComplete =
        Required.check(number)
            & Required.check(date)
            & signatory.isComplete()
            & Required.check(reasons, needsReasons(outcome.getValue()), why);
    if (isChosen && isComplete) {
      Confirm.ask(
          "decision.ask",
          () -> command.accept(entered()),
          Texts.of(outcome.getValue()),
          number.getValue().strip(),
          Dates.of(date.getValue()));
    }
  }

  private NewDecision entered() {
    return new NewDecision(
        outcome.getValue(),
        number.getValue().strip(),
        date.getValue(),
        signatory.entered(),
        reasons.getValue().strip(),
        scan.value());
  }
}
