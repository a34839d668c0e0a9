package vn.dienbien.ntm.village.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MenuEntry;
import vn.dienbien.ntm.village.VillageLinks;
import vn.dienbien.ntm.worklist.OpenTask;
import vn.dienbien.ntm.worklist.TaskLink;

/** The register's line in the menu, and the way from the worklist to a request. */
@Configuration(proxyBeanMethods = false)
class VillageMenu {

  @Bean
  MenuEntry villageMenuEntry() {
    return MenuEntry.work(45, VillageLinks.REGISTER, "village.title", Glyph.VILLAGE);
  }

  @Bean
  TaskLink villageTaskLink() {
    return new TaskLink() {
      @Override
      public boolean leads(OpenTask task) {
        return task.subject().kind().equals(VillageLinks.KIND);
      }

      @Override
      public String address(OpenTask task) {
        return VillageLinks.of(task.subject().id());
      }
    };
  }
}
