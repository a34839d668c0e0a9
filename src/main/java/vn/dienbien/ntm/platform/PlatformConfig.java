package vn.dienbien.ntm.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.retry.annotation.EnableRetry;

/**
 * Clocks and transactions with retries. A call of a service passes the check of rights, then the
 * retry, then the transaction: each attempt is a transaction of its own.
 */
@Configuration(proxyBeanMethods = false)
@EnableRetry(order = PlatformConfig.OUTSIDE_THE_TRANSACTION)
class PlatformConfig {

  /** The transaction stands at the lowest precedence. */
  static final int OUTSIDE_THE_TRANSACTION = Ordered.LOWEST_PRECEDENCE - 1;

  private static final ZoneId DIEN_BIEN = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Real time: sessions, throttling, the second time of an audit entry. */
  @Bean
  Clock realClock() {
    return Clock.system(DIEN_BIEN);
  }

  /** The time of the portal, which everything else reads. */
  @Bean
  @Primary
  ShiftableClock clock(@Qualifier("realClock") Clock realClock) {
    return new ShiftableClock(realClock);
  }
}
