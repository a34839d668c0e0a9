package vn.dienbien.ntm.notification;

import org.springframework.boot.test.context.TestComponent;

/** Does by hand what the background does by itself outside tests. */
@TestComponent
public class Rounds {

  private final FanOut fanOut;
  private final Digest digest;
  private final MailRun mails;

  Rounds(FanOut fanOut, Digest digest, MailRun mails) {
    this.fanOut = fanOut;
    this.digest = digest;
    this.mails = mails;
  }

  /** Passes on everything that was told until now. */
  public void passOn() {
    fanOut.run();
  }

  /** Passes on and sends what is due. */
  public void all() {
    fanOut.run();
    digest.run();
    mails.run();
  }
}
