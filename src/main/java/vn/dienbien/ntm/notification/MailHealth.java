package vn.dienbien.ntm.notification;

import org.springframework.stereotype.Component;

/** Remembers whether mails were given up, so that a page need not ask the database for it. */
@Component
public class MailHealth {

  private final FailedMailRepository mails;
  private final MailServer server;
  private volatile int givenUp;

  MailHealth(FailedMailRepository mails, MailServer server) {
    this.mails = mails;
    this.server = server;
  }

  /** Looks anew; done by each round of the background. */
  void look() {
    givenUp = server.isConfigured() ? mails.givenUp() : 0;
  }

  /** How many mails were given up when it was last looked. */
  public int givenUp() {
    return givenUp;
  }

  /** Whether the portal was given a mail server. */
  public boolean hasServer() {
    return server.isConfigured();
  }
}
