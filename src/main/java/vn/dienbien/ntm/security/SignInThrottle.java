package vn.dienbien.ntm.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of passwords. Three counts of wrong attempts: of an account from an address
 * (the person who mistypes), of an account from anywhere (a guesser with many addresses), of an
 * address (a guesser with many accounts). An office sits behind one address: the last two never
 * stop an account from an address it has signed in from before. Counts live in this node's memory.
 */
@Component
public class SignInThrottle {

  private static final int FREE_PAIR = 5;
  private static final int FREE_ACCOUNT = 20;
  private static final int FREE_ADDRESS = 60;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration FORGET = Duration.ofHours(1);
  private static final Duration KNOWN = Duration.ofDays(30);
  private static final int MANY = 20_000;

  /** Wrong attempts so far, the last of them, and until when no further one is looked at. */
  private record Count(int wrong, Instant last, Instant until) {}

  private final Clock realClock;
  private final Map<String, Count> counts = new ConcurrentHashMap<>();
  private final Map<String, Instant> known = new ConcurrentHashMap<>();

  SignInThrottle(@Qualifier("realClock") Clock realClock) {
    this.realClock = realClock;
  }

  /**
   * Asks for one attempt and counts it as wrong until {@link #succeeded} says otherwise, so that
   * simultaneous attempts count too.
   *
   * @return how long to wait first; zero when the attempt may be made
   */
  public synchronized Duration attempt(String account, String address) {
    Instant now = realClock.instant();
    forget(now);
    String name = account.strip().toLowerCase(Locale.ROOT);
    boolean isKnown = known.containsKey(pair(name, address));
    Duration wait = waiting(pair(name, address), now);
    if (!isKnown) {
      wait = longer(wait, waiting("account " + name, now));
      wait = longer(wait, waiting("address " + address, now));
    }
    if (wait.isZero()) {
      count(pair(name, address), FREE_PAIR, now);
      if (!isKnown) {
        count("account " + name, FREE_ACCOUNT, now);
        count("address " + address, FREE_ADDRESS, now);
      }
    }
    return wait;
  }

  /** The attempt was right: the account starts anew, and the address is one of its own. */
  public synchronized void succeeded(String account, String address) {
    String name = account.strip().toLowerCase(Locale.ROOT);
    counts.remove(pair(name, address));
    if (known.put(pair(name, address), realClock.instant()) == null) {
      counts.computeIfPresent("account " + name, (key, count) -> oneLess(count));
      counts.computeIfPresent("address " + address, (key, count) -> oneLess(count));
    }
  }

  private Duration waiting(String key, Instant now) {
    Count count = counts.get(key);
    return count == null || !count.until().isAfter(now)
        ? Duration.ZERO
        : Duration.between(now, count.until());
  }

  private void count(String key, int free, Instant now) {
    Count before = counts.get(key);
    boolean isOld = before == null || before.last().plus(FORGET).isBefore(now);
    int wrong = isOld ? 1 : before.wrong() + 1;
    counts.put(key, new Count(wrong, now, now.plus(wait(wrong - free))));
  }

  /** No wait while attempts are free, then 30 s, doubled each time, at most 15 minutes. */
  private static Duration wait(int over) {
    if (over < 0) {
      return Duration.ZERO;
    }
    Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(over, 6));
    return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
  }

  /**
   * As before the attempt that turned out to be right; an attempt is only made while none waits.
   */
  private static Count oneLess(Count count) {
    return new Count(Math.max(0, count.wrong() - 1), count.last(), count.last());
  }

  /** Keeps the memory small whatever names are tried. */
  private void forget(Instant now) {
    if (counts.size() > MANY || known.size() > MANY) {
      counts.values().removeIf(count -> count.last().plus(FORGET).isBefore(now));
      known.values().removeIf(since -> since.plus(KNOWN).isBefore(now));
    }
  }

  private static String pair(String name, String address) {
    return "pair " + name + " " + address;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
