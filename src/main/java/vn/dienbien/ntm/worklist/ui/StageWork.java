package vn.dienbien.ntm.worklist.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.shell.OwnWork;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.worklist.OpenTask;
import vn.dienbien.ntm.worklist.TaskLink;
import vn.dienbien.ntm.worklist.Worklist;

/** Leads from the head of a dossier to what the person has to do for it on a page of a stage. */
@Component
class StageWork implements OwnWork {

  private final Worklist worklist;
  private final CurrentUser currentUser;
  private final List<TaskLink> links;

  StageWork(Worklist worklist, CurrentUser currentUser, ObjectProvider<TaskLink> links) {
    this.worklist = worklist;
    this.currentUser = currentUser;
    this.links = links.orderedStream().toList();
  }

  @Override
  public Optional<Anchor> link(long dossierId) {
    SignedIn user = currentUser.get();
    return worklist.rowsOfDossier(dossierId).stream()
        .filter(task -> user.is(task.actor()))
        .flatMap(
            task -> links.stream().filter(l -> l.leads(task.stepId())).map(l -> anchor(l, task)))
        // A piece of work inside a step is opened after the step, and is what waits for them.
        .reduce((step, work) -> work);
  }

  private static Anchor anchor(TaskLink link, OpenTask task) {
    Anchor anchor = new Anchor(link.address(task), Texts.of("step.action." + task.stepId()));
    anchor.addClassName("ntm-primary-link");
    return anchor;
  }
}
