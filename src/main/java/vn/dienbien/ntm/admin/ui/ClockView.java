package vn.dienbien.ntm.admin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.calendar.TrainingClock;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/** Moves the training clock of a demo forward. Outside a demo there is no such page. */
@Route(value = "quan-tri/dong-ho", layout = MainLayout.class)
@RolesAllowed("ADMIN")
class ClockView extends Div implements BeforeEnterObserver, Titled {

  private final transient TrainingClock clock;
  private final PageHeader header = new PageHeader(Texts.of("clock.title"));
  private final DateTimePicker target = new DateTimePicker(Texts.of("clock.target"));

  ClockView(ObjectProvider<TrainingClock> clock) {
    this.clock = clock.getIfAvailable();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (clock == null) {
      throw new NotThere("training clock outside demo");
    }
    removeAll();
    showNow();
    Div cards = new Div(steps(), exact());
    cards.addClassName("ntm-cards");
    add(header, cards);
  }

  @Override
  public String titleKey() {
    return "clock.title";
  }

  private Section steps() {
    Div buttons =
        new Div(
            step("clock.day", Period.ofDays(1)),
            step("clock.week", Period.ofWeeks(1)),
            step("clock.month", Period.ofMonths(1)));
    buttons.addClassName("ntm-buttons");
    return card("clock.steps", new Paragraph(Texts.of("clock.steps.help")), buttons);
  }

  private Button step(String key, Period period) {
    Button step = new Button(Texts.of(key), click -> move(clock.now().plus(period)));
    // The clock cannot be put back: a double click must not move it twice.
    step.setDisableOnClick(true);
    return step;
  }

  private Section exact() {
    target.setWidthFull();
    target.setDatePickerI18n(DatePickerTexts.words());
    target.setLocale(Locale.forLanguageTag("vi"));
    target.setDatePlaceholder(Texts.of("clock.date.example"));
    target.setTimePlaceholder(Texts.of("clock.time.example"));
    Button move = new Button(Texts.of("clock.move"));
    move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    move.addClickListener(
        click -> {
          if (target.isEmpty()) {
            throw new Refusal("clock.target.missing");
          }
          move(target.getValue());
        });
    Div form = new Div(target, move);
    form.addClassName("ntm-form");
    return card("clock.exact", form);
  }

  private void move(LocalDateTime to) {
    clock.moveTo(to);
    // The banner of the frame shows the new day, too.
    UI.getCurrent().refreshCurrentRoute(true);
    Notices.success("clock.moved", Dates.of(to));
  }

  private void showNow() {
    LocalDateTime now = clock.now();
    header.setLine(Texts.of("clock.now", Dates.of(now)));
    target.setValue(now.plusDays(1).truncatedTo(ChronoUnit.HOURS));
  }

  private static Section card(String title, com.vaadin.flow.component.Component... parts) {
    Section card = new Section(new H2(Texts.of(title)));
    card.add(parts);
    card.addClassName("ntm-card");
    return card;
  }
}
