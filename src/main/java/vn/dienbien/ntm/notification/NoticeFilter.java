package vn.dienbien.ntm.notification;

/**
 * Which of one's notices a page shows.
 *
 * @param isUnreadOnly without what was read
 * @param kind null for all
 * @param page 0 for the first
 * @param size rows a page
 */
public record NoticeFilter(boolean isUnreadOnly, NoticeKind kind, int page, int size) {

  /** The newest of all kinds, read or not. */
  public static NoticeFilter newest(int size) {
    return new NoticeFilter(false, null, 0, size);
  }
}
