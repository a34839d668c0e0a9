package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.village.NewRecognition;
import vn.dienbien.ntm.village.VillageStatus;

/** Records the decision on a village. */
class DecisionForm extends Div {

  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_SIGNER = 150;
  private static final int LONGEST_REASONS = 4000;

  private final RadioButtonGroup<VillageStatus> outcome =
      new RadioButtonGroup<>(Texts.of("village.decision.outcome"));
  private final TextField number = new TextField(Texts.of("village.decision.number"));
  private final DatePicker date =
      DatePickerTexts.apply(new DatePicker(Texts.of("village.decision.date")));
  private final TextField signer = new TextField(Texts.of("village.decision.signer"));
  private final TextArea reasons = new TextArea(Texts.of("village.decision.reasons"));
  private final transient Consumer<NewRecognition> command;
  private final transient List<Integer> notMet;

  DecisionForm(
      List<Integer> notMet, LocalDate today, String signedBy, Consumer<NewRecognition> command) {
    this.command = command;
    this.notMet = notMet;
    addClassNames("ntm-card", "ntm-form");
    outcome.setItems(VillageStatus.RECOGNISED, VillageStatus.REFUSED);
    outcome.setItemLabelGenerator(DecisionForm::words);
    outcome.setRequiredIndicatorVisible(true);
    number.setMaxLength(LONGEST_NUMBER);
    number.setRequiredIndicatorVisible(true);
    date.setMax(today);
    date.setValue(today);
    date.setRequiredIndicatorVisible(true);
    signer.setMaxLength(LONGEST_SIGNER);
    signer.setValue(signedBy);
    signer.setRequiredIndicatorVisible(true);
    reasons.setMaxLength(LONGEST_REASONS);
    reasons.setMinRows(3);
    reasons.setHelperText(help());
    outcome.addValueChangeListener(
        event -> reasons.setRequiredIndicatorVisible(needsReasons(event.getValue())));
    Button record = new Button(Texts.of("village.decision.record"), click -> ask());
    record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Paragraph next = new Paragraph(Texts.of("village.decision.next"));
    next.addClassName("ntm-hint");
    add(new H2(Texts.of("village.decision")), outcome, number, date, signer, reasons, record, next);
  }

  private String help() {
    return notMet.isEmpty()
        ? Texts.of("village.decision.reasons.help")
        : Texts.of(
            "village.decision.notMet",
            notMet.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private boolean needsReasons(VillageStatus chosen) {
    return chosen == VillageStatus.REFUSED
        || chosen == VillageStatus.RECOGNISED && !notMet.isEmpty();
  }

  private void ask() {
    String required = Texts.of("field.required");
    outcome.setErrorMessage(required);
    outcome.setInvalid(outcome.isEmpty());
    number.setErrorMessage(required);
    number.setInvalid(number.getValue().isBlank());
    reasons.setErrorMessage(required);
    reasons.setInvalid(needsReasons(outcome.getValue()) && reasons.getValue().isBlank());
    if (!outcome.isInvalid() && !number.isInvalid() && !reasons.isInvalid()) {
      Confirm.ask(
          "village.decision.ask",
          () -> command.accept(entered()),
          words(outcome.getValue()),
          number.getValue().strip(),
          Dates.of(date.getValue()));
    }
  }

  private static String words(VillageStatus outcome) {
    return Texts.of("village.decision.outcome." + outcome.name());
  }

  private NewRecognition entered() {
    return new NewRecognition(
        outcome.getValue() == VillageStatus.RECOGNISED,
        number.getValue().strip(),
        date.getValue(),
        signer.getValue().strip(),
        reasons.getValue().strip());
  }
}
