package vn.dienbien.ntm.deadline;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The deadlines that rows of the worklist carry, so that lists can be sorted by them. */
@Repository
class OpenDeadlines {

  private final JdbcTemplate jdbc;

  OpenDeadlines(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Brings the rows of these clocks up to date, in one batch. While a clock stands still its rows
   * are not late and stand behind those that run.
   */
  void follow(Collection<StepClock> steps) {
    jdbc.batchUpdate(
        "update open_task set due_at = ? where subject = ? and clock = ?",
        steps.stream()
            .map(
                step ->
                    new Object[] {
                      step.isPaused() ? null : step.dueAt(), step.subject(), step.stepId()
                    })
            .toList());
  }
}
