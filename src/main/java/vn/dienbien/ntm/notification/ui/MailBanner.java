package vn.dienbien.ntm.notification.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.notification.MailHealth;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.Banner;

/** Tells the administrator, and nobody else, that mails do not go out. */
@Component
class MailBanner implements Banner {

  private final MailHealth health;
  private final CurrentUser currentUser;

  MailBanner(MailHealth health, CurrentUser currentUser) {
    this.health = health;
    this.currentUser = currentUser;
  }

  @Override
  public Optional<Sentence> sentence() {
    if (currentUser.find().filter(person -> person.has(Role.ADMIN)).isEmpty()) {
      return Optional.empty();
    }
    if (!health.hasServer()) {
      return Optional.of(Sentence.of("mail.banner.noServer"));
    }
    return health.givenUp() == 0
        ? Optional.empty()
        : Optional.of(Sentence.of("mail.banner.givenUp", health.givenUp()));
  }
}
