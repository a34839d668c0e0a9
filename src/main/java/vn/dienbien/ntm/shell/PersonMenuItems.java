package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * Lines of the menu that opens on one's own name, e.g. to act for an absent colleague. Contributed
 * as a bean by the feature that knows; asked once for each window.
 */
@FunctionalInterface
public interface PersonMenuItems {

  /** The lines for whoever is signed in, top down; may be empty. */
  List<Component> items();
}
