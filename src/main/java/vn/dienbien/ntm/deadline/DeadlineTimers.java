package vn.dienbien.ntm.deadline;

import java.time.LocalDateTime;

/** What deadlines tell the workflow, which keeps a timer for every step that is open. */
public interface DeadlineTimers {

  /**
   * Sets the timer of an open step to another moment, in the running transaction; does nothing
   * where the step is not open or has no timer.
   *
   * @param subject e.g. "dossier:12"
   * @param next by the clock of the portal
   */
  void moveTo(String subject, String stepId, LocalDateTime next);
}
