package vn.dienbien.ntm.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import vn.dienbien.ntm.account.OneTimePassword;
import vn.dienbien.ntm.shell.Texts;

/** Shows a one-time password, once, until the administrator says it is noted. */
final class OneTimePasswordDialog {

  private OneTimePasswordDialog() {}

  static void show(OneTimePassword password) {
    Dialog dialog = new Dialog(Texts.of("admin.password.title"));
    Code code = new Code(password.password());
    code.addClassName("ntm-one-time-password");
    dialog.add(
        new Paragraph(Texts.of("admin.password.for", password.username())),
        code,
        new Paragraph(Texts.of("admin.password.once")));
    Button noted = new Button(Texts.of("admin.password.noted"), click -> dialog.close());
    noted.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    dialog.getFooter().add(noted);
    dialog.setCloseOnEsc(false);
    dialog.setCloseOnOutsideClick(false);
    dialog.setWidth("28rem");
    dialog.open();
  }
}
