package vn.dienbien.ntm.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the people of a demo have been told before it begins, and where they get mail. */
@Component
@Profile("demo")
public class DemoNotices {

  private static final Duration SEEN = Duration.ofDays(7);

  private final FanOut fanOut;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  DemoNotices(FanOut fanOut, JdbcTemplate jdbc, Clock clock) {
    this.fanOut = fanOut;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The story was played: what is more than a week old has been read. Nothing of it is mailed. */
  public void settle() {
    fanOut.run();
    jdbc.update(
        "update notice set read_at = created_at where read_at is null and created_at < ?",
        LocalDateTime.now(clock).minus(SEEN));
  }

  /** Gives every account of the demo an address, unless its person has chosen already. */
  public void giveAddresses() {
    jdbc.update(
        "insert ignore into notice_preference (person_id, address, language, quiet_from, quiet_to)"
            + " select id, concat(username, '@dienbien.example'), ?, ?, ? from person where demo",
        MailLanguage.VI.code(),
        QuietHours.USUAL.from(),
        QuietHours.USUAL.to());
  }
}
