package vn.dienbien.ntm.admin.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MenuEntry;

/** Lines of the menu for administrators. */
@Configuration(proxyBeanMethods = false)
class AdminMenu {

  private static final int PEOPLE = 10;
  private static final int CLOCK = 90;

  @Bean
  MenuEntry peopleEntry() {
    return MenuEntry.administration(
        PEOPLE, "quan-tri/nguoi-dung", "admin.people.title", Glyph.PEOPLE, Role.ADMIN);
  }

  @Bean
  @Profile("demo")
  MenuEntry clockEntry() {
    return MenuEntry.administration(
        CLOCK, "quan-tri/dong-ho", "clock.title", Glyph.CLOCK, Role.ADMIN);
  }
}
