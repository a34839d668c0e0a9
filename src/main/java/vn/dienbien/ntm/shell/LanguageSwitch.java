package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** Two buttons, one for each language of the portal; the one in use is marked. */
public class LanguageSwitch extends Div {

  /** A switch for the session of the person at the screen. */
  public LanguageSwitch() {
    addClassName("ntm-languages");
    getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", Texts.of("shell.language"));
    add(button(Translations.VIETNAMESE), button(Locale.ENGLISH));
  }

  private static Button button(Locale locale) {
    // A language is named in itself, whatever the language of the page.
    Button button = new Button(Texts.of("language." + locale.getLanguage()));
    boolean isInUse = Texts.locale().getLanguage().equals(locale.getLanguage());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    button
        .getElement()
        .setAttribute("lang", locale.getLanguage())
        .setAttribute("aria-pressed", String.valueOf(isInUse));
    button.addClickListener(click -> Language.choose(locale));
    return button;
  }
}
