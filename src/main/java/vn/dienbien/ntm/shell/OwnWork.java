package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;

/**
 * Leads from the head of a dossier to what the person has to do for it. Contributed by the
 * worklist, which stands on a higher floor than the dossier's page.
 */
public interface OwnWork {

  /** A link to the person's own open task, if a stage has a page for it. */
  Optional<Anchor> link(long dossierId);
}
