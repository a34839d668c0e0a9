package vn.dienbien.ntm.account;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of substitutions, with the names of today. */
@Repository
class SubstitutionRepository {

  private static final String ROWS =
      "select s.id, s.absent_id, a.display_name as absent_name, s.substitute_id,"
          + " d.display_name as substitute_name, s.from_day as `from`, s.until_day as `until`,"
          + " s.reason, s.named_by, s.named_at, s.revoked_by, s.revoked_at from substitution s"
          + " join person a on a.id = s.absent_id join person d on d.id = s.substitute_id";

  private final JdbcClient sql;

  SubstitutionRepository(JdbcClient sql) {
    this.sql = sql;
  }

  /** Locks a person, so that what is asked about their substitutes stays true until the commit. */
  void lock(long absentId) {
    sql.sql("select id from person where id = ? for update")
        .param(absentId)
        .query(Long.class)
        .optional();
  }

  void add(
      long absentId,
      long substituteId,
      LocalDate from,
      LocalDate until,
      String reason,
      String by,
      LocalDateTime at) {
    sql.sql(
            "insert into substitution (absent_id, substitute_id, from_day, until_day, reason,"
                + " named_by, named_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(absentId, substituteId, from, until, reason, by, at)
        .update();
  }

  Optional<Substitution> find(long id) {
    return sql.sql(ROWS + " where s.id = ?").param(id).query(Substitution.class).optional();
  }

  /** Whether it was there to be ended. */
  boolean revoke(long id, String by, LocalDateTime at) {
    return sql.sql(
                "update substitution set revoked_by = ?, revoked_at = ?"
                    + " where id = ? and revoked_at is null")
            .params(by, at, id)
            .update()
        == 1;
  }

  /** Those that hold on a day or later, of one person on either side; the earliest first. */
  List<Substitution> of(long personId, LocalDate day) {
    return sql.sql(
            ROWS
                + " where (s.absent_id = :person or s.substitute_id = :person)"
                + " and s.until_day >= :day and s.revoked_at is null order by s.from_day, s.id")
        .param("person", personId)
        .param("day", day)
        .query(Substitution.class)
        .list();
  }

  /** The first of a person's substitutions that shares a day with these. */
  Optional<Substitution> overlapping(long absentId, LocalDate from, LocalDate until) {
    return sql.sql(
            ROWS
                + " where s.absent_id = ? and s.revoked_at is null and s.from_day <= ?"
                + " and s.until_day >= ? order by s.from_day limit 1")
        .params(absentId, until, from)
        .query(Substitution.class)
        .optional();
  }

  /** All of them, the latest to begin first. */
  List<Substitution> page(int offset, int size) {
    return sql.sql(ROWS + " order by s.from_day desc, s.id desc limit ? offset ?")
        .params(size, offset)
        .query(Substitution.class)
        .list();
  }

  int count() {
    return sql.sql("select count(*) from substitution").query(Integer.class).single();
  }
}
