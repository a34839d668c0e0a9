package vn.dienbien.ntm.round.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.round.ProcedureLinks;
import vn.dienbien.ntm.round.RoundLinks;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MenuEntry;

/** The lines of rounds and of the procedure in the menu. */
@Configuration(proxyBeanMethods = false)
class RoundMenu {

  @Bean
  MenuEntry roundMenuEntry() {
    return MenuEntry.administration(
        20,
        RoundLinks.LIST,
        "round.list.title",
        Glyph.ROUND,
        Role.PROVINCE_OFFICER,
        Role.DEPARTMENT_DESK,
        Role.ADMIN);
  }

  @Bean
  MenuEntry procedureMenuEntry() {
    return MenuEntry.administration(
        30,
        ProcedureLinks.LIST,
        "procedure.list.title",
        Glyph.DIAGRAM,
        Role.PROVINCE_OFFICER,
        Role.DEPARTMENT_DESK,
        Role.ADMIN);
  }
}
