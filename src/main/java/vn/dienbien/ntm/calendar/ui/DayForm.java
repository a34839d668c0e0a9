package vn.dienbien.ntm.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.dienbien.ntm.calendar.CalendarDay;
import vn.dienbien.ntm.calendar.DayKind;
import vn.dienbien.ntm.shell.DatePickerTexts;
import vn.dienbien.ntm.shell.Texts;

/**
 * Asks for a day of the calendar. It stays open when the service refuses, so that nothing typed is
 * lost.
 */
class DayForm extends Dialog {

  private final DatePicker date =
      DatePickerTexts.apply(new DatePicker(Texts.of("calendar.field.date")));
  private final Select<DayKind> kind = new Select<>();
  private final TextField name = new TextField(Texts.of("calendar.field.name"));
  private final TextField source = new TextField(Texts.of("calendar.field.source"));
  private final Checkbox confirmed = new Checkbox(Texts.of("calendar.field.confirmed"));
  private final long version;

  /** A new day; the picker opens near the given one. */
  DayForm(LocalDate near, Consumer<CalendarDay> saved) {
    this(0, "calendar.add.title", saved);
    date.setInitialPosition(near);
  }

  /** A day that is there, whose date stays. */
  DayForm(CalendarDay day, Consumer<CalendarDay> saved) {
    this(day.version(), "calendar.change.title", saved);
    date.setValue(day.day());
    date.setReadOnly(true);
    date.setHelperText(Texts.of("calendar.field.date.fixed"));
    kind.setValue(day.kind());
    name.setValue(day.name());
    source.setValue(day.source());
    confirmed.setValue(day.confirmed());
  }

  private DayForm(long version, String title, Consumer<CalendarDay> saved) {
    this.version = version;
    setHeaderTitle(Texts.of(title));
    setWidth("36rem");
    setCloseOnOutsideClick(false);
    kind.setLabel(Texts.of("calendar.field.kind"));
    kind.setItems(DayKind.values());
    kind.setItemLabelGenerator(Texts::of);
    kind.setValue(DayKind.HOLIDAY);
    name.setMaxLength(CalendarDay.NAME_LENGTH);
    source.setMaxLength(CalendarDay.SOURCE_LENGTH);
    source.setHelperText(Texts.of("calendar.field.source.help"));
    Div form = new Div(date, kind, name, source, confirmed);
    form.addClassName("ntm-form");
    date.setWidthFull();
    kind.setWidthFull();
    name.setWidthFull();
    source.setWidthFull();
    add(form);
    Button save = new Button(Texts.of("calendar.save"));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.setDisableOnClick(true);
    save.addClickListener(
        click -> {
          try {
            saved.accept(day());
            close();
          } finally {
            save.setEnabled(true);
          }
        });
    getFooter().add(new Button(Texts.of("confirm.cancel"), click -> close()), save);
  }

  private CalendarDay day() {
    return new CalendarDay(
        date.getValue(),
        kind.getValue(),
        name.getValue(),
        source.getValue(),
        confirmed.getValue(),
        version);
  }
}
