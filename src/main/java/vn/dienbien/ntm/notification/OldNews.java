package vn.dienbien.ntm.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Takes away what was told long ago, once a day; the log keeps what happened. */
@Component
class OldNews {

  private static final int AT_A_TIME = 1000;

  private final JdbcTemplate jdbc;
  private final NotificationSettings settings;
  private final Clock clock;
  private volatile LocalDate done = LocalDate.MIN;

  OldNews(JdbcTemplate jdbc, NotificationSettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.clock = clock;
  }

  /** Takes it away if this node has not done so today. Notices and mails go with their news. */
  void run() {
    LocalDateTime now = LocalDateTime.now(clock);
    if (done.equals(now.toLocalDate())) {
      return;
    }
    LocalDateTime oldest = now.minus(settings.kept());
    int gone = AT_A_TIME;
    while (gone == AT_A_TIME) {
      gone =
          jdbc.update(
              "delete from news where passed_on_at is not null and created_at < ? limit ?",
              oldest,
              AT_A_TIME);
    }
    jdbc.update(
        "delete from mail where digest_on < ? and state not in ('WAITING', 'GATHERING')",
        oldest.toLocalDate());
    done = now.toLocalDate();
  }
}
