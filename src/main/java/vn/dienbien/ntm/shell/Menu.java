package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Comparator;
import java.util.List;
import vn.dienbien.ntm.security.SignedIn;

/** The menu at the left: the lines that the person's roles call for, by section. */
class Menu extends Div {

  Menu(List<MenuEntry> entries, SignedIn person) {
    addClassName("ntm-menu");
    for (MenuEntry.Section section : MenuEntry.Section.values()) {
      List<MenuEntry> shown =
          entries.stream()
              .filter(entry -> entry.section() == section && entry.isFor(person))
              .sorted(Comparator.comparingInt(MenuEntry::order))
              .toList();
      if (!shown.isEmpty()) {
        add(part(section, shown));
      }
    }
  }

  private static SideNav part(MenuEntry.Section section, List<MenuEntry> entries) {
    SideNav nav = new SideNav(Texts.of(section));
    for (MenuEntry entry : entries) {
      SideNavItem item =
          new SideNavItem(Texts.of(entry.titleKey()), entry.path(), entry.glyph().create());
      item.setMatchNested(true);
      nav.addItem(item);
    }
    return nav;
  }
}
