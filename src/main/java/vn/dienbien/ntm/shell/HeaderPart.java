package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.Component;
import vn.dienbien.ntm.security.SignedIn;

/**
 * Something in the header beside the name of the person who is signed in, e.g. a bell. Contributed
 * as a bean; made once for each browser tab.
 */
@FunctionalInterface
public interface HeaderPart {

  /** A new one for this person. */
  Component create(SignedIn person);
}
