package vn.dienbien.ntm.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords: the next attempt is looked at after a while. */
class MustWait extends AuthenticationException {

  private final Duration wait;

  MustWait(Duration wait) {
    super("too many wrong passwords");
    this.wait = wait;
  }

  /** How long to wait, in seconds, rounded up. */
  long seconds() {
    return wait.plusMillis(999).toSeconds();
  }
}
