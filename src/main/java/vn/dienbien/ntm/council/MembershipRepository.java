package vn.dienbien.ntm.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Terms in the council and registered substitutes. */
@Repository
class MembershipRepository {

  private final JdbcClient sql;

  MembershipRepository(JdbcClient sql) {
    this.sql = sql;
  }

  /** Whoever changes terms waits for whoever is changing them. */
  void lock() {
    sql.sql("select id from council_member order by id for update").query(Integer.class).list();
  }

  List<Membership> all() {
    Map<Integer, List<Substitute>> substitutes =
        sql
            .sql(
                "select b.id, b.member_id, b.person_id, p.display_name as name, b.from_day,"
                    + " b.until_day, b.session_id from council_substitute b"
                    + " join person p on p.id = b.person_id order by b.from_day, b.id")
            .query(Substitute.class)
            .list()
            .stream()
            .collect(Collectors.groupingBy(Substitute::memberId));
    return sql.sql(
            "select m.id, m.person_id, p.display_name, m.chair, m.appointed_on, m.left_on"
                + " from council_member m join person p on p.id = m.person_id"
                + " order by m.chair desc, p.display_name, m.appointed_on")
        .query(
            (row, index) ->
                new Membership(
                    row.getInt("id"),
                    row.getLong("person_id"),
                    row.getString("display_name"),
                    row.getBoolean("chair"),
                    row.getObject("appointed_on", LocalDate.class),
                    row.getObject("left_on", LocalDate.class),
                    substitutes.getOrDefault(row.getInt("id"), List.of())))
        .list();
  }

  void add(long personId, boolean chair, LocalDate from) {
    sql.sql("insert into council_member (person_id, chair, appointed_on) values (?, ?, ?)")
        .params(personId, chair, from)
        .update();
  }

  void end(int memberId, LocalDate lastDay) {
    sql.sql("update council_member set left_on = ? where id = ?")
        .params(lastDay, memberId)
        .update();
  }

  void addSubstitute(
      int memberId, long personId, LocalDate from, LocalDate until, Integer sessionId) {
    sql.sql(
            "insert into council_substitute (member_id, person_id, from_day, until_day,"
                + " session_id) values (?, ?, ?, ?, ?)")
        .params(memberId, personId, from, until, sessionId)
        .update();
  }

  void endSubstitute(int substituteId, LocalDate lastDay) {
    sql.sql("update council_substitute set until_day = ? where id = ?")
        .params(lastDay, substituteId)
        .update();
  }
}
