package vn.dienbien.ntm.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.account.PersonDirectory;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SystemPrincipal;

/**
 * Passes news on: one notice for each person who must know, and one mail for each who wants it at
 * once. Claiming, telling and noting that it is done are one transaction, and nodes skip what
 * another has claimed: each person has each notice exactly once, whoever dies when.
 */
@Component
class FanOut {

  private static final int AT_A_TIME = 100;

  /** Offices whose work no substitute does. */
  private static final Set<Role> OWN = Set.of(Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR, Role.ADMIN);

  private final NewsRepository news;
  private final NoticeRepository notices;
  private final MailRepository mails;
  private final MailWays ways;
  private final PersonDirectory people;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock realClock;

  FanOut(
      NewsRepository news,
      NoticeRepository notices,
      MailRepository mails,
      MailWays ways,
      PersonDirectory people,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      @Qualifier("realClock") Clock realClock) {
    this.news = news;
    this.notices = notices;
    this.mails = mails;
    this.ways = ways;
    this.people = people;
    this.transaction = transaction;
    this.events = events;
    this.realClock = realClock;
  }

  /** Passes on everything that waits, as the system. */
  void run() {
    SystemPrincipal.run(
        () -> {
          while (Boolean.TRUE.equals(transaction.execute(tx -> passOnSome()))) {
            // until nothing waits
          }
        });
  }

  private boolean passOnSome() {
    List<News> some = news.claim(AT_A_TIME);
    if (some.isEmpty()) {
      return false;
    }
    Set<Long> told = passOn(some);
    news.passedOn(some.stream().map(News::id).toList());
    // Heard once this is committed.
    events.publishEvent(new NoticesChanged(told));
    return true;
  }

  private Set<Long> passOn(List<News> some) {
    Map<ActorKey, List<PersonSummary>> holders =
        people.holdersOf(
            some.stream().flatMap(one -> one.told().stream()).collect(Collectors.toSet()));
    Map<News, Set<Long>> persons =
        some.stream().collect(Collectors.toMap(one -> one, one -> persons(one, holders)));
    Set<Long> all =
        persons.values().stream()
            .flatMap(Collection::stream)
            .collect(Collectors.toCollection(HashSet::new));
    if (!all.isEmpty()) {
      notices.add(some, persons, ways.of(all));
      mails.addAtOnce(some.stream().map(News::id).toList(), LocalDateTime.now(realClock));
    }
    return all;
  }

  /**
   * Whoever does the work of somebody who is away must know of it, too; but seats in the council
   * and the administration of the portal do not pass on.
   */
  private static Stream<PersonSummary> told(
      ActorKey actor, List<PersonSummary> holders, boolean isBallot) {
    boolean passes = !isBallot && (actor.isPerson() || !OWN.contains(actor.role()));
    return holders.stream()
        .flatMap(person -> Stream.of(person, passes ? person.standIn() : null))
        .filter(Objects::nonNull);
  }

  private static Set<Long> persons(News one, Map<ActorKey, List<PersonSummary>> holders) {
    Set<Long> persons =
        one.told().stream()
            .flatMap(actor -> told(actor, holders.get(actor), one.isBallot()))
            .map(PersonSummary::id)
            .collect(Collectors.toCollection(HashSet::new));
    if (one.but() != null) {
      persons.remove(one.but());
    }
    return persons;
  }
}
