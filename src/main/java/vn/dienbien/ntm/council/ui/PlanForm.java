package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Texts;

/** The secretary plans a session: day, place, and how it votes if not as the version says. */
class PlanForm extends Div {

  /** As the service says. */
  static final int LONGEST_PLACE = 200;

  private static final int LONGEST_REASON = 500;

  /** What is done with a plan. */
  @FunctionalInterface
  interface Command {
    void plan(LocalDate day, String place, Boolean secret, String reason);
  }

  private enum Way {
    AS_THE_VERSION("council.ballot.version", null),
    SECRET("council.ballot.secret", true),
    OPEN("council.ballot.open", false);

    private final String key;
    private final Boolean isSecret;

    Way(String key, Boolean isSecret) {
      this.key = key;
      this.isSecret = isSecret;
    }
  }

  PlanForm(Clock clock, Command command) {
    addClassNames("ntm-card", "ntm-plan");
    DatePicker day = DatePickerTexts.apply(new DatePicker(Texts.of("council.day")));
    LocalDate today = LocalDate.now(clock);
    day.setMin(today);
    day.setInitialPosition(today);
    TextField place = new TextField(Texts.of("council.place"));
    place.setMaxLength(LONGEST_PLACE);
    TextField reason = new TextField(Texts.of("council.ballot.reason"));
    reason.setMaxLength(LONGEST_REASON);
    reason.setVisible(false);
    Select<Way> way = new Select<>();
    way.setLabel(Texts.of("council.ballot"));
    way.setItems(Way.values());
    way.setItemLabelGenerator(one -> Texts.of(one.key));
    way.setValue(Way.AS_THE_VERSION);
    way.addValueChangeListener(event -> reason.setVisible(event.getValue().isSecret != null));
    Button plan =
        new Button(
            Texts.of("council.plan"),
            click ->
                command.plan(
                    day.getValue(), place.getValue(), way.getValue().isSecret, reason.getValue()));
    plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(day, place, way, reason, plan);
  }
}
