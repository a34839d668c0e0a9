package vn.dienbien.ntm.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import vn.dienbien.ntm.account.OwnAccountService;
import vn.dienbien.ntm.shell.Texts;

/** The present password once, the new one twice. */
class PasswordForm extends Div {

  private final PasswordField present = field("account.password.present", "current-password");
  private final PasswordField fresh = field("account.password.new", "new-password");
  private final PasswordField again = field("account.password.again", "new-password");

  PasswordForm(OwnAccountService account, Runnable done) {
    addClassName("ntm-form");
    fresh.setHelperText(Texts.of("account.password.help"));
    Button save = new Button(Texts.of("account.password.save"));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.addClickListener(
        click -> {
          account.changePassword(present.getValue(), fresh.getValue(), again.getValue());
          present.clear();
          fresh.clear();
          again.clear();
          done.run();
        });
    again.addKeyPressListener(Key.ENTER, press -> save.click());
    add(present, fresh, again, save);
  }

  private static PasswordField field(String label, String purpose) {
    PasswordField field = new PasswordField(Texts.of(label));
    field.getElement().setAttribute("autocomplete", purpose);
    field.setWidthFull();
    return field;
  }
}
