package vn.dienbien.ntm.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.account.PersonDirectory;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.SystemPrincipal;

/**
 * Sends the mails that are due, one after the other. An attempt is noted before it is made, so that
 * no other node makes it too, and one that nobody reports on is made again after a while. Between
 * the answer of the mail server and our note of it a portal may die: then the mail goes out again,
 * with the same Message-ID.
 */
@Component
class MailRun {

  private static final Logger LOG = LoggerFactory.getLogger(MailRun.class);

  /** Longer than the longest silence of a mail server that we endure. */
  private static final Duration LEASE = Duration.ofMinutes(10);

  private final MailRepository mails;
  private final PreferenceRepository preferences;
  private final MailPost post;
  private final MailServer server;
  private final MailSettings settings;
  private final PersonDirectory people;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Clock realClock;

  MailRun(
      MailRepository mails,
      PreferenceRepository preferences,
      MailPost post,
      MailServer server,
      MailSettings settings,
      PersonDirectory people,
      TransactionTemplate transaction,
      Clock clock,
      @Qualifier("realClock") Clock realClock) {
    this.mails = mails;
    this.preferences = preferences;
    this.post = post;
    this.server = server;
    this.settings = settings;
    this.people = people;
    this.transaction = transaction;
    this.clock = clock;
    this.realClock = realClock;
  }

  /**
   * A mail, its reader and how they want it.
   *
   * @param mail the mail on this attempt
   * @param reader who it is for
   * @param chosen address and language
   */
  record Claimed(Mail mail, PersonSummary reader, Preferences chosen) {}

  /** Sends until nothing is due or the server is away, as the system. */
  void run() {
    if (server.isConfigured()) {
      SystemPrincipal.run(this::sendAll);
    }
  }

  private void sendAll() {
    boolean goesOn = true;
    while (goesOn) {
      Optional<Claimed> next = transaction.execute(tx -> claim());
      goesOn = next.isPresent() && send(next.get());
    }
  }

  /** The next mail that can go out now; those before it are dropped or wait for the morning. */
  private Optional<Claimed> claim() {
    LocalDateTime now = LocalDateTime.now(clock);
    Optional<Mail> found = mails.claim(LocalDateTime.now(realClock), now);
    while (found.isPresent()) {
      Mail mail = found.get().tried();
      Preferences chosen = preferences.of(List.of(mail.personId())).get(mail.personId());
      List<PersonSummary> reader = people.holdersOf(ActorKey.ofPerson(mail.personId()));
      if (reader.isEmpty() || !chosen.isReachable()) {
        mails.end(mail, MailState.DROPPED, "", LocalDateTime.now(realClock));
      } else if (chosen.quiet().includes(now)) {
        mails.later(mail, chosen.quiet().next(now));
      } else {
        mails.trying(mail, LocalDateTime.now(realClock).plus(LEASE));
        return Optional.of(new Claimed(mail, reader.get(0), chosen));
      }
      found = mails.claim(LocalDateTime.now(realClock), now);
    }
    return Optional.empty();
  }

  /** Says whether the next one should be tried now. */
  private boolean send(Claimed claimed) {
    try {
      post.send(claimed);
    } catch (RuntimeException e) {
      // Whatever it is: this mail must not keep the others waiting.
      return failed(claimed, MailFailure.of(e));
    }
    mails.sent(claimed.mail(), LocalDateTime.now(realClock));
    return true;
  }

  private boolean failed(Claimed claimed, MailFailure failure) {
    Mail mail = claimed.mail();
    LocalDateTime now = LocalDateTime.now(realClock);
    LOG.warn("mail {} not sent, attempt {}: {}", mail.id(), mail.attempts(), failure.words());
    if (failure.isAddressRefused()) {
      transaction.executeWithoutResult(
          tx -> {
            mails.end(mail, MailState.REFUSED, failure.words(), now);
            preferences.refused(mail.personId(), claimed.chosen().address());
          });
    } else if (mail.attempts() >= settings.attempts()) {
      mails.end(mail, MailState.GIVEN_UP, failure.words(), now);
    } else {
      Duration pause = settings.pauseAfter(mail.attempts());
      mails.failed(mail, now.plus(pause), failure.words());
    }
    return !failure.isServerAway();
  }
}
