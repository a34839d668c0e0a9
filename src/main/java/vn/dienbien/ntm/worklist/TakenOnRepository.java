package vn.dienbien.ntm.worklist;

import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has taken on which open row. */
@Repository
class TakenOnRepository {

  private final JdbcClient sql;

  TakenOnRepository(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * Gives a row to a person, if it is still held as they saw it; says whether it was.
   *
   * @param before who holds it so far; null if nobody does
   */
  boolean give(
      Subject subject, String workKey, Long before, long person, String name, LocalDateTime at) {
    return sql.sql(
                "update open_task set taken_by = :person, taken_name = :name, taken_at = :at"
                    + " where subject = :subject and work_key = :workKey"
                    + " and taken_by <=> :before")
            .param("person", person)
            .param("name", name)
            .param("at", at)
            .param("subject", subject.text())
            .param("workKey", workKey)
            .param("before", before)
            .update()
        == 1;
  }

  /** Takes a row back from a person; says whether they held it. */
  boolean release(Subject subject, String workKey, long person) {
    return sql.sql(
                "update open_task set taken_by = null, taken_name = null, taken_at = null"
                    + " where subject = ? and work_key = ? and taken_by = ?")
            .params(subject.text(), workKey, person)
            .update()
        == 1;
  }
}
