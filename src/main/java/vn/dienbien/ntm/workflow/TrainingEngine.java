package vn.dienbien.ntm.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.dienbien.ntm.calendar.BackgroundWork;
import vn.dienbien.ntm.calendar.TrainingClock;

/**
 * The engine in a demo: it starts in the demo's time, and its timers wait while the clock jumps.
 * That its clock follows the portal's stands in {@link EngineConfig}.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class TrainingEngine {

  /** Does nothing but need the training clock: so the time is set before the engine looks at it. */
  @Bean
  ProcessEnginePlugin trainingTimeFirst(TrainingClock clock) {
    return new AbstractProcessEnginePlugin() {};
  }

  @Bean
  BackgroundWork timersOfProcedures(ObjectProvider<ProcessEngine> engine) {
    return jump -> {
      JobExecutor timers =
          ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
              .getJobExecutor();
      boolean wasActive = timers != null && timers.isActive();
      if (wasActive) {
        timers.shutdown();
      }
      try {
        jump.run();
      } finally {
        if (wasActive) {
          timers.start();
        }
      }
    };
  }
}
