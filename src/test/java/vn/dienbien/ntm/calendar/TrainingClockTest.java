package vn.dienbien.ntm.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dienbien.ntm.support.Acting.holder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.platform.ShiftableClock;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;

/** The training clock on two nodes of one database, without the rest of a demo. */
class TrainingClockTest extends DatabaseTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  @Autowired AuditLog log;
  @Autowired CurrentUser currentUser;
  @Autowired TransactionTemplate transaction;
  @Autowired ShiftableClock portalClock;
  @Autowired ObjectProvider<TrainingClock> bean;

  @Autowired
  @Qualifier("realClock")
  Clock realClock;

  private final List<String> held = new ArrayList<>();
  private ShiftableClock time;
  private TrainingClock clock;

  @BeforeEach
  @AfterEach
  void forget() {
    jdbc.update("delete from training_clock");
  }

  @BeforeEach
  void start() {
    time = new ShiftableClock(realClock);
    clock = node(time, realClock);
  }

  @Test
  void outsideADemoNothingCanMoveTheTime() {
    assertThat(bean.getIfAvailable()).isNull();
    assertThat(portalClock.offset()).isZero();
  }

  @Test
  void aNewDemoBeginsInSeptember2021() {
    assertThat(LocalDateTime.now(time))
        .isBetween(TrainingClock.BEGINNING.minusSeconds(2), TrainingClock.BEGINNING.plusSeconds(5));
  }

  @Test
  void itGoesOnWhileThePortalStandsStill() {
    Clock threeDaysLater = Clock.offset(realClock, Duration.ofDays(3));
    ShiftableClock restarted = new ShiftableClock(threeDaysLater);
    node(restarted, threeDaysLater);
    assertThat(Duration.between(LocalDateTime.now(time), LocalDateTime.now(restarted)))
        .isBetween(Duration.ofDays(3).minusSeconds(5), Duration.ofDays(3).plusSeconds(5));
  }

  @Test
  void aMoveHoldsTheTimersAndReachesOtherNodes() {
    ShiftableClock otherTime = new ShiftableClock(realClock);
    TrainingClock other = node(otherTime, realClock);
    LocalDateTime to = LocalDateTime.of(2021, 10, 15, 7, 0);
    move(clock, to);
    assertThat(held).containsExactly("hold", "go on");
    assertThat(LocalDateTime.now(time)).isBetween(to.minusSeconds(2), to.plusSeconds(5));
    other.follow();
    assertThat(otherTime.offset()).isEqualTo(time.offset());
    assertThat(
            jdbc.queryForObject(
                "select count(*) from audit_entry where subject = 'clock:1'", Integer.class))
        .isPositive();
  }

  @Test
  void itNeverMovesBackNorTooFar() {
    assertThatThrownBy(() -> move(clock, TrainingClock.BEGINNING.minusDays(1)))
        .hasMessageContaining("clock.move.back");
    assertThatThrownBy(() -> move(clock, LocalDateTime.of(2201, 9, 16, 8, 0)))
        .hasMessageContaining("clock.move.far");
    assertThat(held).isEmpty();
    time.shiftTo(time.offset().plusDays(9));
    clock.follow();
    assertThat(Instant.now(time))
        .as("a stale row does not turn the time back")
        .isAfter(TrainingClock.BEGINNING.plusDays(8).atZone(ZONE).toInstant());
  }

  private TrainingClock node(ShiftableClock shifted, Clock real) {
    return new TrainingClock(jdbc, shifted, real, this::hold, log, currentUser);
  }

  private void hold(Runnable jump) {
    held.add("hold");
    jump.run();
    held.add("go on");
  }

  private void move(TrainingClock moved, LocalDateTime to) {
    Acting.as(
        holder(Role.ADMIN, "11"), () -> transaction.executeWithoutResult(tx -> moved.moveTo(to)));
  }
}
