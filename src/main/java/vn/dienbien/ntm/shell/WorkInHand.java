package vn.dienbien.ntm.shell;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.account.PersonSummary;

/**
 * Says on the page of a dossier who of a group is at its open step. Contributed by the worklist,
 * which stands on a higher floor than the dossier's page.
 */
@FunctionalInterface
public interface WorkInHand {

  /**
   * Who is at it, and for their colleagues the way to take it on; empty where there is no group.
   *
   * @param step the step of the model that is open
   * @param holders the people who have that step
   * @param changed runs when the person changed who is at it
   */
  Optional<Component> of(
      long dossierId, String step, List<PersonSummary> holders, Runnable changed);
}
