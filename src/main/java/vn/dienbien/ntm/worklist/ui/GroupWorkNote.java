package vn.dienbien.ntm.worklist.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import vn.dienbien.ntm.account.PersonDirectory;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.shell.WorkInHand;
import vn.dienbien.ntm.worklist.Worklist;

/** Tells the page of a dossier who is at it, before a colleague begins the same. */
@org.springframework.stereotype.Component
class GroupWorkNote implements WorkInHand {

  private final Worklist worklist;
  private final GroupWorkTools tools;
  private final PersonDirectory people;
  private final CurrentUser currentUser;

  GroupWorkNote(
      Worklist worklist, GroupWorkTools tools, PersonDirectory people, CurrentUser currentUser) {
    this.people = people;
    this.worklist = worklist;
    this.tools = tools;
    this.currentUser = currentUser;
  }

  @Override
  public Optional<Component> of(
      long dossierId, String step, List<PersonSummary> holders, Runnable changed) {
    SignedIn user = currentUser.get();
    return worklist.rowsOfDossier(dossierId).stream()
        .filter(task -> task.stepId().equals(step) || user.is(task.actor()))
        // One's own work inside the step says more than the step.
        .reduce((one, other) -> user.is(other.actor()) ? other : one)
        .map(
            task ->
                task.heldBy(task.stepId().equals(step) ? holders : people.holdersOf(task.actor())))
        .map(task -> user.is(task.actor()) ? tools.of(task, changed) : tools.words(task))
        .filter(Component::isVisible)
        .map(Component.class::cast);
  }
}
