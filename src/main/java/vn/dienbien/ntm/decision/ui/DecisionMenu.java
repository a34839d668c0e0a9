package vn.dienbien.ntm.decision.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.Step;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MenuEntry;
import vn.dienbien.ntm.worklist.OpenTask;
import vn.dienbien.ntm.worklist.TaskLink;

/** The register's line in the menu, and the way from the worklist to the form. */
@Configuration(proxyBeanMethods = false)
class DecisionMenu {

  @Bean
  MenuEntry decisionMenuEntry() {
    return MenuEntry.work(50, RegisterAddress.PATH, "decision.register", Glyph.DECISION);
  }

  @Bean
  TaskLink decisionTaskLink() {
    return new TaskLink() {
      @Override
      public boolean leads(String stepId) {
        return Step.DECIDE.equals(stepId) || Step.OPINION.equals(stepId);
      }

      @Override
      public String address(OpenTask task) {
        return DossierLinks.tab(task.dossierId(), DecisionTab.ID);
      }
    };
  }
}
