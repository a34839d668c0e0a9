package vn.dienbien.ntm.admin.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.shell.Banner;
import vn.dienbien.ntm.shell.Dates;

/** Says on every screen of a demo that these are training data, and which day it is there. */
@Component
@Profile("demo")
class TrainingBanner implements Banner {

  private final Clock clock;

  TrainingBanner(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<Sentence> sentence() {
    return Optional.of(Sentence.of("clock.banner", Dates.of(LocalDate.now(clock))));
  }
}
