package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Office;

/**
 * The frame of every screen: header, menu by role, banner, the page. Error pages stand in it too,
 * so it must hold when nobody is signed in; it shows no data of its own.
 */
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

  /** Id of the element that holds the page. */
  static final String CONTENT_ID = "noi-dung";

  private final Main main = new Main();
  private final Div banner = new Div();
  private final transient List<Banner> banners;

  /** The frame with the lines, banners and parts of the header that features contribute. */
  public MainLayout(
      CurrentUser currentUser,
      AuthenticationContext authentication,
      ObjectProvider<MenuEntry> entries,
      ObjectProvider<Banner> banners,
      ObjectProvider<HeaderPart> parts,
      ObjectProvider<OfficeNames> officeNames,
      ObjectProvider<PersonMenuItems> items) {
    this.banners = banners.orderedStream().toList();
    setPrimarySection(Section.NAVBAR);
    banner.addClassName("ntm-banner");
    banner.getElement().setAttribute("role", "status");
    main.addClassName("ntm-main");
    main.setId(CONTENT_ID);
    main.getElement().setAttribute("tabindex", "-1");
    setContent(main);
    setI18n(new AppLayoutI18n().setDrawer(Texts.of("shell.drawer")));
    DrawerToggle toggle = new DrawerToggle();
    toggle.setAriaLabel(Texts.of("shell.menu"));
    Anchor brand = new Anchor("", Texts.of("app.name"));
    brand.addClassName("ntm-brand");
    addToNavbar(new SkipLink(), toggle, brand, banner);
    currentUser
        .find()
        .ifPresent(
            person -> {
              addToDrawer(new Scroller(new Menu(entries.stream().toList(), person)));
              parts.orderedStream().forEach(part -> addToNavbar(part.create(person)));
              addToNavbar(
                  new PersonMenu(
                      person,
                      officeNames.getIfAvailable(() -> Office::place),
                      items.orderedStream().flatMap(part -> part.items().stream()).toList(),
                      authentication::logout));
            });
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.getElement().removeAllChildren();
    main.getElement().appendChild(content.getElement());
  }

  @Override
  public void removeRouterLayoutContent(HasElement oldContent) {
    main.getElement().removeAllChildren();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    List<Sentence> sentences =
        banners.stream().map(Banner::sentence).flatMap(Optional::stream).toList();
    banner.setText(sentences.stream().map(Texts::of).collect(Collectors.joining(" \u00b7 ")));
    banners.stream().map(Banner::action).flatMap(Optional::stream).forEach(banner::add);
    banner.setVisible(!sentences.isEmpty());
  }
}
