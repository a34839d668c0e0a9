package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says why there is no page, and leads back. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

  private String title = "";

  /** Fills the page from the texts at {@code <key>.title} and {@code <key>.hint}. */
  final void show(Glyph glyph, String key, Object... args) {
    title = Texts.of(key + ".title");
    removeAll();
    Anchor home = new Anchor("", Texts.of("error.home"));
    add(new EmptyState(glyph, title, Texts.of(key + ".hint", args), home).asPage());
  }

  @Override
  public String getPageTitle() {
    return Titled.title(title);
  }
}
