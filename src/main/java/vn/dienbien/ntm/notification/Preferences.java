package vn.dienbien.ntm.notification;

import java.util.Map;

/**
 * How a person wants to be told.
 *
 * @param address where mails go; "" for no mail
 * @param isRefused a mail server said that nobody is there
 * @param language of the mails
 * @param quiet when no mail is sent
 * @param ways by kind, where it is not the usual
 */
public record Preferences(
    String address,
    boolean isRefused,
    MailLanguage language,
    QuietHours quiet,
    Map<NoticeKind, MailWay> ways) {

  /** Of somebody who chose nothing. */
  static final Preferences USUAL =
      new Preferences("", false, MailLanguage.VI, QuietHours.USUAL, Map.of());

  /** The ways are copied. */
  public Preferences {
    ways = Map.copyOf(ways);
  }

  /** What was chosen for a kind, or is usual. */
  public MailWay way(NoticeKind kind) {
    return ways.getOrDefault(kind, kind.usual());
  }

  /** The way that is possible now. */
  MailWay wayNow(NoticeKind kind) {
    return isReachable() ? way(kind) : MailWay.NONE;
  }

  /** Whether a mail can be sent. */
  boolean isReachable() {
    return !address.isEmpty() && !isRefused;
  }
}
