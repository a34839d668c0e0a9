package vn.dienbien.ntm.admin.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.platform.ShiftableClock;

/**
 * Turns the portal's clock to the moments of the story, before anybody is let in, and back to the
 * training clock at the end. Nothing of that is kept in the database but the entries themselves.
 */
@Component
@Profile("demo")
class DemoClock {

  private final ShiftableClock clock;
  private final Clock realClock;

  DemoClock(ShiftableClock clock, @Qualifier("realClock") Clock realClock) {
    this.clock = clock;
    this.realClock = realClock;
  }

  /** Where the clock stands, to come back to. */
  Duration offset() {
    return clock.offset();
  }

  /** Makes it that moment now. */
  void turnTo(LocalDateTime moment) {
    clock.shiftTo(
        Duration.between(realClock.instant(), moment.atZone(realClock.getZone()).toInstant()));
  }

  /** Back to where the clock stood. */
  void turnBack(Duration offset) {
    clock.shiftTo(offset);
  }
}
