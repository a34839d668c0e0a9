package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.Theme;

/**
 * The page that carries every screen: theme, font, icon.
 *
 * <p>No server push here: whatever is pushed (counters in the header, the council room) asks for
 * the line of its own UI by {@link PushLine}; the pages before the sign-in have none.
 */
@Theme("ntm")
@Viewport("width=device-width, initial-scale=1")
@NpmPackage(value = "@fontsource/be-vietnam-pro", version = "5.2.8")
public class AppShell implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addLink("icon", "themes/ntm/favicon.svg");
    settings.addMetaTag("color-scheme", "light dark");
  }
}
