package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.dienbien.ntm.decision.Decision;
import vn.dienbien.ntm.decision.NewCorrection;
import vn.dienbien.ntm.decision.NewDecision;
import vn.dienbien.ntm.decision.Signatory;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Texts;

/**
 * Records a correction: the correcting document, and the decision's values as they should be. Stays
 * open when the service refuses, so that nothing typed is lost.
 */
class CorrectionDialog extends Dialog {

  private final TextField number = new TextField(Texts.of("decision.correct.number"));
  private final DatePicker date =
      DatePickerTexts.apply(new DatePicker(Texts.of("decision.correct.date")));
  private final SignatoryFields signatory;
  private final TextField rightNumber = new TextField(Texts.of("decision.number"));
  private final DatePicker rightOn =
      DatePickerTexts.apply(new DatePicker(Texts.of("decision.date")));
  private final TextField rightSigner = new TextField(Texts.of("decision.correct.signer"));
  private final TextField rightName = new TextField(Texts.of("decision.correct.name"));
  private final TextArea reason = new TextArea(Texts.of("decision.correct.reason"));
  private final transient Consumer<NewCorrection> command;

  CorrectionDialog(
      Decision wrong, LocalDate today, String signedBy, Consumer<NewCorrection> command) {
    this.command = command;
    this.signatory = new SignatoryFields(signedBy);
    setHeaderTitle(Texts.of("decision.correct"));
    setWidth("44rem");
    setCloseOnOutsideClick(false);
    number.setMaxLength(NewDecision.LONGEST_NUMBER);
    date.setMax(today);
    date.setValue(today);
    rightNumber.setMaxLength(NewDecision.LONGEST_NUMBER);
    rightNumber.setValue(wrong.number());
    rightOn.setMax(today);
    rightOn.setValue(wrong.decidedOn());
    rightSigner.setMaxLength(Signatory.LONGEST);
    rightSigner.setValue(wrong.signer());
    rightName.setMaxLength(NewCorrection.LONGEST_NAME);
    rightName.setValue(wrong.communeName());
    reason.setMaxLength(NewDecision.LONGEST_REASONS);
    reason.setMinRows(2);
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    Button record = new Button(Texts.of("decision.correct.record"), click -> record());
    record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(
        new Paragraph(Texts.of("decision.correct.hint")),
        new H3(Texts.of("decision.correct.document")),
        fields(number, date),
        signatory,
        new H3(Texts.of("decision.correct.right")),
        fields(rightNumber, rightOn, rightSigner, rightName),
        reason);
    getFooter().add(new Button(Texts.of("confirm.cancel"), click -> close()), record);
  }

  private static Div fields(com.vaadin.flow.component.Component... parts) {
    Div fields = new Div(parts);
    fields.addClassName("ntm-letter-fields");
    return fields;
  }

  private void record() {
    boolean isComplete =
        Required.check(number)
            & Required.check(date)
            & signatory.isComplete()
            & Required.check(rightNumber)
            & Required.check(rightOn)
            & Required.check(rightSigner)
            & Required.check(rightName)
            & Required.check(reason, true, "decision.correct.noReason");
    if (isComplete) {
      command.accept(entered());
      close();
    }
  }

  private NewCorrection entered() {
    return new NewCorrection(
        number.getValue().strip(),
        date.getValue(),
        signatory.entered(),
        rightNumber.getValue().strip(),
        rightOn.getValue(),
        rightSigner.getValue().strip(),
        rightName.getValue().strip(),
        reason.getValue().strip());
  }
}
