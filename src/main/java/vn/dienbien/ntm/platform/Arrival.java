package vn.dienbien.ntm.platform;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.retry.RetryContext;
import org.springframework.retry.support.RetrySynchronizationManager;
import org.springframework.stereotype.Component;

/**
 * The moment a person's command arrived at its service, kept through retries: a cut-off is judged
 * by the first click, not by the attempt that won the race.
 */
@Component
public class Arrival {

  private static final String ATTRIBUTE = Arrival.class.getName();

  private final Clock clock;

  Arrival(Clock clock) {
    this.clock = clock;
  }

  /** When the running command arrived, by the portal's clock. */
  public LocalDateTime time() {
    RetryContext command = RetrySynchronizationManager.getContext();
    if (command == null) {
      return LocalDateTime.now(clock);
    }
    if (!command.hasAttribute(ATTRIBUTE)) {
      command.setAttribute(ATTRIBUTE, LocalDateTime.now(clock));
    }
    return (LocalDateTime) command.getAttribute(ATTRIBUTE);
  }
}
