package vn.dienbien.ntm.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The words of the portal: Vietnamese first, English second, nothing else. Every text is a
 * MessageFormat, with or without arguments, so that an apostrophe is always written twice.
 */
@Component
public class Translations extends DefaultI18NProvider {

  /** The portal's first language. */
  public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static final Object[] NO_ARGUMENT = {""};

  /** Both languages. */
  public Translations() {
    super(List.of(VIETNAMESE, Locale.ENGLISH));
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... args) {
    return super.getTranslation(key, locale, args.length == 0 ? NO_ARGUMENT : args);
  }
}
