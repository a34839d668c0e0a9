package vn.dienbien.ntm.notification;

import java.util.Collection;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what people have not read, for the bells on all screens at once. The system alone asks.
 */
@Service
@PreAuthorize("isAuthenticated() and principal.signedIn().personId() == 0")
public class UnreadCounts {

  private final NoticeRepository notices;

  UnreadCounts(NoticeRepository notices) {
    this.notices = notices;
  }

  /** The counts of these people in one statement; who has read everything is left out. */
  @Transactional(readOnly = true)
  public Map<Long, Integer> of(Collection<Long> people) {
    return people.isEmpty() ? Map.of() : notices.unread(people);
  }
}
