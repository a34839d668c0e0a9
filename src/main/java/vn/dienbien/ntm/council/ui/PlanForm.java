package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Texts;

/** The secretary plans a session: day and place. */
class PlanForm extends Div {

  private static final int LONGEST_PLACE = 200;

  PlanForm(Clock clock, BiConsumer<LocalDate, String> command) {
    addClassNames("ntm-card", "ntm-plan");
    DatePicker day = DatePickerTexts.apply(new DatePicker(Texts.of("council.day")));
    LocalDate today = LocalDate.now(clock);
    day.setMin(today);
    day.setInitialPosition(today);
    TextField place = new TextField(Texts.of("council.place"));
    place.setMaxLength(LONGEST_PLACE);
    Button plan =
        new Button(
            Texts.of("council.plan"), click -> command.accept(day.getValue(), place.getValue()));
    plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(day, place, plan);
  }
}
