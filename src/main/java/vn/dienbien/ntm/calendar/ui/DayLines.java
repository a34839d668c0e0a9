package vn.dienbien.ntm.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.TextStyle;
import java.util.List;
import vn.dienbien.ntm.calendar.CalendarDay;
import vn.dienbien.ntm.calendar.HolidayService;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;

/** Days of the calendar as lines, with what an administrator may do about each. */
class DayLines {

  private final HolidayService holidays;
  private final boolean mayChange;
  private final Runnable changed;

  DayLines(HolidayService holidays, boolean mayChange, Runnable changed) {
    this.holidays = holidays;
    this.mayChange = mayChange;
    this.changed = changed;
  }

  UnorderedList of(List<CalendarDay> days) {
    UnorderedList list = new UnorderedList();
    list.addClassNames("ntm-lines", "ntm-calendar-days");
    days.forEach(day -> list.add(line(day)));
    return list;
  }

  private ListItem line(CalendarDay day) {
    Span date = new Span(words(day));
    date.addClassName("ntm-line-main");
    ListItem line =
        new ListItem(
            new Div(new Div(date), new Div(new Span(day.name()))), marks(day), small(day.source()));
    if (mayChange) {
      line.add(actions(day));
    }
    return line;
  }

  /** "Thứ Tư, 10/02/2021". */
  private static String words(CalendarDay day) {
    return Texts.of(
        "calendar.date",
        day.day().getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale()),
        Dates.of(day.day()));
  }

  private static Component marks(CalendarDay day) {
    Div marks =
        new Div(
            badge(Texts.of(day.kind()), day.kind().isOff() ? "success" : "contrast"),
            day.confirmed()
                ? small(Texts.of("calendar.checked"))
                : badge(Texts.of("calendar.unconfirmed"), "warning"));
    marks.addClassName("ntm-calendar-marks");
    return marks;
  }

  private static Span small(String words) {
    Span small = new Span(words);
    small.addClassName("ntm-line-small");
    return small;
  }

  private static Span badge(String words, String theme) {
    Span badge = new Span(words);
    badge.getElement().getThemeList().add("badge");
    badge.getElement().getThemeList().add(theme);
    return badge;
  }

  private Component actions(CalendarDay day) {
    Div actions = new Div();
    actions.addClassName("ntm-buttons");
    if (!day.confirmed()) {
      actions.add(button("calendar.confirm", day, null, () -> confirm(day)));
    }
    actions.add(button("calendar.change", day, Glyph.EDIT, () -> showForm(day)));
    actions.add(button("calendar.remove", day, Glyph.TRASH, () -> askToRemove(day)));
    return actions;
  }

  private static Button button(String key, CalendarDay day, Glyph glyph, Runnable action) {
    Button button = new Button(glyph == null ? Texts.of(key) : "", click -> action.run());
    if (glyph != null) {
      button.setIcon(glyph.create());
      button.setTooltipText(Texts.of(key));
    }
    button.setAriaLabel(Texts.of("calendar.button", Texts.of(key), Dates.of(day.day())));
    button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    return button;
  }

  private void confirm(CalendarDay day) {
    then(() -> holidays.confirm(day), "calendar.confirmed", day);
  }

  private void showForm(CalendarDay day) {
    new DayForm(day, to -> then(() -> holidays.change(to), "calendar.changed", day)).open();
  }

  private void askToRemove(CalendarDay day) {
    Confirm.ask(
        "calendar.remove",
        () -> then(() -> holidays.remove(day), "calendar.removed", day),
        Dates.of(day.day()),
        day.name());
  }

  /** The list shows what there is now, also after a colleague was faster. */
  private void then(Runnable act, String done, CalendarDay day) {
    try {
      act.run();
      Notices.success(done, Dates.of(day.day()));
    } finally {
      changed.run();
    }
  }
}
