package vn.dienbien.ntm.notification;

import org.springframework.boot.test.context.TestComponent;

/** Does by hand what the background does by itself outside tests. */
@TestComponent
public class Rounds {

  private final FanOut fanOut;

  Rounds(FanOut fanOut) {
    this.fanOut = fanOut;
  }

  /** Passes on everything that was told until now. */
  public void passOn() {
    fanOut.run();
  }
}
