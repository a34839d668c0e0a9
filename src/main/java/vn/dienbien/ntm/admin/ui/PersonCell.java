package vn.dienbien.ntm.admin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.stream.Collectors;
import vn.dienbien.ntm.account.Account;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.shell.OfficeNames;
import vn.dienbien.ntm.shell.Texts;

/** A person in the list: name and state, how to reach them, what they hold. One below the other. */
class PersonCell extends Div {

  PersonCell(Account account, OfficeNames names) {
    addClassName("ntm-person-cell");
    Div first = new Div(line("ntm-person-name", account.displayName()));
    if (account.closed()) {
      first.add(badge("error", "admin.people.closed"));
    } else if (account.mustChangePassword()) {
      first.add(badge("contrast", "admin.people.notYet"));
    }
    first.addClassName("ntm-person-first");
    String reach =
        account.phone().isEmpty()
            ? account.username()
            : Texts.of("admin.people.reach", account.username(), account.phone());
    add(first, line("ntm-secondary", reach), line("ntm-person-offices", offices(account, names)));
  }

  private static String offices(Account account, OfficeNames names) {
    return account.offices().isEmpty()
        ? Texts.of("admin.people.noOffice")
        : account.offices().stream()
            .sorted(Comparator.comparing(Office::role).thenComparing(Office::place))
            .map(
                office ->
                    Texts.of("shell.office", Texts.of(office.role()), names.placeName(office)))
            .collect(Collectors.joining("; "));
  }

  private static Span line(String style, String words) {
    Span line = new Span(words);
    line.addClassName(style);
    return line;
  }

  private static Span badge(String theme, String key) {
    Span badge = new Span(Texts.of(key));
    badge.getElement().getThemeList().add("badge " + theme);
    return badge;
  }
}
