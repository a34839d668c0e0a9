package vn.dienbien.ntm.notification;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/** How people want to be told; everybody chooses for themselves. */
@Service
@PreAuthorize("isAuthenticated()")
public class PreferenceService {

  private static final int LONGEST = 254;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

  private final PreferenceRepository preferences;
  private final MailServer server;
  private final CurrentUser currentUser;

  PreferenceService(PreferenceRepository preferences, MailServer server, CurrentUser currentUser) {
    this.preferences = preferences;
    this.server = server;
    this.currentUser = currentUser;
  }

  /** What one has chosen. */
  @Transactional(readOnly = true)
  public Preferences mine() {
    return preferences.of(List.of(me())).get(me());
  }

  /** Whether this portal can send mails at all. */
  @Transactional(readOnly = true)
  public boolean sendsMails() {
    return server.isConfigured();
  }

  /** Keeps one's choices; refuses what is no mail address. "" means no mail. */
  @UserCommand
  public void keep(Preferences chosen) {
    String address = chosen.address();
    if (!address.isEmpty() && (address.length() > LONGEST || !ADDRESS.matcher(address).matches())) {
      throw new Refusal("notice.settings.address.wrong");
    }
    Preferences before = mine();
    boolean isStillRefused = before.isRefused() && before.address().equals(address);
    preferences.keep(
        me(),
        new Preferences(address, isStillRefused, chosen.language(), chosen.quiet(), chosen.ways()));
  }

  private long me() {
    return currentUser.get().personId();
  }
}
