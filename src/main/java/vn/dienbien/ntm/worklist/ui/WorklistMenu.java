package vn.dienbien.ntm.worklist.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MenuEntry;
import vn.dienbien.ntm.worklist.HandOverLinks;

/**
 * The lines of the menu that lead to one's own work, the first, to what one took part in, and to
 * handing work over.
 */
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

  @Bean
  MenuEntry handOverEntry() {
    return MenuEntry.administration(
        14,
        HandOverLinks.PATH,
        "handOver.title",
        Glyph.SEND,
        Role.ADMIN,
        Role.COMMUNE_LEADER,
        Role.DISTRICT_LEADER,
        Role.PROVINCE_LEADER);
  }
}
