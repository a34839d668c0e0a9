package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.dienbien.ntm.security.ActorKey;

/**
 * What stands beside the deadline of an open step: to ask for more time, to decide on it.
 * Contributed by the deadlines, which stand on a higher floor than the dossier's page.
 */
public interface DeadlineTools {

  /**
   * The tools of the signed-in person; empty if there are none.
   *
   * @param subject e.g. "dossier:12"; the caller has checked that the person may see it
   * @param actor who has the step; null if the page does not know
   */
  Optional<Component> of(String subject, String stepId, ActorKey actor);
}
