package vn.dienbien.ntm.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/** Tells people, and shows everybody what they were told. Nobody sees the notices of others. */
@Service
@PreAuthorize("isAuthenticated()")
public class NotificationService {

  /** How many notices the bell shows. */
  public static final int NEWEST = 10;

  private final NewsDesk desk;
  private final NoticeRepository notices;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  NotificationService(
      NewsDesk desk,
      NoticeRepository notices,
      CurrentUser currentUser,
      Clock clock,
      ApplicationEventPublisher events) {
    this.desk = desk;
    this.notices = notices;
    this.currentUser = currentUser;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Tells people, once the running transaction holds. Whoever is signed in did it and is not told.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(Tidings tidings) {
    desk.tell(tidings);
  }

  /** How many notices one has not read. */
  @Transactional(readOnly = true)
  public int unread() {
    return notices.unread(Set.of(me())).getOrDefault(me(), 0);
  }

  /** A page of one's notices, the newest first. */
  @Transactional(readOnly = true)
  public NoticePage page(NoticeFilter filter) {
    return new NoticePage(notices.page(me(), filter), notices.count(me(), filter));
  }

  /** The newest of one's notices, for the bell; one statement. */
  @Transactional(readOnly = true)
  public List<Notice> newest() {
    return notices.page(me(), NoticeFilter.newest(NEWEST));
  }

  /**
   * Marks one of one's notices as read and says where it leads, relative to the root.
   *
   * @throws NotThere if it is not one's own
   */
  @UserCommand
  public String open(long noticeId) {
    String address =
        notices.address(me(), noticeId).orElseThrow(() -> new NotThere("notice " + noticeId));
    markRead(noticeId);
    return address;
  }

  /** Marks one of one's notices as read; one that is not there or was read stays as it is. */
  @UserCommand
  public void markRead(long noticeId) {
    if (notices.read(me(), noticeId, LocalDateTime.now(clock))) {
      changed();
    }
  }

  /**
   * Marks all of one's notices as read that are not newer than one that was seen.
   *
   * @param newestSeen key of the newest notice on the screen
   */
  @UserCommand
  public void markAllRead(long newestSeen) {
    if (notices.readAll(me(), newestSeen, LocalDateTime.now(clock)) > 0) {
      changed();
    }
  }

  private void changed() {
    events.publishEvent(new NoticesChanged(Set.of(me())));
  }

  private long me() {
    return currentUser.get().personId();
  }
}
