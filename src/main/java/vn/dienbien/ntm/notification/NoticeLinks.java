package vn.dienbien.ntm.notification;

/** The addresses of notices, for routes and mails. */
public final class NoticeLinks {

  /** All of one's notices. */
  public static final String LIST = "thong-bao";

  /** How one wants to be told. */
  public static final String SETTINGS = LIST + "/cai-dat";

  private NoticeLinks() {}

  /** Marks a notice as read and leads to its place. */
  public static String of(long noticeId) {
    return LIST + "/" + noticeId;
  }
}
