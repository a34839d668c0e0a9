package vn.dienbien.ntm.decision.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.decision.RevocationLinks;
import vn.dienbien.ntm.decision.RevocationStep;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.Step;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MenuEntry;
import vn.dienbien.ntm.worklist.OpenTask;
import vn.dienbien.ntm.worklist.TaskLink;

/** The register's line in the menu, and the way from the worklist to the form. */
@Configuration(proxyBeanMethods = false)
class DecisionMenu {

  private static final Set<String> REVOCATION =
      Set.of(RevocationStep.PROPOSE, RevocationStep.HEAR, RevocationStep.DECIDE);

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

  @Bean
  TaskLink revocationTaskLink() {
    return new TaskLink() {
      @Override
      public boolean leads(String stepId) {
        return REVOCATION.contains(stepId);
      }

      @Override
      public String address(OpenTask task) {
        return RevocationLinks.of(task.subject().id());
      }
    };
  }
}
