package vn.dienbien.ntm.worklist.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MenuEntry;

/** The lines of the menu that lead to one's own work, and to what one took part in: the first. */
@Configuration(proxyBeanMethods = false)
class WorklistMenu {

  @Bean
  MenuEntry worklistEntry() {
    return MenuEntry.work(10, WorklistAddress.PATH, "worklist.title", Glyph.TASKS);
  }

  @Bean
  MenuEntry pastCasesEntry() {
    return MenuEntry.work(15, PastCasesAddress.PATH, "pastCases.title", Glyph.SEARCH);
  }
}
