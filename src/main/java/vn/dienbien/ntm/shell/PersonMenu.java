package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Comparator;
import java.util.List;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.SignedIn;

/**
 * Who is signed in and in which offices; on click: profile and what features add to it, language,
 * sign out.
 */
class PersonMenu extends Div {

  private final transient OfficeNames names;

  PersonMenu(SignedIn person, OfficeNames names, List<Component> items, Runnable signOut) {
    this.names = names;
    addClassName("ntm-person");
    List<String> offices =
        person.offices().stream()
            .sorted(Comparator.comparing(Office::role).thenComparing(Office::place))
            .map(this::words)
            .toList();
    Button button = button(person, offices);
    Popover popover = new Popover(content(person, offices, items, signOut));
    popover.setTarget(button);
    popover.setModal(true);
    popover.setPosition(PopoverPosition.BOTTOM_END);
    popover.setAriaLabel(person.displayName());
    add(button, popover);
  }

  private String words(Office office) {
    return Texts.of("shell.office", Texts.of(office.role()), names.placeName(office));
  }

  private static Button button(SignedIn person, List<String> offices) {
    Span name = new Span(person.displayName());
    name.addClassName("ntm-person-name");
    Span office = new Span(offices.isEmpty() ? person.username() : offices.get(0));
    office.addClassName("ntm-person-office");
    Div words = new Div(name, office);
    words.addClassName("ntm-person-words");
    Button button = new Button(new Div(Glyph.PERSON.create(), words));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    button.setAriaLabel(Texts.of("shell.person", person.displayName()));
    return button;
  }

  private static Div content(
      SignedIn person, List<String> offices, List<Component> items, Runnable signOut) {
    Span name = new Span(person.displayName());
    name.addClassName("ntm-person-name");
    UnorderedList list = new UnorderedList();
    offices.forEach(office -> list.add(new ListItem(office)));
    Anchor profile = new Anchor("tai-khoan", Texts.of("shell.profile"));
    Button out = new Button(Texts.of("shell.sign-out"), Glyph.SIGN_OUT.create());
    out.addClickListener(click -> signOut.run());
    out.setWidthFull();
    Div content = new Div(name, list, profile);
    content.add(items);
    content.add(new LanguageSwitch(), out);
    content.addClassName("ntm-person-card");
    return content;
  }
}
