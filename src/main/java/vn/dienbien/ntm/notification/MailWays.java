package vn.dienbien.ntm.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Decides how people are told by mail: as they chose, if there is a mail server and an address. */
@Component
class MailWays {

  /** Older news than that is no longer worth a mail; it stands behind the bell. */
  private static final Duration STALE = Duration.ofDays(7);

  private final PreferenceRepository preferences;
  private final MailServer server;
  private final Clock clock;

  MailWays(PreferenceRepository preferences, MailServer server, Clock clock) {
    this.preferences = preferences;
    this.server = server;
    this.clock = clock;
  }

  /** The ways of these people. */
  WayOfPerson of(Set<Long> people) {
    if (!server.isConfigured()) {
      return (person, news) -> MailWay.NONE;
    }
    Map<Long, Preferences> chosen = preferences.of(people);
    LocalDateTime stale = LocalDateTime.now(clock).minus(STALE);
    return (person, news) ->
        news.createdAt().isBefore(stale) ? MailWay.NONE : chosen.get(person).wayNow(news.kind());
  }
}
