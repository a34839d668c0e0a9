package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language a person reads: Vietnamese unless they chose another. The browser's own preference
 * is not asked, because office machines are often installed in English. The choice holds for the
 * session and, in a cookie, for the next ones on the same machine.
 */
final class Language {

  private static final String COOKIE = "ntm-language";
  private static final Duration KEPT = Duration.ofDays(365);

  private Language() {}

  /** The language of the request's cookie, else Vietnamese. */
  static Locale of(VaadinRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> COOKIE.equals(cookie.getName()))
        .flatMap(cookie -> provided(cookie.getValue()))
        .findFirst()
        .orElse(Translations.VIETNAMESE);
  }

  /** Switches the session to a language and loads the page anew. */
  static void choose(Locale locale) {
    VaadinSession.getCurrent().setLocale(locale);
    Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(VaadinRequest.getCurrent().isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge((int) KEPT.toSeconds());
    VaadinResponse response = VaadinService.getCurrentResponse();
    response.addCookie(cookie);
    UI.getCurrent().getPage().reload();
  }

  private static Stream<Locale> provided(String language) {
    return Stream.of(Translations.VIETNAMESE, Locale.ENGLISH)
        .filter(locale -> locale.getLanguage().equals(language));
  }
}
