package vn.dienbien.ntm.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dienbien.ntm.calendar.CalendarDay;
import vn.dienbien.ntm.calendar.HolidayService;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/** The days off and made up of a year, which stands in the address, month by month. */
@Route(value = CalendarView.PATH, layout = MainLayout.class)
@RolesAllowed({"ADMIN", "PROVINCE_OFFICER"})
class CalendarView extends Div implements BeforeEnterObserver, Titled {

  static final String PATH = "quan-tri/ngay-nghi";

  private static final String YEAR = "nam";
  private static final String A_YEAR = "20\\d\\d|2100";

  private final transient HolidayService holidays;
  private final transient Clock clock;
  private final boolean mayChange;
  private final PageHeader header = new PageHeader(Texts.of("calendar.title"));
  private final YearChoice choice = new YearChoice(this::go);
  private final Div content = new Div();
  private int year;

  CalendarView(HolidayService holidays, CurrentUser currentUser, Clock clock) {
    this.holidays = holidays;
    this.clock = clock;
    this.mayChange = currentUser.get().has(Role.ADMIN);
    if (mayChange) {
      Button add = new Button(Texts.of("calendar.add"), Glyph.PLUS.create());
      add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      add.addClickListener(click -> showForm());
      header.setActions(add);
    }
    content.addClassNames("ntm-round", "ntm-calendar");
    add(header, choice, content);
  }

  @Override
  public String titleKey() {
    return "calendar.title";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    year =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(YEAR)
            .filter(text -> text.matches(A_YEAR))
            .map(Integer::valueOf)
            .orElse(LocalDate.now(clock).getYear());
    refresh();
  }

  private void go(int other) {
    getUI()
        .ifPresent(
            ui ->
                ui.navigate(
                    CalendarView.class,
                    QueryParameters.simple(Map.of(YEAR, String.valueOf(other)))));
  }

  private void refresh() {
    List<CalendarDay> days = holidays.days(year);
    choice.show(year, holidays.years());
    header.setLine(DayCounts.of(days).words());
    content.removeAll();
    if (days.isEmpty()) {
      content.add(nothing());
    }
    DayLines lines = new DayLines(holidays, mayChange, this::refresh);
    Map<Month, List<CalendarDay>> byMonth =
        days.stream()
            .collect(
                Collectors.groupingBy(
                    day -> day.day().getMonth(), TreeMap::new, Collectors.toList()));
    byMonth.forEach(
        (month, entries) ->
            content.add(
                new H2(Texts.of("calendar.month", String.valueOf(month.getValue()))),
                lines.of(entries)));
    content.add(new YearHistory(holidays.changes(year)));
  }

  private Component nothing() {
    boolean mayPropose = mayChange && holidays.mayPropose(year);
    EmptyState empty =
        new EmptyState(
            Glyph.CALENDAR,
            Texts.of("calendar.none", String.valueOf(year)),
            Texts.of(mayPropose ? "calendar.none.propose" : "calendar.none.hint"));
    if (mayPropose) {
      Button propose =
          new Button(Texts.of("calendar.propose", String.valueOf(year)), click -> propose());
      propose.setDisableOnClick(true);
      propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      empty.add(propose);
    }
    return empty;
  }

  private void propose() {
    try {
      int entered = holidays.propose(year);
      Notices.success("calendar.proposed", String.valueOf(entered), String.valueOf(year));
    } finally {
      refresh();
    }
  }

  private void showForm() {
    new DayForm(
            LocalDate.of(year, 1, 1),
            day -> {
              holidays.add(day);
              Notices.success("calendar.added", Dates.of(day.day()));
              if (day.day().getYear() == year) {
                refresh();
              } else {
                go(day.day().getYear());
              }
            })
        .open();
  }
}
