package vn.dienbien.ntm.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.security.SignedIn;

/** Who asked whom to go on, once a day for each step. */
@Repository
class NudgeBook {

  private final JdbcClient sql;

  NudgeBook(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * Writes down that somebody asks today, unless somebody has done so already. Of two at once the
   * second waits for the first.
   */
  Nudge write(StepClock.Key step, SignedIn by, LocalDateTime now) {
    LocalDate day = now.toLocalDate();
    boolean isNew =
        sql.sql(
                    "insert ignore into nudge (subject, step_id, day, person_id, nudged_by, nudged_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(step.subject(), step.stepId(), day, by.personId(), by.displayName(), now)
                .update()
            > 0;
    return isNew
        ? new Nudge(by.displayName(), now, true)
        : of(List.of(step.subject()), day).get(Deadlines.key(step.subject(), step.stepId()));
  }

  /** What was asked on a day about these subjects, by {@link Deadlines#key}. */
  Map<String, Nudge> of(Collection<String> subjects, LocalDate day) {
    Map<String, Nudge> nudges = new LinkedHashMap<>();
    if (!subjects.isEmpty()) {
      sql.sql("select * from nudge where subject in (:subjects) and day = :day")
          .param("subjects", subjects)
          .param("day", day)
          .query(
              row -> {
                nudges.put(
                    Deadlines.key(row.getString("subject"), row.getString("step_id")),
                    new Nudge(
                        row.getString("nudged_by"),
                        row.getObject("nudged_at", LocalDateTime.class),
                        false));
              });
    }
    return nudges;
  }
}
