package vn.dienbien.ntm.base;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sentences in the official language where no screen chooses one: the console, the name of the
 * system in the log, mails.
 */
public final class OfficialWords {

  private static final Locale LANGUAGE = Locale.forLanguageTag("vi");
  private static final ResourceBundle WORDS = words(LANGUAGE);

  private OfficialWords() {}

  /** Whether there are words at a key. */
  public static boolean knows(String key) {
    return WORDS.containsKey(key);
  }

  /** The sentence in Vietnamese. */
  public static String say(Sentence sentence) {
    return say(LANGUAGE, sentence);
  }

  /** The sentence in the language that somebody chose for what is sent to them. */
  public static String say(Locale language, Sentence sentence) {
    return new MessageFormat(words(language).getString(sentence.key()), language)
        .format(sentence.args().toArray());
  }

  private static ResourceBundle words(Locale language) {
    return ResourceBundle.getBundle("vaadin-i18n.translations", language);
  }
}
