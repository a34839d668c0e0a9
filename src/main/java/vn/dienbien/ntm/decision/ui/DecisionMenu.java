package vn.dienbien.ntm.decision.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.decision.RevocationLinks;
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
      public boolean leads(OpenTask task) {
        return Step.DECIDE.equals(task.stepId()) || Step.OPINION.equals(task.stepId());
      }

      @Override
      public String address(OpenTask task) {
        return DossierLinks.tab(task.dossierId(), DecisionTab.ID);
      }
    };
  }

  @Bean
  TaskLink revocationTaskLink() {
    return new TaskLink() {
      @Override
      public boolean leads(OpenTask task) {
        return task.subject().kind().equals(RevocationLinks.KIND);
      }

      @Override
      public String address(OpenTask task) {
        return RevocationLinks.of(task.subject().id());
      }
    };
  }
}
