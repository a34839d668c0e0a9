package vn.dienbien.ntm.notification;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails are sent; settings "ntm.mail.*".
 *
 * @param from address they come from
 * @param digestAt when the mail of the day goes out, "07:00", by the clock of the portal
 * @param attempts how often a mail is tried before it is given up
 */
@ConfigurationProperties("ntm.mail")
record MailSettings(
    @DefaultValue("ntm@localhost") String from,
    @DefaultValue("07:00") String digestAt,
    @DefaultValue("16") int attempts) {

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
  private static final int DOUBLED = 8;

  /** The time of the digest. */
  LocalTime digestTime() {
    return LocalTime.parse(digestAt);
  }

  /** How long to wait after so many attempts: twice as long each time, up to four hours. */
  Duration pauseAfter(int attemptsMade) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attemptsMade - 1, DOUBLED));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
