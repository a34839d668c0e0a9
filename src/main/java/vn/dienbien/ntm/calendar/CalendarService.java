package vn.dienbien.ntm.calendar;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The calendar of the offices. Everybody reads it. */
@Service
@PreAuthorize("isAuthenticated()")
public class CalendarService {

  private final KnownDays known;

  CalendarService(KnownDays known) {
    this.known = known;
  }

  /**
   * The working days as they are known now: within a transaction that changes the calendar as it
   * has left them so far, elsewhere as they were last committed. Asks the database only the first
   * time.
   */
  public WorkingDays workingDays() {
    return known.days();
  }
}
