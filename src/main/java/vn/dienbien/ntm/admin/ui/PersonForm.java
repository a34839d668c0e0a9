package vn.dienbien.ntm.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dienbien.ntm.account.Account;
import vn.dienbien.ntm.account.OfficePlaces;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.OfficeNames;
import vn.dienbien.ntm.shell.Texts;

/** Names, telephone and offices of a person; one row for each office. */
class PersonForm extends Div {

  private final transient OfficePlaces places;
  private final transient OfficeNames names;
  private final TextField username = new TextField(Texts.of("account.username"));
  private final TextField displayName = new TextField(Texts.of("account.displayName"));
  private final TextField phone = new TextField(Texts.of("account.phone"));
  private final Div rows = new Div();

  PersonForm(OfficePlaces places, OfficeNames names) {
    this.places = places;
    this.names = names;
    addClassName("ntm-form");
    username.setHelperText(Texts.of("account.username.help"));
    displayName.setHelperText(Texts.of("account.displayName.help"));
    username.setWidthFull();
    displayName.setWidthFull();
    phone.setWidthFull();
    rows.addClassName("ntm-rows");
    Button more = new Button(Texts.of("admin.office.add"), Glyph.PLUS.create());
    more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    more.addClickListener(click -> addRow().focus());
    add(username, displayName, phone, new H3(Texts.of("admin.offices")), rows, more);
    addRow();
  }

  /** Fills the form from an account, whose name to sign in with stays as it is. */
  void show(Account account) {
    username.setValue(account.username());
    username.setReadOnly(true);
    username.setHelperText(Texts.of("account.username.fixed"));
    displayName.setValue(account.displayName());
    phone.setValue(account.phone());
    rows.removeAll();
    account.offices().stream()
        .sorted(Comparator.comparing(Office::role).thenComparing(Office::place))
        .forEach(office -> addRow().show(office));
  }

  String username() {
    return username.getValue().strip();
  }

  String displayName() {
    return displayName.getValue().strip();
  }

  String phone() {
    return phone.getValue().strip();
  }

  /** The offices of the rows that are complete; an empty row is none. */
  Set<Office> offices() {
    return rows.getChildren()
        .map(OfficeRow.class::cast)
        .map(OfficeRow::office)
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private OfficeRow addRow() {
    OfficeRow row = new OfficeRow(places, names);
    rows.add(row);
    return row;
  }
}
