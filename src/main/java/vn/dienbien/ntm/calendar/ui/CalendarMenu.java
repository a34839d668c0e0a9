package vn.dienbien.ntm.calendar.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MenuEntry;

/** The line of the calendar in the menu. */
@Configuration(proxyBeanMethods = false)
class CalendarMenu {

  @Bean
  MenuEntry calendarEntry() {
    return MenuEntry.administration(
        40, CalendarView.PATH, "calendar.title", Glyph.CALENDAR, Role.ADMIN, Role.PROVINCE_OFFICER);
  }
}
