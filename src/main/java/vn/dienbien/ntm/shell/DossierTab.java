package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.Component;

/**
 * One tab of the dossier page. Features contribute theirs as beans, so that {@code dossier} never
 * looks up. A tab is built when it is opened, not before.
 */
public interface DossierTab {

  /** Its name in the address, e.g. "tieu-chi": lower case, no marks. */
  String id();

  /** Smaller stands further left. */
  int order();

  /** Key of its words in the bundles. */
  String titleKey();

  /** Whether the person signed in sees this tab of this dossier now. Should cost no query. */
  boolean isVisible(DossierGlance dossier);

  /** A new component with the tab's content; throws {@code NotThere} as the services do. */
  Component content(long dossierId);
}
