package vn.dienbien.ntm.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import vn.dienbien.ntm.account.OwnAccountService;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/** Where a one-time password becomes one's own; stands alone, because nothing else is open yet. */
@Route(value = "tai-khoan/mat-khau", autoLayout = false)
@PermitAll
class PasswordView extends Main implements Titled {

  PasswordView(OwnAccountService account, AuthenticationContext authentication) {
    addClassName("ntm-alone");
    Button signOut = new Button(Texts.of("shell.sign-out"), click -> authentication.logout());
    signOut.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    add(
        new H1(Texts.of("account.password.first.title")),
        new Paragraph(Texts.of("account.password.first.why", account.get().displayName())),
        new PasswordForm(account, PasswordView::goOn),
        signOut);
  }

  @Override
  public String titleKey() {
    return "account.password.first.title";
  }

  private static void goOn() {
    UI.getCurrent().navigate(ProfileView.class);
    Notices.success("account.password.saved");
  }
}
