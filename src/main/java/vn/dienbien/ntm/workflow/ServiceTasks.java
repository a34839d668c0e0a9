package vn.dienbien.ntm.workflow;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.decision.DecisionService;
import vn.dienbien.ntm.decision.RevocationLinks;
import vn.dienbien.ntm.decision.RevocationService;
import vn.dienbien.ntm.security.SystemPrincipal;

/** Every service task of the models: one line each. Jobs run as the system principal. */
@Configuration(proxyBeanMethods = false)
class ServiceTasks {

  @Bean
  JavaDelegate publishDecision(DecisionService decisions) {
    return step ->
        SystemPrincipal.run(() -> decisions.publish(Long.parseLong(step.getProcessBusinessKey())));
  }

  @Bean
  JavaDelegate publishRevocation(RevocationService revocations) {
    return step ->
        SystemPrincipal.run(
            () -> revocations.publish(RevocationLinks.idOf(step.getProcessBusinessKey())));
  }
}
