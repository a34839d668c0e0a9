package vn.dienbien.ntm.base;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sentences in the official language where no screen chooses one: the console, the name of the
 * system in the log.
 */
public final class OfficialWords {

  private static final Locale LANGUAGE = Locale.forLanguageTag("vi");
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("vaadin-i18n.translations", LANGUAGE);

  private OfficialWords() {}

  /** Whether there are words at a key. */
  public static boolean knows(String key) {
    return WORDS.containsKey(key);
  }

  /** The sentence in Vietnamese. */
  public static String say(Sentence sentence) {
    return new MessageFormat(WORDS.getString(sentence.key()), LANGUAGE)
        .format(sentence.args().toArray());
  }
}
