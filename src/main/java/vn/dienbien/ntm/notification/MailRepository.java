package vn.dienbien.ntm.notification;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The mails to be sent, and what became of them. */
@Repository
class MailRepository {

  private static final int LONGEST_ERROR = 500;

  private final NamedParameterJdbcTemplate jdbc;
  private final NoticeRepository notices;

  MailRepository(NamedParameterJdbcTemplate jdbc, NoticeRepository notices) {
    this.jdbc = jdbc;
    this.notices = notices;
  }

  /** One mail for each notice of these news that its person wants at once. */
  void addAtOnce(Collection<Long> news, LocalDateTime realNow) {
    jdbc.update(
        "insert ignore into mail (message_key, person_id, notice_id, state, next_attempt_at)"
            + " select uuid(), person_id, id, 'WAITING', :now from notice"
            + " where news_id in (:news) and way = 'AT_ONCE'",
        Map.of("news", news, "now", realNow));
  }

  /**
   * One mail of the day for each person who has notices for it and no mail of that day yet; takes
   * the notices that came before the moment. Two nodes may do it at once: the key of person and day
   * lets one of them make the mail, and only that one sees it while it is gathered.
   */
  int addDigests(LocalDate day, LocalDateTime before, LocalDateTime realNow) {
    Map<String, Object> values = Map.of("day", day, "before", before, "now", realNow);
    String waiting = "n.way = 'DIGEST' and n.digest_id is null and n.created_at < :before";
    int made =
        jdbc.update(
            "insert ignore into mail (message_key, person_id, digest_on, state, next_attempt_at)"
                + " select uuid(), n.person_id, :day, 'GATHERING', :now from notice n where "
                + waiting
                + " group by n.person_id",
            values);
    jdbc.update(
        "update notice n join mail m on m.person_id = n.person_id and m.digest_on = :day"
            + " and m.state = 'GATHERING' set n.digest_id = m.id where "
            + waiting,
        values);
    jdbc.update(
        "update mail set state = 'WAITING' where digest_on = :day and state = 'GATHERING'", values);
    return made;
  }

  /** Locks the oldest mail that is due and that nobody else is at. */
  Optional<Mail> claim(LocalDateTime realNow, LocalDateTime portalNow) {
    return jdbc
        .query(
            "select * from mail where state = 'WAITING' and next_attempt_at <= :real"
                + " and (not_before is null or not_before <= :portal)"
                + " order by next_attempt_at, id limit 1 for update skip locked",
            Map.of("real", realNow, "portal", portalNow),
            (row, index) ->
                new Mail(
                    row.getLong("id"),
                    row.getString("message_key"),
                    row.getLong("person_id"),
                    row.getObject("digest_on", LocalDate.class),
                    row.getInt("attempts")))
        .stream()
        .findFirst();
  }

  /** What a mail tells, the newest first, at most so many. */
  List<Notice> contents(Mail mail, int most) {
    return jdbc.query(
        NoticeRepository.SELECT
            + (mail.digestOn() == null
                ? " where n.id = (select notice_id from mail where id = :mail)"
                : " where n.digest_id = :mail")
            + " order by n.id desc limit :most",
        Map.of("mail", mail.id(), "most", most),
        (row, index) -> notices.notice(row));
  }

  /** How many notices a digest tells. */
  int size(Mail digest) {
    return jdbc.queryForObject(
        "select count(*) from notice where digest_id = :mail",
        Map.of("mail", digest.id()),
        Integer.class);
  }

  /** Notes an attempt before it is made; nobody else tries until then, in real time. */
  void trying(Mail mail, LocalDateTime notAgainBefore) {
    jdbc.update(
        "update mail set attempts = :attempts, next_attempt_at = :next where id = :id",
        Map.of("attempts", mail.attempts(), "next", notAgainBefore, "id", mail.id()));
  }

  /** The person wants quiet until then, by the clock of the portal. */
  void later(Mail mail, LocalDateTime notBefore) {
    jdbc.update(
        "update mail set not_before = :at where id = :id",
        Map.of("at", notBefore, "id", mail.id()));
  }

  /** The mail server has taken it. */
  void sent(Mail mail, LocalDateTime realNow) {
    jdbc.update(
        "update mail set state = 'SENT', sent_at = :now, last_error = '' where id = :id",
        Map.of("now", realNow, "id", mail.id()));
  }

  /** It was not taken, and is tried again then, in real time. */
  void failed(Mail mail, LocalDateTime next, String error) {
    jdbc.update(
        "update mail set next_attempt_at = :next, last_error = :error where id = :id",
        Map.of("next", next, "error", shortened(error), "id", mail.id()));
  }

  /** It is not tried again. */
  void end(Mail mail, MailState state, String error, LocalDateTime realNow) {
    jdbc.update(
        "update mail set state = :state, next_attempt_at = :now, last_error = :error"
            + " where id = :id",
        Map.of("state", state.name(), "now", realNow, "error", shortened(error), "id", mail.id()));
  }

  private static String shortened(String error) {
    return error.substring(0, Math.min(error.length(), LONGEST_ERROR));
  }
}
