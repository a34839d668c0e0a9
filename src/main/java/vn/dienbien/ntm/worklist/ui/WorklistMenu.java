package vn.dienbien.ntm.worklist.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MenuEntry;

/** The line of the menu that leads to one's own work: the first. */
@Configuration(proxyBeanMethods = false)
class WorklistMenu {

  @Bean
  MenuEntry worklistEntry() {
    return MenuEntry.work(10, WorklistAddress.PATH, "worklist.title", Glyph.TASKS);
  }
}
