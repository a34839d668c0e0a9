package vn.dienbien.ntm.worklist;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.deadline.DeadlineEvent;
import vn.dienbien.ntm.deadline.Extension;

/** The row of the leader who decides on more time for a step: beside the row of that step. */
@Component
class ExtensionTasks {

  private final JdbcClient sql;
  private final Clock clock;

  ExtensionTasks(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @EventListener
  void open(DeadlineEvent.ExtensionAsked asked) {
    sql.sql(
            "insert into open_task (subject, dossier_id, step_id, work_key, actor_key, commune_id,"
                + " district_id, commune_name, receipt_number, search, opened_at)"
                + " select subject, dossier_id, ?, ?, ?, commune_id, district_id, commune_name,"
                + " receipt_number, search, ? from open_task where subject = ? and clock = ? limit 1")
        .params(
            Extension.DECIDE,
            Extension.workKey(asked.about().stepId()),
            asked.decider().text(),
            LocalDateTime.now(clock),
            asked.about().subject(),
            asked.about().stepId())
        .update();
  }

  @EventListener
  void close(DeadlineEvent.ExtensionDecided decided) {
    sql.sql("delete from open_task where subject = ? and work_key = ?")
        .params(decided.about().subject(), Extension.workKey(decided.about().stepId()))
        .update();
  }
}
