package vn.dienbien.ntm.workflow.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MenuEntry;

/** The line of the process models in the menu. */
@Configuration(proxyBeanMethods = false)
class ModelMenu {

  private static final int ORDER = 40;

  @Bean
  MenuEntry modelMenuEntry() {
    return MenuEntry.administration(
        ORDER, ModelView.PATH, "models.title", Glyph.DIAGRAM, Role.ADMIN);
  }
}
