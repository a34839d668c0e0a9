package vn.dienbien.ntm.workflow;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;

/** Where procedures have ended, as the engine's history tells: what the gateways made of a word. */
final class EndEvents {

  private EndEvents() {}

  /** Ids of the ends of the finished procedures with this key, not those of the called stages. */
  static List<String> of(HistoryService history, String businessKey) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(businessKey)
        .rootProcessInstances()
        .finished()
        .list()
        .stream()
        .flatMap(
            instance ->
                history
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(instance.getId())
                    .activityType("noneEndEvent")
                    .list()
                    .stream())
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }
}
