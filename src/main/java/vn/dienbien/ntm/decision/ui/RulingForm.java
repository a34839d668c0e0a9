package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.dienbien.ntm.decision.DecisionOutcome;
import vn.dienbien.ntm.decision.RevocationRuling;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** Records what the chair of the province rules: revoke, or let the recognition stand. */
class RulingForm extends Div {

  private final RadioButtonGroup<DecisionOutcome> outcome =
      new RadioButtonGroup<>(Texts.of("decision.outcome"));
  private final TextField number = new TextField(Texts.of("decision.number"));
  private final DatePicker date = DatePickerTexts.apply(new DatePicker(Texts.of("decision.date")));
  private final TextField signer = new TextField(Texts.of("decision.signer"));
  private final TextArea reasons = new TextArea(Texts.of("decision.reasons"));
  private final transient Consumer<RevocationRuling> command;

  RulingForm(LocalDate today, String signedBy, Consumer<RevocationRuling> command) {
    this.command = command;
    addClassNames("ntm-card", "ntm-form");
    outcome.setItems(DecisionOutcome.REVOKED, DecisionOutcome.KEPT);
    outcome.setItemLabelGenerator(Texts::of);
    outcome.setRequiredIndicatorVisible(true);
    number.setMaxLength(RevocationRuling.LONGEST_NUMBER);
    number.setRequiredIndicatorVisible(true);
    number.setHelperText(Texts.of("decision.number.help"));
    date.setMax(today);
    date.setValue(today);
    date.setRequiredIndicatorVisible(true);
    signer.setMaxLength(RevocationRuling.LONGEST_SIGNER);
    signer.setValue(signedBy);
    signer.setRequiredIndicatorVisible(true);
    reasons.setMaxLength(RevocationRuling.LONGEST_TEXT);
    reasons.setMinRows(3);
    reasons.setWidthFull();
    reasons.setRequiredIndicatorVisible(true);
    Paragraph next = new Paragraph(Texts.of("revoke.ruling.next"));
    next.addClassName("ntm-hint");
    add(
        new H2(Texts.of("revoke.ruling.title")),
        outcome,
        number,
        date,
        signer,
        reasons,
        new StepButton(Texts.of("revoke.ruling.action"), this::ask).primary(),
        next);
  }

  private void ask() {
    boolean isChosen = !outcome.isEmpty();
    outcome.setErrorMessage(isChosen ? null : Texts.of("field.required"));
    outcome.setInvalid(!isChosen);
    number.setErrorMessage(Texts.of("field.required"));
    number.setInvalid(number.getValue().isBlank());
    reasons.setErrorMessage(Texts.of("revoke.noReasons"));
    reasons.setInvalid(reasons.getValue().isBlank());
    if (isChosen && !number.isInvalid() && !reasons.isInvalid()) {
      Confirm.ask(
          "revoke.ruling.ask",
          () -> command.accept(entered()),
          Texts.of(outcome.getValue()),
          number.getValue().strip(),
          Dates.of(date.getValue()));
    }
  }

  private RevocationRuling entered() {
    return new RevocationRuling(
        outcome.getValue() == DecisionOutcome.REVOKED,
        number.getValue().strip(),
        date.getValue(),
        signer.getValue().strip(),
        reasons.getValue().strip());
  }
}
