package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.login.LoginI18n;

/** The words of Vaadin's login form. */
public final class LoginTexts {

  private LoginTexts() {}

  /** The words, in the language of the current screen. */
  public static LoginI18n words() {
    LoginI18n.Form form = new LoginI18n.Form();
    form.setTitle(Texts.of("login.title"));
    form.setUsername(Texts.of("login.username"));
    form.setPassword(Texts.of("login.password"));
    form.setSubmit(Texts.of("login.submit"));
    LoginI18n.ErrorMessage error = new LoginI18n.ErrorMessage();
    error.setTitle(Texts.of("login.error.title"));
    error.setMessage(Texts.of("login.error.message"));
    error.setUsername(Texts.of("login.error.username"));
    error.setPassword(Texts.of("login.error.password"));
    LoginI18n words = new LoginI18n();
    words.setForm(form);
    words.setErrorMessage(error);
    return words;
  }
}
