package vn.dienbien.ntm.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.dienbien.ntm.security.PersonPrincipal;
import vn.dienbien.ntm.shell.LanguageSwitch;
import vn.dienbien.ntm.shell.Titled;

/** Where people sign in. Whoever is signed in already is sent on. */
@Route(value = "dang-nhap", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, Titled {

  private static final int MINUTE = 60;

  private final LoginForm form = new LoginForm();

  LoginView() {
    addClassName("login-view");
    form.setAction("dang-nhap");
    form.setForgotPasswordButtonVisible(false);
    form.setI18n(words("security.wrong.title", getTranslation("security.wrong.text")));
    Paragraph help = new Paragraph(getTranslation("security.help"));
    help.addClassName("login-help");
    Div brand = new Div(getTranslation("app.name"));
    brand.addClassName("login-brand");
    add(brand, form, help, new LanguageSwitch());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof PersonPrincipal) {
      event.forwardTo("");
      return;
    }
    Map<String, List<String>> reasons = event.getLocation().getQueryParameters().getParameters();
    if (reasons.containsKey("wait")) {
      form.setI18n(words("security.wait.title", waitText(reasons.get("wait").get(0))));
    }
    form.setError(reasons.containsKey("wait") || reasons.containsKey("error"));
  }

  @Override
  public String titleKey() {
    return "security.signIn.title";
  }

  private String waitText(String text) {
    int seconds = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : MINUTE;
    return seconds < MINUTE
        ? getTranslation("security.wait.seconds", String.valueOf(seconds))
        : getTranslation("security.wait.minutes", String.valueOf((seconds + MINUTE - 1) / MINUTE));
  }

  private LoginI18n words(String errorTitle, String errorText) {
    LoginI18n words = LoginI18n.createDefault();
    words.getForm().setTitle(getTranslation("security.signIn.title"));
    words.getForm().setUsername(getTranslation("security.username"));
    words.getForm().setPassword(getTranslation("security.password"));
    words.getForm().setSubmit(getTranslation("security.signIn.action"));
    words.getErrorMessage().setUsername(getTranslation("security.username.missing"));
    words.getErrorMessage().setPassword(getTranslation("security.password.missing"));
    words.getErrorMessage().setTitle(getTranslation(errorTitle));
    words.getErrorMessage().setMessage(errorText);
    return words;
  }
}
