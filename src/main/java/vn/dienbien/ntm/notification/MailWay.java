package vn.dienbien.ntm.notification;

/** How a person is told of a kind by mail. */
public enum MailWay {
  /** A mail of its own, outside the quiet hours. */
  AT_ONCE,
  /** With everything else of the day, in one mail. */
  DIGEST,
  /** In the portal only. */
  NONE
}
