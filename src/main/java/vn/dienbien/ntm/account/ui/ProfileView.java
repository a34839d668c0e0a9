package vn.dienbien.ntm.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import vn.dienbien.ntm.account.Account;
import vn.dienbien.ntm.account.OwnAccountService;
import vn.dienbien.ntm.account.SubstitutionService;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.OfficeNames;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/** One's own account: who I am here, how others call me, my password. */
@Route(value = "tai-khoan", layout = MainLayout.class)
@PermitAll
class ProfileView extends Div implements Titled {

  private final transient OwnAccountService service;
  private final transient OfficeNames names;

  ProfileView(
      OwnAccountService service,
      SubstitutionService substitutions,
      OfficeNames names,
      Clock clock) {
    this.service = service;
    this.names = names;
    Account account = service.get();
    PageHeader header = new PageHeader(account.displayName());
    header.setLine(Texts.of("account.profile.username", account.username()));
    Div cards =
        new Div(
            offices(account),
            phone(account),
            password(),
            new SubstitutionCard(substitutions, clock, account.id()));
    cards.addClassName("ntm-cards");
    add(header, cards);
  }

  @Override
  public String titleKey() {
    return "account.profile.title";
  }

  private Section offices(Account account) {
    UnorderedList list = new UnorderedList();
    account.offices().stream()
        .sorted(Comparator.comparing(Office::role).thenComparing(Office::place))
        .map(office -> Texts.of("shell.office", Texts.of(office.role()), names.placeName(office)))
        .forEach(words -> list.add(new ListItem(words)));
    Section card = card("account.profile.offices");
    if (account.offices().isEmpty()) {
      card.add(new Paragraph(Texts.of("account.profile.offices.none")));
    }
    card.add(list, new Paragraph(Texts.of("account.profile.offices.help")));
    return card;
  }

  private Section phone(Account account) {
    TextField phone = new TextField(Texts.of("account.phone"));
    phone.setValue(account.phone());
    phone.setHelperText(Texts.of("account.phone.help"));
    phone.getElement().setAttribute("autocomplete", "tel");
    phone.setWidthFull();
    Button save = new Button(Texts.of("account.phone.save"));
    save.addClickListener(
        click -> {
          service.callAt(phone.getValue().strip());
          Notices.success("account.phone.saved");
        });
    Section card = card("account.phone");
    Div form = new Div(phone, save);
    form.addClassName("ntm-form");
    card.add(form);
    return card;
  }

  private Section password() {
    Section card = card("account.password.title");
    card.add(new PasswordForm(service, () -> Notices.success("account.password.saved")));
    return card;
  }

  private static Section card(String title) {
    Section card = new Section(new H2(Texts.of(title)));
    card.addClassName("ntm-card");
    return card;
  }
}
