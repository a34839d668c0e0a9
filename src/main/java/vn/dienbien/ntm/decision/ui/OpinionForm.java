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
import vn.dienbien.ntm.decision.CommitteeOpinion;
import vn.dienbien.ntm.decision.OpinionStance;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Texts;

/** Records what the Standing Committee answered. */
class OpinionForm extends Div {

  private final TextField requestNumber = new TextField(Texts.of("decision.opinion.requestNumber"));
  private final DatePicker requestedOn =
      DatePickerTexts.apply(new DatePicker(Texts.of("decision.opinion.requestedOn")));
  private final TextField number = new TextField(Texts.of("decision.opinion.number"));
  private final DatePicker answeredOn =
      DatePickerTexts.apply(new DatePicker(Texts.of("decision.opinion.answeredOn")));
  private final RadioButtonGroup<OpinionStance> stance =
      new RadioButtonGroup<>(Texts.of("decision.opinion.stance"));
  private final TextArea text = new TextArea(Texts.of("decision.opinion.text"));
  private final ScanField scan;
  private final transient Consumer<CommitteeOpinion> command;

  OpinionForm(LocalDate today, DocumentService documents, Consumer<CommitteeOpinion> command) {
    this.command = command;
    this.scan = new ScanField("decision.opinion.scan", documents);
    addClassNames("ntm-card", "ntm-form");
    for (TextField field : new TextField[] {requestNumber, number}) {
      field.setMaxLength(CommitteeOpinion.LONGEST_NUMBER);
      field.setRequiredIndicatorVisible(true);
    }
    for (DatePicker field : new DatePicker[] {requestedOn, answeredOn}) {
      field.setMax(today);
      field.setRequiredIndicatorVisible(true);
    }
    stance.setItems(OpinionStance.values());
    stance.setItemLabelGenerator(Texts::of);
    stance.setRequiredIndicatorVisible(true);
    stance.addValueChangeListener(
        event -> text.setRequiredIndicatorVisible(event.getValue() != OpinionStance.AGREED));
    text.setMaxLength(CommitteeOpinion.LONGEST_TEXT);
    text.setMinRows(3);
    text.setWidthFull();
    Button record = new Button(Texts.of("decision.opinion.record"), click -> ask());
    record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Paragraph next = new Paragraph(Texts.of("decision.opinion.next"));
    next.addClassName("ntm-hint");
    Div letters = new Div(requestNumber, requestedOn, number, answeredOn);
    letters.addClassName("ntm-letter-fields");
    add(new H3(Texts.of("decision.opinion")), letters, stance, text, scan, record, next);
  }

  private void ask() {
    stance.setErrorMessage(stance.isEmpty() ? Texts.of("field.required") : null);
    stance.setInvalid(stance.isEmpty());
    boolean isTextNeeded = !stance.isEmpty() && stance.getValue() != OpinionStance.AGREED;
    boolean isComplete =
        Required.check(requestNumber)
            & Required.check(requestedOn)
            & Required.check(number)
            & Required.check(answeredOn)
            & Required.check(text, isTextNeeded, "decision.opinion.noText");
    if (isComplete && !stance.isEmpty()) {
      Confirm.ask(
          "decision.opinion.ask", () -> command.accept(entered()), Texts.of(stance.getValue()));
    }
  }

  private CommitteeOpinion entered() {
    return new CommitteeOpinion(
        requestNumber.getValue().strip(),
        requestedOn.getValue(),
        number.getValue().strip(),
        answeredOn.getValue(),
        stance.getValue(),
        text.getValue().strip(),
        scan.value());
  }
}
