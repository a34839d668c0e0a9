package vn.dienbien.ntm.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.Step;
import vn.dienbien.ntm.worklist.NewTask;
import vn.dienbien.ntm.worklist.Subject;
import vn.dienbien.ntm.worklist.Worklist;

/** Mirrors the engine's user tasks into the worklist, in the transaction of the step. */
@Component
class OpenTaskMirror {

  /** Steps of the commune, in which the officer writes and the leader files. */
  private static final Set<String> FILED_BY_LEADER =
      Set.of(Bpmn.SUPPLEMENT, Bpmn.SUPPLEMENT_FOR_PROVINCE);

  private final Worklist worklist;
  private final DossierStages dossiers;

  OpenTaskMirror(Worklist worklist, DossierStages dossiers) {
    this.worklist = worklist;
    this.dossiers = dossiers;
  }

  @EventListener
  void mirror(DelegateTask task) {
    if (!isAboutDossier(task)) {
      return;
    }
    switch (task.getEventName()) {
      case TaskListener.EVENTNAME_CREATE -> open(task);
      case TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE -> close(task);
      default -> {
        // assignments and updates of the engine are not used
      }
    }
  }

  private void open(DelegateTask task) {
    DossierFacts dossier = dossiers.facts(dossierId(task));
    String step = task.getTaskDefinitionKey();
    List<NewTask> opened =
        works(step)
            .map(
                work -> NewTask.on(dossier, work, work, dossiers.actorOf(dossier.id(), work), step))
            .toList();
    worklist.openAll(opened);
  }

  private void close(DelegateTask task) {
    worklist.closeStep(
        Subject.dossier(dossierId(task)), works(task.getTaskDefinitionKey()).toList());
  }

  private static Stream<String> works(String step) {
    return FILED_BY_LEADER.contains(step) ? Stream.of(step, Step.FILE) : Stream.of(step);
  }

  /** The business key of a dossier is its number alone; others begin with their kind. */
  private static boolean isAboutDossier(DelegateTask task) {
    return task.getExecution().getProcessBusinessKey().indexOf(':') < 0;
  }

  private static long dossierId(DelegateTask task) {
    return Long.parseLong(task.getExecution().getProcessBusinessKey());
  }
}
