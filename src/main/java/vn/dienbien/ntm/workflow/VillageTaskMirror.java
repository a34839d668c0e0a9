package vn.dienbien.ntm.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.village.VillageLinks;
import vn.dienbien.ntm.village.VillageTasks;

/** Mirrors the user tasks of requests for villages into the worklist. */
@Component
class VillageTaskMirror {

  private static final String KEY = VillageLinks.KIND + ":";

  private final VillageTasks tasks;

  VillageTaskMirror(VillageTasks tasks) {
    this.tasks = tasks;
  }

  @EventListener
  void mirror(DelegateTask task) {
    String key = task.getExecution().getProcessBusinessKey();
    if (!key.startsWith(KEY)) {
      return;
    }
    long requestId = Long.parseLong(key.substring(KEY.length()));
    switch (task.getEventName()) {
      case TaskListener.EVENTNAME_CREATE -> tasks.open(requestId, task.getTaskDefinitionKey());
      case TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE ->
          tasks.close(requestId, task.getTaskDefinitionKey());
      default -> {
        // assignments and updates of the engine are not used
      }
    }
  }
}
