package vn.dienbien.ntm.notification;

import java.util.Locale;

/** The languages of mails. */
public enum MailLanguage {
  VI("vi"),
  EN("en");

  private final Locale locale;

  MailLanguage(String tag) {
    locale = Locale.forLanguageTag(tag);
  }

  /** The same for the bundles. */
  public Locale locale() {
    return locale;
  }

  /** As the database keeps it. */
  String code() {
    return locale.getLanguage();
  }

  static MailLanguage ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
