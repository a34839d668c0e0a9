package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The words of Vaadin's date picker, and dates typed as offices type them. */
public final class DatePickerTexts {

  private DatePickerTexts() {}

  /** Gives a picker its words; returns it. */
  public static DatePicker apply(DatePicker picker) {
    picker.setI18n(words());
    return picker;
  }

  /** The words alone, for the date in a picker of date and time. */
  public static DatePickerI18n words() {
    Locale locale = Texts.locale();
    return new DatePickerI18n()
        .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "d-M-yyyy", "d.M.yyyy", "ddMMyyyy")
        .setFirstDayOfWeek(1)
        .setMonthNames(
            Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList())
        .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
        .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
        .setToday(Texts.of("date.today"))
        .setCancel(Texts.of("date.cancel"))
        .setBadInputErrorMessage(Texts.of("date.bad"))
        .setRequiredErrorMessage(Texts.of("field.required"))
        .setMinErrorMessage(Texts.of("date.too-early"))
        .setMaxErrorMessage(Texts.of("date.too-late"));
  }

  /** Sunday first, as the component wants it. */
  private static List<String> weekdays(TextStyle style, Locale locale) {
    return IntStream.range(0, 7)
        .mapToObj(offset -> DayOfWeek.SUNDAY.plus(offset).getDisplayName(style, locale))
        .toList();
  }
}
