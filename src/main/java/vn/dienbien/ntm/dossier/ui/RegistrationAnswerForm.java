package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** Answers a registration: takes the commune into a plan, or refuses. */
class RegistrationAnswerForm extends Section {

  private static final int LONGEST_NUMBER = 40;

  private final TextField number = new TextField(Texts.of("dossier.registration.plan.number"));
  private final DatePicker date =
      DatePickerTexts.apply(new DatePicker(Texts.of("dossier.registration.plan.date")));

  /**
   * A form.
   *
   * @param accept takes number and date of the plan
   * @param refuse asks for the reasons
   */
  RegistrationAnswerForm(BiConsumer<String, LocalDate> accept, Runnable refuse) {
    addClassNames("ntm-card", "ntm-form");
    number.setMaxLength(LONGEST_NUMBER);
    number.setPlaceholder(Texts.of("dossier.registration.plan.example"));
    number.setRequiredIndicatorVisible(true);
    date.setRequiredIndicatorVisible(true);
    StepButton take =
        new StepButton(
                Texts.of("dossier.registration.accept"),
                Glyph.CHECK,
                () -> {
                  if (isComplete()) {
                    accept.accept(number.getValue().strip(), date.getValue());
                  }
                })
            .primary();
    Div buttons =
        new Div(
            take,
            new Button(
                Texts.of("dossier.registration.refuse"),
                Glyph.RETURN.create(),
                click -> refuse.run()));
    buttons.addClassName("ntm-buttons");
    Paragraph next = new Paragraph(Texts.of("dossier.registration.answer.next"));
    next.addClassName("ntm-hint");
    add(new H2(Texts.of("dossier.registration.answer")), number, date, buttons, next);
  }

  private boolean isComplete() {
    boolean isNumbered = !number.getValue().isBlank();
    number.setErrorMessage(Texts.of("field.required"));
    number.setInvalid(!isNumbered);
    date.setInvalid(date.isEmpty());
    return isNumbered && !date.isEmpty();
  }
}
