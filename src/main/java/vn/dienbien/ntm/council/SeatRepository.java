package vn.dienbien.ntm.council;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seats of a session: members, who stands in for them, who is present. */
@Repository
class SeatRepository {

  private static final String MEMBER_THEN =
      " m.appointed_on <= s.held_on and (m.left_on is null or m.left_on >= s.held_on) ";

  private final JdbcClient sql;
  private final JdbcTemplate jdbc;

  SeatRepository(JdbcClient sql, JdbcTemplate jdbc) {
    this.sql = sql;
    this.jdbc = jdbc;
  }

  private record Seat(Member member, Integer substituteId) {}

  /** The members by the day of a planned session; once opened, those on its roll. */
  List<Member> members(int sessionId) {
    Map<Integer, List<Substitute>> substitutes =
        substitutes(sessionId).stream().collect(Collectors.groupingBy(Substitute::memberId));
    return sql
        .sql(
            "select m.id, m.person_id, p.display_name, m.chair, coalesce(a.present, false)"
                + " as present, a.substitute_id from council_session s join council_member m"
                + " join person p on p.id = m.person_id left join attendance a on"
                + " a.session_id = s.id and a.member_id = m.id where s.id = ? and"
                + " if(s.status = 'PLANNED',"
                + MEMBER_THEN
                + ", a.member_id is not null) order by m.chair desc, p.display_name, m.id")
        .param(sessionId)
        .query(
            (row, index) ->
                new Seat(
                    new Member(
                        row.getInt("id"),
                        row.getLong("person_id"),
                        row.getString("display_name"),
                        row.getBoolean("chair"),
                        row.getBoolean("present"),
                        null,
                        List.of()),
                    (Integer) row.getObject("substitute_id")))
        .list()
        .stream()
        .map(seat -> seated(seat, substitutes.getOrDefault(seat.member().id(), List.of())))
        .toList();
  }

  private static Member seated(Seat seat, List<Substitute> registered) {
    Substitute sitting =
        registered.stream()
            .filter(substitute -> Integer.valueOf(substitute.id()).equals(seat.substituteId()))
            .findFirst()
            .orElse(null);
    return seat.member().with(sitting, registered);
  }

  /** Who may stand in at a session, and who did. */
  private List<Substitute> substitutes(int sessionId) {
    return sql.sql(
            "select b.id, b.member_id, b.person_id, p.display_name as name, b.from_day,"
                + " b.until_day, b.session_id from council_session s join council_substitute b"
                + " join person p on p.id = b.person_id where s.id = ? and (b.from_day <= s.held_on"
                + " and (b.until_day is null or b.until_day >= s.held_on)"
                + " and (b.session_id is null or b.session_id = s.id) or b.id in"
                + " (select a.substitute_id from attendance a where a.session_id = s.id))"
                + " order by p.display_name, b.id")
        .param(sessionId)
        .query(Substitute.class)
        .list();
  }

  /** Marks members themselves present, or their seats empty. */
  void mark(int sessionId, Collection<Integer> memberIds, boolean present) {
    jdbc.batchUpdate(
        "insert into attendance (session_id, member_id, present) values (?, ?, ?)"
            + " on duplicate key update present = values(present), substitute_id = null",
        memberIds.stream().map(member -> new Object[] {sessionId, member, present}).toList());
  }

  /** Seats a substitute in the place of their member. */
  void seat(int sessionId, Substitute substitute) {
    sql.sql(
            "insert into attendance (session_id, member_id, present, substitute_id)"
                + " values (?, ?, true, ?) on duplicate key update present = true,"
                + " substitute_id = values(substitute_id)")
        .params(sessionId, substitute.memberId(), substitute.id())
        .update();
  }

  /** From now on the session has these seats and no others. */
  void fixRoll(int sessionId, Collection<Member> members) {
    jdbc.batchUpdate(
        "insert ignore into attendance (session_id, member_id, present) values (?, ?, false)",
        members.stream().map(member -> new Object[] {sessionId, member.id()}).toList());
    sql.sql("delete from attendance where session_id = :session and member_id not in (:members)")
        .param("session", sessionId)
        .param("members", members.stream().map(Member::id).toList())
        .update();
  }
}
