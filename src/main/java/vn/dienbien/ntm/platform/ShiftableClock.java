package vn.dienbien.ntm.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The time of the portal: real time, moved by an offset that is zero outside a demo. Everybody
 * reads it as {@link Clock}; only the training clock of {@code calendar} moves it, and the loader
 * of a demo before anybody is let in.
 */
public final class ShiftableClock extends Clock {

  private final Clock real;
  private final List<Consumer<Duration>> followers = new CopyOnWriteArrayList<>();
  private volatile Duration offset = Duration.ZERO;

  /**
   * A clock that shows real time until it is moved.
   *
   * @param real the time it is moved from
   */
  public ShiftableClock(Clock real) {
    this.real = real;
  }

  /** How far this clock is from real time. */
  public Duration offset() {
    return offset;
  }

  /**
   * Moves the clock, and after it those who follow.
   *
   * @param newOffset distance from real time, negative for the past
   */
  public synchronized void shiftTo(Duration newOffset) {
    offset = newOffset;
    followers.forEach(follower -> follower.accept(newOffset));
  }

  /**
   * Tells a follower the offset, now and whenever it changes: the engine has a clock of its own.
   */
  public synchronized void follow(Consumer<Duration> follower) {
    followers.add(follower);
    follower.accept(offset);
  }

  @Override
  public Instant instant() {
    return real.instant().plus(offset);
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new InZone(zone);
  }

  /** The same moved time elsewhere. */
  private final class InZone extends Clock {

    private final ZoneId zone;

    InZone(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public Instant instant() {
      return ShiftableClock.this.instant();
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new InZone(other);
    }
  }
}
