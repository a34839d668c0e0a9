package vn.dienbien.ntm.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.platform.ShiftableClock;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/**
 * The clock of a demo. It starts on 15 September 2021, keeps its distance from real time in the
 * database, so that it goes on while the portal stands still and is the same on every node, and
 * only ever moves forward. Sessions, throttling and log files keep real time.
 */
@Service
@Profile("demo")
@DependsOnDatabaseInitialization
@PreAuthorize("isAuthenticated()")
public class TrainingClock {

  /** When a new demo begins, local time. */
  public static final LocalDateTime BEGINNING = LocalDateTime.of(2021, 9, 15, 8, 0);

  /** Farthest a single move may go; protects from a mistyped year. */
  private static final Duration LONGEST_MOVE = Duration.ofDays(730);

  private static final int ONLY_ROW = 1;

  private final JdbcTemplate jdbc;
  private final ShiftableClock clock;
  private final Clock realClock;
  private final BackgroundWork work;
  private final AuditLog log;
  private final CurrentUser currentUser;

  TrainingClock(
      JdbcTemplate jdbc,
      ShiftableClock clock,
      @Qualifier("realClock") Clock realClock,
      BackgroundWork work,
      AuditLog log,
      CurrentUser currentUser) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.realClock = realClock;
    this.work = work;
    this.log = log;
    this.currentUser = currentUser;
    begin();
    clock.shiftTo(kept());
  }

  /** The time of the portal now. */
  public LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  /**
   * Moves the time of the portal forward, on every node; timers that come due act soon after.
   *
   * @param to the new time; refused when it is not later than now or more than two years away
   */
  @UserCommand
  @PreAuthorize("hasRole('ADMIN')")
  public void moveTo(LocalDateTime to) {
    // The row is locked, so that of two administrators the second sees where the first moved to.
    Duration before = lock();
    LocalDateTime now = LocalDateTime.now(realClock).plus(before);
    if (!to.isAfter(now)) {
      throw new Refusal("clock.move.back");
    }
    if (Duration.between(now, to).compareTo(LONGEST_MOVE) > 0) {
      throw new Refusal("clock.move.far");
    }
    Duration after = wholeSeconds(before.plus(Duration.between(now, to)));
    jdbc.update(
        "update training_clock set offset_seconds = ?, changed_at = ?, changed_by = ? where id = ?",
        after.toSeconds(),
        LocalDateTime.now(realClock),
        currentUser.get().displayName(),
        ONLY_ROW);
    log.append("clock:1", Audience.ALL, "clock.moved", ClockText.of(now), ClockText.of(to));
    AfterCommit.run(() -> jump(after));
  }

  /** Follows moves that were made on another node, within {@link ClockFollower}'s interval. */
  void follow() {
    Duration kept = kept();
    // Forward only: a read that began before a move must not undo it.
    if (kept.compareTo(clock.offset()) > 0) {
      jump(kept);
    }
  }

  private synchronized void jump(Duration offset) {
    work.holdWhile(() -> clock.shiftTo(offset));
  }

  /**
   * Rounded up, so that every node has exactly what the row keeps and the time asked for is
   * reached.
   */
  private static Duration wholeSeconds(Duration exact) {
    return Duration.ofSeconds(exact.plusNanos(999_999_999).toSeconds());
  }

  private void begin() {
    Duration offset = Duration.between(LocalDateTime.now(realClock), BEGINNING);
    jdbc.update(
        "insert ignore into training_clock (id, offset_seconds, changed_at, changed_by)"
            + " values (?, ?, ?, 'system')",
        ONLY_ROW,
        offset.toSeconds(),
        LocalDateTime.now(realClock));
  }

  private Duration kept() {
    return offset("");
  }

  private Duration lock() {
    return offset(" for update");
  }

  private Duration offset(String mode) {
    return Duration.ofSeconds(
        jdbc.queryForObject(
            "select offset_seconds from training_clock where id = ?" + mode, Long.class, ONLY_ROW));
  }
}
