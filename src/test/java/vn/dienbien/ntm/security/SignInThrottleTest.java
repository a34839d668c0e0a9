package vn.dienbien.ntm.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

  private static final String OFFICE = "10.1.2.3";

  private final MovingClock clock = new MovingClock();
  private final SignInThrottle throttle = new SignInThrottle(clock);

  @Test
  void fiveWrongPasswordsAreFreeThenThePersonWaits() {
    for (int wrong = 0; wrong < 5; wrong++) {
      assertThat(throttle.attempt("lan", OFFICE)).isZero();
    }
    assertThat(throttle.attempt("LAN ", OFFICE)).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void theWaitGrowsAndEnds() {
    guess("lan", OFFICE, 5);
    clock.pass(Duration.ofSeconds(30));
    assertThat(throttle.attempt("lan", OFFICE)).isZero();
    assertThat(throttle.attempt("lan", OFFICE)).isEqualTo(Duration.ofSeconds(60));
    for (int more = 0; more < 10; more++) {
      clock.pass(Duration.ofMinutes(15));
      assertThat(throttle.attempt("lan", OFFICE)).isZero();
    }
    assertThat(throttle.attempt("lan", OFFICE)).isEqualTo(Duration.ofMinutes(15));
    clock.pass(Duration.ofHours(2));
    guess("lan", OFFICE, 5);
  }

  @Test
  void theRightPasswordStartsAnew() {
    guess("lan", OFFICE, 4);
    assertThat(throttle.attempt("lan", OFFICE)).isZero();
    throttle.succeeded("lan", OFFICE);
    guess("lan", OFFICE, 5);
  }

  @Test
  void onePersonsMistakesDoNotStopTheOffice() {
    guess("lan", OFFICE, 5);
    assertThat(throttle.attempt("lan", OFFICE)).isPositive();
    assertThat(throttle.attempt("hoa", OFFICE)).isZero();
  }

  @Test
  void aGuesserOfManyAccountsWaitsButPeopleOfTheOfficeDoNot() {
    assertThat(throttle.attempt("hoa", OFFICE)).isZero();
    throttle.succeeded("hoa", OFFICE);
    for (int account = 0; account < 60; account++) {
      throttle.attempt("account" + account, OFFICE);
    }
    assertThat(throttle.attempt("another", OFFICE)).isPositive();
    assertThat(throttle.attempt("hoa", OFFICE)).isZero();
  }

  @Test
  void manyAddressesDoNotHelpAGuesserNorLockTheOwnerOut() {
    throttle.attempt("lan", OFFICE);
    throttle.succeeded("lan", OFFICE);
    for (int address = 0; address < 20; address++) {
      throttle.attempt("lan", "203.0.113." + address);
    }
    assertThat(throttle.attempt("lan", "203.0.113.99")).isPositive();
    assertThat(throttle.attempt("lan", OFFICE)).isZero();
  }

  private void guess(String account, String address, int times) {
    for (int wrong = 0; wrong < times; wrong++) {
      assertThat(throttle.attempt(account, address)).isZero();
    }
  }

  /** Stands until it is moved. */
  private static final class MovingClock extends Clock {

    private Instant now = Instant.parse("2026-01-05T01:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
