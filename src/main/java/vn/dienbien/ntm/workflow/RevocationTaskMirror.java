package vn.dienbien.ntm.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.decision.RevocationLinks;
import vn.dienbien.ntm.decision.RevocationTasks;

/** Mirrors the user tasks of re-checks into the worklist. */
@Component
class RevocationTaskMirror {

  private final RevocationTasks tasks;

  RevocationTaskMirror(RevocationTasks tasks) {
    this.tasks = tasks;
  }

  @EventListener
  void mirror(DelegateTask task) {
    String key = task.getExecution().getProcessBusinessKey();
    if (!RevocationLinks.isSubject(key)) {
      return;
    }
    long id = RevocationLinks.idOf(key);
    switch (task.getEventName()) {
      case TaskListener.EVENTNAME_CREATE -> tasks.open(id, task.getTaskDefinitionKey());
      case TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE ->
          tasks.close(id, task.getTaskDefinitionKey());
      default -> {
        // assignments and updates of the engine are not used
      }
    }
  }
}
