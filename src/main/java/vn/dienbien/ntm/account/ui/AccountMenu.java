package vn.dienbien.ntm.account.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MenuEntry;

/** The line of the menu that leads to the substitutions. */
@Configuration(proxyBeanMethods = false)
class AccountMenu {

  private static final int SUBSTITUTIONS = 12;

  @Bean
  MenuEntry substitutionsEntry() {
    return MenuEntry.administration(
        SUBSTITUTIONS, SubstitutionsView.ROUTE, "substitution.title", Glyph.PERSON, Role.ADMIN);
  }
}
