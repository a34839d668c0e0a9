package vn.dienbien.ntm.shell;

import com.vaadin.flow.router.HasDynamicTitle;

/** A view whose title in the browser is the words at a key, and the portal's name behind it. */
public interface Titled extends HasDynamicTitle {

  /** Key of the title in the bundles. */
  String titleKey();

  @Override
  default String getPageTitle() {
    return title(Texts.of(titleKey()));
  }

  /** A title for the browser: the words, then the portal's name. */
  static String title(String words) {
    return words + " - " + Texts.of("app.short-name");
  }
}
