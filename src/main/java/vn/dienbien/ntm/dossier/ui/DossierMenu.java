package vn.dienbien.ntm.dossier.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MenuEntry;

/** The line of the menu that leads to the dossiers: for everybody but a mere administrator. */
@Configuration(proxyBeanMethods = false)
class DossierMenu {

  @Bean
  MenuEntry dossierMenuEntry() {
    Role[] roles =
        java.util.Arrays.stream(Role.values())
            .filter(role -> role != Role.ADMIN)
            .toArray(Role[]::new);
    return MenuEntry.work(20, DossierLinks.LIST, "dossier.list.title", Glyph.DOSSIER, roles);
  }
}
