package vn.dienbien.ntm.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dienbien.ntm.calendar.WorkingDays;

/**
 * The steps that the dossiers of the province have passed, as the log tells: from one entry that
 * moved a dossier to the next is the passage of the step that the next one ended. One statement.
 */
@Repository
class Passages {

  private static final String MOVED = "step.";

  private final JdbcClient sql;

  Passages(JdbcClient sql) {
    this.sql = sql;
  }

  /** What was passed since a day. */
  List<Passage> since(LocalDate day, WorkingDays calendar) {
    List<Passage> passages = new ArrayList<>();
    sql.sql(
            "select d.district_id, e.kind, e.earlier, e.begun_at, e.business_at from (select"
                + " subject, kind, business_at,"
                + " lag(kind) over (partition by subject order by seq) as earlier,"
                + " lag(business_at) over (partition by subject order by seq) as begun_at"
                + " from audit_entry where subject like 'dossier:%' and kind like 'step.%'"
                + " and business_at >= ?) e"
                + " join dossier d on d.id = cast(substring(e.subject, 9) as unsigned)"
                + " where e.earlier is not null")
        .param(day.atStartOfDay())
        .query(
            row -> {
              LocalDate begun = row.getObject("begun_at", LocalDateTime.class).toLocalDate();
              LocalDate ended = row.getObject("business_at", LocalDateTime.class).toLocalDate();
              String district = row.getString("district_id");
              PassageEnds.stepOf(bare(row.getString("earlier")), bare(row.getString("kind")))
                  .ifPresent(
                      step ->
                          passages.add(
                              new Passage(step, district, calendar.between(begun, ended))));
            });
    return passages;
  }

  private static String bare(String kind) {
    return kind.substring(MOVED.length());
  }
}
