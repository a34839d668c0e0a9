package vn.dienbien.ntm.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the mails of the day, once a day for each person, on one of the nodes. */
@Component
class Digest {

  private final MailRepository mails;
  private final MailServer server;
  private final MailSettings settings;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Clock realClock;
  private volatile LocalDate done = LocalDate.MIN;

  Digest(
      MailRepository mails,
      MailServer server,
      MailSettings settings,
      TransactionTemplate transaction,
      Clock clock,
      @Qualifier("realClock") Clock realClock) {
    this.mails = mails;
    this.server = server;
    this.settings = settings;
    this.transaction = transaction;
    this.clock = clock;
    this.realClock = realClock;
  }

  /** Makes them if it is time and this node has not done so today. */
  void run() {
    LocalDateTime now = LocalDateTime.now(clock);
    LocalDateTime time = now.toLocalDate().atTime(settings.digestTime());
    if (!server.isConfigured() || now.isBefore(time) || done.equals(now.toLocalDate())) {
      return;
    }
    transaction.executeWithoutResult(
        tx -> mails.addDigests(now.toLocalDate(), time, LocalDateTime.now(realClock)));
    done = now.toLocalDate();
  }
}
