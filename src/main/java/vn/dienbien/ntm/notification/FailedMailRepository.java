package vn.dienbien.ntm.notification;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The mails that did not go out. */
@Repository
class FailedMailRepository {

  private final JdbcTemplate jdbc;

  FailedMailRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** How many mails there are. */
  MailCounts counts() {
    return jdbc.queryForObject(
        "select coalesce(sum(state = 'WAITING'), 0) as waiting,"
            + " coalesce(sum(state = 'SENT'), 0) as sent,"
            + " coalesce(sum(state in ('REFUSED', 'GIVEN_UP')), 0) as failed from mail",
        (row, index) ->
            new MailCounts(row.getInt("waiting"), row.getInt("sent"), row.getInt("failed")));
  }

  /** How many were given up. */
  int givenUp() {
    return jdbc.queryForObject("select count(*) from mail where state = 'GIVEN_UP'", Integer.class);
  }

  /** The newest first. */
  List<FailedMail> page(int page, int size) {
    return jdbc.query(
        "select m.*, p.display_name, coalesce(c.address, '') as address from mail m"
            + " join person p on p.id = m.person_id"
            + " left join notice_preference c on c.person_id = m.person_id"
            + " where m.state in ('REFUSED', 'GIVEN_UP') order by m.id desc limit ? offset ?",
        (row, index) ->
            new FailedMail(
                row.getLong("id"),
                row.getString("display_name"),
                row.getString("address"),
                row.getString("state").equals(MailState.REFUSED.name()),
                row.getInt("attempts"),
                row.getObject("next_attempt_at", LocalDateTime.class),
                row.getString("last_error")),
        size,
        (long) page * size);
  }

  /** Begins anew with what was given up, and with what was refused at an address since changed. */
  void again(LocalDateTime realNow) {
    jdbc.update(
        "update mail m left join notice_preference c on c.person_id = m.person_id"
            + " set m.state = 'WAITING', m.attempts = 0, m.next_attempt_at = ?"
            + " where m.state = 'GIVEN_UP' or m.state = 'REFUSED' and not c.refused",
        realNow);
  }
}
