package vn.dienbien.ntm.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;

/**
 * The deployed process models and the procedures that run on older ones. A procedure moves as a
 * whole, its stages with it, or not at all; none is forced into a step that it did not come to.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class ModelService {

  private static final Logger LOG = LoggerFactory.getLogger(ModelService.class);

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final AuditLog audit;
  private final TransactionTemplate transaction;

  ModelService(
      RepositoryService repository,
      RuntimeService runtime,
      AuditLog audit,
      TransactionTemplate transaction) {
    this.repository = repository;
    this.runtime = runtime;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** The newest version of every model, and the older ones that something still runs on. */
  @Transactional(readOnly = true)
  public List<ModelVersion> versions() {
    Map<String, Long> running =
        runtime.createProcessInstanceQuery().list().stream()
            .collect(
                Collectors.groupingBy(
                    ProcessInstance::getProcessDefinitionId, Collectors.counting()));
    Map<String, ProcessDefinition> newest = newest();
    return repository.createProcessDefinitionQuery().list().stream()
        .map(
            model ->
                new ModelVersion(
                    model.getKey(),
                    model.getVersion(),
                    newest.get(model.getKey()).getId().equals(model.getId()),
                    running.getOrDefault(model.getId(), 0L)))
        .filter(model -> model.isNewest() || model.running() > 0)
        .sorted(
            Comparator.comparing(ModelVersion::key)
                .thenComparing(ModelVersion::version, Comparator.reverseOrder()))
        .toList();
  }

  /** What {@link #moveToNewest} would come to; nothing changes. */
  public ModelMoves check() {
    return eachOnOldModels(true);
  }

  /** Moves every procedure that can be moved to the newest models, each in a transaction. */
  public ModelMoves moveToNewest() {
    return eachOnOldModels(false);
  }

  private ModelMoves eachOnOldModels(boolean isTrial) {
    Map<String, ProcessDefinition> newest = newest();
    Map<String, List<ProcessInstance>> old = onOldModels(newest);
    List<ModelMoves.Stuck> stuck = new ArrayList<>();
    old.forEach(
        (businessKey, instances) ->
            move(businessKey, instances, newest, isTrial).ifPresent(stuck::add));
    return new ModelMoves(old.size() - stuck.size(), List.copyOf(stuck));
  }

  /** The procedure and its called stages that run on old models, by what they are about. */
  private Map<String, List<ProcessInstance>> onOldModels(Map<String, ProcessDefinition> newest) {
    return runtime.createProcessInstanceQuery().list().stream()
        .filter(
            instance ->
                newest.values().stream()
                    .noneMatch(model -> model.getId().equals(instance.getProcessDefinitionId())))
        .collect(Collectors.groupingBy(ProcessInstance::getBusinessKey));
  }

  private Map<String, ProcessDefinition> newest() {
    return repository.createProcessDefinitionQuery().latestVersion().list().stream()
        .collect(Collectors.toMap(ProcessDefinition::getKey, model -> model));
  }

  private Optional<ModelMoves.Stuck> move(
      String businessKey,
      List<ProcessInstance> instances,
      Map<String, ProcessDefinition> newest,
      boolean isTrial) {
    try {
      transaction.executeWithoutResult(
          status -> {
            Map<String, MigrationPlan> plans = new HashMap<>();
            instances.forEach(instance -> move(instance, newest, plans));
            if (isTrial) {
              status.setRollbackOnly();
            } else {
              audit.append(BusinessKey.subject(businessKey), Audience.PROVINCE, "process.moved");
            }
          });
      return Optional.empty();
    } catch (MigratingProcessInstanceValidationException e) {
      return Optional.of(new ModelMoves.Stuck(businessKey, steps(e)));
    } catch (ProcessEngineException e) {
      LOG.warn("cannot move {} to the newest models", businessKey, e);
      return Optional.of(new ModelMoves.Stuck(businessKey, List.of()));
    }
  }

  private void move(
      ProcessInstance instance,
      Map<String, ProcessDefinition> newest,
      Map<String, MigrationPlan> plans) {
    String from = instance.getProcessDefinitionId();
    String key = repository.getProcessDefinition(from).getKey();
    MigrationPlan plan =
        plans.computeIfAbsent(
            from,
            id ->
                runtime
                    .createMigrationPlan(id, newest.get(key).getId())
                    .mapEqualActivities()
                    .build());
    runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
  }

  /** The steps that the newest model has no equal of. */
  private static List<String> steps(MigratingProcessInstanceValidationException refused) {
    var report = refused.getValidationReport();
    return Stream.concat(
            report.getActivityInstanceReports().stream()
                .map(activity -> activity.getSourceScopeId()),
            report.getTransitionInstanceReports().stream()
                .map(transition -> transition.getSourceScopeId()))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }
}
