package vn.dienbien.ntm.deadline.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.deadline.BoardLinks;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MenuEntry;

/** The line of the menu that leads to the board of deadlines, for those who watch them. */
@Configuration(proxyBeanMethods = false)
class BoardMenu {

  @Bean
  MenuEntry boardEntry() {
    return MenuEntry.work(
        15,
        BoardLinks.BOARD,
        "board.title",
        Glyph.CLOCK,
        Role.DISTRICT_OFFICER,
        Role.DISTRICT_LEADER,
        Role.FRONT_OFFICER,
        Role.PROVINCE_OFFICER,
        Role.PROVINCE_LEADER,
        Role.DEPARTMENT_DESK,
        Role.COUNCIL_SECRETARY,
        Role.VIEWER);
  }
}
