package vn.dienbien.ntm.worklist.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.shell.OwnWork;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.worklist.OpenTask;
import vn.dienbien.ntm.worklist.TaskLinks;
import vn.dienbien.ntm.worklist.Worklist;

/** Leads from the head of a dossier to what the person has to do for it on a page of a stage. */
@Component
class StageWork implements OwnWork {

  private final Worklist worklist;
  private final TaskLinks links;

  StageWork(Worklist worklist, TaskLinks links) {
    this.worklist = worklist;
    this.links = links;
  }

  @Override
  public Optional<Anchor> link(long dossierId) {
    return worklist.ownOf(dossierId).stream()
        .flatMap(task -> links.find(task).map(address -> anchor(address, task)).stream())
        // A piece of work inside a step is opened after the step, and is what waits for them.
        .reduce((step, work) -> work);
  }

  private static Anchor anchor(String address, OpenTask task) {
    Anchor anchor = new Anchor(address, Texts.of("step.action." + task.stepId()));
    anchor.addClassName("ntm-primary-link");
    return anchor;
  }
}
