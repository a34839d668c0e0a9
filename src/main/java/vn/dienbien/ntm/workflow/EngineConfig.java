package vn.dienbien.ntm.workflow;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dienbien.ntm.platform.ShiftableClock;

/**
 * How the engine runs; the rest stands in application.properties. It shares the transactions of
 * JPA: an exception undoes the record and the token together.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfig {

  /** A job that failed is tried again five times, ten seconds apart. */
  private static final String RETRIES = "R5/PT10S";

  /** Procedures are kept ten years from their end; the record itself is ours and stays. */
  private static final String HISTORY_KEPT = "P3650D";

  @Bean
  ProcessEnginePlugin engineSettings(ShiftableClock clock) {
    return new AbstractProcessEnginePlugin() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setFailedJobRetryTimeCycle(RETRIES);
        engine.setHistoryTimeToLive(HISTORY_KEPT);
        // Written into every row, the day of removal would be looked up at every step.
        engine.setHistoryRemovalTimeStrategy(
            ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setHistoryCleanupStrategy(
            ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        clock.follow(offset -> ClockUtil.offset(offset.toMillis()));
      }
    };
  }
}
