package vn.dienbien.ntm.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The mails to be sent. */
@Repository
class MailRepository {

  private final NamedParameterJdbcTemplate jdbc;
  private final Clock realClock;

  MailRepository(NamedParameterJdbcTemplate jdbc, @Qualifier("realClock") Clock realClock) {
    this.jdbc = jdbc;
    this.realClock = realClock;
  }

  /** One mail for each notice of these news that its person wants at once. */
  void addAtOnce(Collection<Long> news) {
    jdbc.update(
        "insert ignore into mail (message_key, person_id, notice_id, state, next_attempt_at)"
            + " select uuid(), person_id, id, 'WAITING', :now from notice"
            + " where news_id in (:news) and way = 'AT_ONCE'",
        Map.of("news", news, "now", LocalDateTime.now(realClock)));
  }
}
