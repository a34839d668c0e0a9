package vn.dienbien.ntm.council.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.council.CouncilLinks;
import vn.dienbien.ntm.dossier.Step;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MenuEntry;
import vn.dienbien.ntm.worklist.OpenTask;
import vn.dienbien.ntm.worklist.TaskLink;

/** The council's line in the menu, and the ways from the worklist into the room. */
@Configuration(proxyBeanMethods = false)
class CouncilMenu {

  @Bean
  MenuEntry councilMenuEntry() {
    return MenuEntry.work(
        40,
        CouncilLinks.LIST,
        "council.title",
        Glyph.COUNCIL,
        Role.COUNCIL_SECRETARY,
        Role.COUNCIL_MEMBER,
        Role.COUNCIL_CHAIR,
        Role.PROVINCE_OFFICER,
        Role.PROVINCE_LEADER,
        Role.VIEWER);
  }

  @Bean
  MenuEntry councilMembersMenuEntry() {
    return MenuEntry.administration(
        40, CouncilLinks.MEMBERS, "council.members", Glyph.COUNCIL, Role.ADMIN);
  }

  @Bean
  TaskLink councilTaskLink() {
    return new TaskLink() {
      @Override
      public boolean leads(OpenTask task) {
        return Step.COUNCIL.equals(task.stepId()) || "castBallot".equals(task.stepId());
      }

      @Override
      public String address(OpenTask task) {
        return CouncilLinks.ofDossier(task.dossierId());
      }
    };
  }
}
