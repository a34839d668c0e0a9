package vn.dienbien.ntm.calendar;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.security.SystemPrincipal;

/** Keeps the training clocks of all nodes together. */
@Component
@Profile("demo")
class ClockFollower {

  private final TrainingClock clock;

  ClockFollower(TrainingClock clock) {
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT2S")
  void look() {
    SystemPrincipal.run(clock::follow);
  }
}
