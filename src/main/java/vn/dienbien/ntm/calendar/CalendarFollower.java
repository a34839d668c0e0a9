package vn.dienbien.ntm.calendar;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the calendars of all nodes together; looks in the background, so that no person pays. */
@Component
class CalendarFollower {

  private final KnownDays known;

  CalendarFollower(KnownDays known) {
    this.known = known;
  }

  @Scheduled(fixedDelayString = "PT3S")
  void look() {
    known.follow();
  }
}
