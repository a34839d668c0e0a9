package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.dienbien.ntm.base.Sentence;

/** Words for people in the language of the current screen. */
public final class Texts {

  private Texts() {}

  /** The language of the current screen, Vietnamese where there is none. */
  public static Locale locale() {
    return UI.getCurrent() == null ? Translations.VIETNAMESE : UI.getCurrent().getLocale();
  }

  /** The words at a key. */
  public static String of(String key, Object... args) {
    return I18NProvider.translate(locale(), key, args);
  }

  /** A sentence in words. */
  public static String of(Sentence sentence) {
    return of(sentence.key(), sentence.args().toArray());
  }

  /** Sentences in words, one after the other. */
  public static String of(List<Sentence> sentences) {
    return sentences.stream().map(Texts::of).collect(Collectors.joining(" "));
  }

  /** The name of a constant that people are shown: the words at {@code <Enum>.<CONSTANT>}. */
  public static String of(Enum<?> constant) {
    return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}
