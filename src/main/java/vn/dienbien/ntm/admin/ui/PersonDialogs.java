package vn.dienbien.ntm.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.account.Account;
import vn.dienbien.ntm.account.AccountService;
import vn.dienbien.ntm.account.OfficePlaces;
import vn.dienbien.ntm.account.OneTimePassword;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.OfficeNames;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.worklist.HandOverLinks;

/** What opens over the list of people: a new account, a change, a question before closing. */
@Component
class PersonDialogs {

  private final AccountService accounts;
  private final OfficePlaces places;
  private final OfficeNames names;

  PersonDialogs(AccountService accounts, OfficePlaces places, OfficeNames names) {
    this.accounts = accounts;
    this.places = places;
    this.names = names;
  }

  /** Asks for a new account and shows its first password. */
  void create(Runnable done) {
    PersonForm form = new PersonForm(places, names);
    Dialog dialog = dialog("admin.people.create", form);
    Button save = primary("admin.people.create.action");
    save.addClickListener(
        click -> {
          OneTimePassword password =
              accounts.create(form.username(), form.displayName(), form.phone(), form.offices());
          dialog.close();
          done.run();
          OneTimePasswordDialog.show(password);
        });
    dialog.getFooter().add(cancel(dialog), save);
    dialog.open();
  }

  /** Shows an account for changes. */
  void edit(long id, Runnable done) {
    Account account = accounts.get(id);
    PersonForm form = new PersonForm(places, names);
    form.show(account);
    Dialog dialog = dialog("admin.people.edit.title", form);
    Button save = primary("admin.people.save");
    save.addClickListener(
        click -> {
          accounts.change(id, form.displayName(), form.phone(), form.offices());
          dialog.close();
          done.run();
          Notices.success("admin.people.saved", form.displayName());
        });
    form.add(
        ask(
            account,
            "admin.people.reset",
            () -> {
              OneTimePassword password = accounts.resetPassword(id);
              dialog.close();
              done.run();
              OneTimePasswordDialog.show(password);
            }));
    form.add(new Anchor(HandOverLinks.of(id), Texts.of("handOver.title")));
    form.add(account.closed() ? reopen(account, dialog, done) : close(account, dialog, done));
    dialog.getFooter().add(cancel(dialog), save);
    dialog.open();
  }

  private Button close(Account account, Dialog dialog, Runnable done) {
    Button button =
        ask(
            account,
            "admin.people.close",
            () -> {
              accounts.close(account.id());
              dialog.close();
              done.run();
              Notices.success("admin.people.close.done", account.displayName());
            });
    button.addThemeVariants(ButtonVariant.LUMO_ERROR);
    return button;
  }

  private Button reopen(Account account, Dialog dialog, Runnable done) {
    return ask(
        account,
        "admin.people.reopen",
        () -> {
          accounts.reopen(account.id());
          dialog.close();
          done.run();
          Notices.success("admin.people.reopen.done", account.displayName());
        });
  }

  /** A button that says what will happen before it does. */
  private static Button ask(Account account, String key, Runnable action) {
    Button button = new Button(Texts.of(key));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    button.addClickListener(
        click -> {
          ConfirmDialog question =
              new ConfirmDialog(
                  Texts.of(key),
                  Texts.of(key + ".question", account.displayName()),
                  Texts.of(key),
                  confirm -> action.run());
          question.setCancelable(true);
          question.setCancelText(Texts.of("admin.cancel"));
          question.open();
        });
    return button;
  }

  private static Dialog dialog(String title, PersonForm form) {
    Dialog dialog = new Dialog(Texts.of(title));
    dialog.add(form);
    dialog.setWidth("44rem");
    dialog.setCloseOnOutsideClick(false);
    return dialog;
  }

  private static Button primary(String key) {
    Button button = new Button(Texts.of(key));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  private static Button cancel(Dialog dialog) {
    return new Button(Texts.of("admin.cancel"), click -> dialog.close());
  }
}
