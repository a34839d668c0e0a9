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
import java.util.function.Consumer;
import vn.dienbien.ntm.decision.DecisionOutcome;
import vn.dienbien.ntm.decision.NewDecision;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** Records the decision of the chair of the province. */
class DecisionForm extends Div {

  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_SIGNER = 150;
  private static final int LONGEST_REASONS = 4000;

  private final RadioButtonGroup<DecisionOutcome> outcome =
      new RadioButtonGroup<>(Texts.of("decision.outcome"));
  private final TextField number = new TextField(Texts.of("decision.number"));
  private final DatePicker date = DatePickerTexts.apply(new DatePicker(Texts.of("decision.date")));
  private final TextField signer = new TextField(Texts.of("decision.signer"));
  private final TextArea reasons = new TextArea(Texts.of("decision.reasons"));
  private final transient Consumer<NewDecision> command;

  DecisionForm(LocalDate today, String signedBy, Consumer<NewDecision> command) {
    this.command = command;
    addClassNames("ntm-card", "ntm-form");
    outcome.setItems(DecisionOutcome.RECOGNISED, DecisionOutcome.REFUSED);
    outcome.setItemLabelGenerator(Texts::of);
    outcome.setRequiredIndicatorVisible(true);
    number.setMaxLength(LONGEST_NUMBER);
    number.setRequiredIndicatorVisible(true);
    number.setHelperText(Texts.of("decision.number.help"));
    date.setMax(today);
    date.setValue(today);
    date.setRequiredIndicatorVisible(true);
    signer.setMaxLength(LONGEST_SIGNER);
    signer.setValue(signedBy);
    signer.setRequiredIndicatorVisible(true);
    reasons.setMaxLength(LONGEST_REASONS);
    reasons.setMinRows(3);
    reasons.setHelperText(Texts.of("decision.reasons.help"));
    outcome.addValueChangeListener(
        event -> reasons.setRequiredIndicatorVisible(event.getValue() == DecisionOutcome.REFUSED));
    Button record = new Button(Texts.of("decision.record"), click -> ask());
    record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Paragraph next = new Paragraph(Texts.of("decision.next"));
    next.addClassName("ntm-hint");
    add(new H3(Texts.of("decision.title")), outcome, number, date, signer, reasons, record, next);
  }

  private void ask() {
    boolean isChosen = !outcome.isEmpty();
    outcome.setErrorMessage(isChosen ? null : Texts.of("field.required"));
    outcome.setInvalid(!isChosen);
    number.setErrorMessage(Texts.of("field.required"));
    number.setInvalid(number.getValue().isBlank());
    boolean isReasoned =
        outcome.getValue() != DecisionOutcome.REFUSED || !reasons.getValue().isBlank();
    reasons.setErrorMessage(isReasoned ? null : Texts.of("decision.noReasons"));
    reasons.setInvalid(!isReasoned);
    if (isChosen && isReasoned && !number.getValue().isBlank()) {
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
        outcome.getValue() == DecisionOutcome.RECOGNISED,
        number.getValue().strip(),
        date.getValue(),
        signer.getValue().strip(),
        reasons.getValue().strip());
  }
}
