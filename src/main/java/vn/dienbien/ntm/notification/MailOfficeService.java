package vn.dienbien.ntm.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.platform.UserCommand;

/** What the administrator sees and does about mails. Their contents are nobody else's. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class MailOfficeService {

  private final FailedMailRepository mails;
  private final MailServer server;
  private final MailHealth health;
  private final Clock realClock;

  MailOfficeService(
      FailedMailRepository mails,
      MailServer server,
      MailHealth health,
      @Qualifier("realClock") Clock realClock) {
    this.mails = mails;
    this.server = server;
    this.health = health;
    this.realClock = realClock;
  }

  /** Whether the portal was given a mail server. */
  @Transactional(readOnly = true)
  public boolean hasServer() {
    return server.isConfigured();
  }

  /** How many mails wait, went out or did not. */
  @Transactional(readOnly = true)
  public MailCounts counts() {
    return mails.counts();
  }

  /** A page of the mails that did not go out, the newest first. */
  @Transactional(readOnly = true)
  public List<FailedMail> failed(int page, int size) {
    return mails.page(page, size);
  }

  /**
   * Has every mail tried again that was given up, from the first attempt; one that was refused only
   * if its person has changed the address since.
   */
  @UserCommand
  public void sendAgain() {
    mails.again(LocalDateTime.now(realClock));
    health.look();
  }
}
