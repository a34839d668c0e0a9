package vn.dienbien.ntm.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.dossier.DossierProcess;
import vn.dienbien.ntm.dossier.DossierStatus;

/** The itinerary of a dossier in the engine, by its number as the business key. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CamundaDossierProcess implements DossierProcess {

  private final EngineSteps engine;
  private final Drawings drawings;

  CamundaDossierProcess(EngineSteps engine, Drawings drawings) {
    this.engine = engine;
    this.drawings = drawings;
  }

  @Override
  public void opened(long dossierId, Parts parts) {
    Map<String, Object> words =
        Map.of(
            Bpmn.HAS_REGISTRATION, parts.registration(),
            Bpmn.HAS_DISTRICT, parts.district(),
            Bpmn.HAS_OPINION, parts.opinion());
    engine.start(Bpmn.RECOGNITION, key(dossierId), words);
  }

  @Override
  public void registered(long dossierId) {
    complete(dossierId, Bpmn.REGISTER, Map.of());
  }

  @Override
  public void registrationAnswered(long dossierId, boolean accepted) {
    complete(dossierId, Bpmn.ANSWER_REGISTRATION, accepted ? Bpmn.ACCEPTED : Bpmn.REFUSED);
  }

  @Override
  public void prepared(long dossierId) {
    complete(dossierId, Bpmn.PREPARE, Map.of());
  }

  @Override
  public void consulted(long dossierId) {
    complete(dossierId, Bpmn.CONSULT, Map.of());
  }

  @Override
  public void communeMet(long dossierId, boolean reached) {
    complete(dossierId, Bpmn.COMMUNE_MEETING, reached ? Bpmn.REACHED : Bpmn.NOT_REACHED);
  }

  @Override
  public void revised(long dossierId) {
    complete(dossierId, Bpmn.FILE, Bpmn.REVISED);
  }

  @Override
  public void filed(long dossierId, DossierStatus from) {
    complete(dossierId, from.step().orElseThrow(), Bpmn.FILED);
  }

  @Override
  public void recalled(long dossierId, DossierStatus from, boolean wasFirstFiling) {
    complete(
        dossierId,
        from.step().orElseThrow(),
        Map.of(Bpmn.OUTCOME, Bpmn.RECALLED, Bpmn.FIRST_FILING, wasFirstFiling));
  }

  @Override
  public void received(long dossierId, DossierStatus from, boolean accepted) {
    complete(dossierId, from.step().orElseThrow(), accepted ? Bpmn.ACCEPTED : Bpmn.RETURNED);
  }

  @Override
  public void verified(long dossierId) {
    complete(dossierId, Bpmn.VERIFY, Map.of());
  }

  @Override
  public void heardResidents(long dossierId) {
    complete(dossierId, Bpmn.HEAR_RESIDENTS, Map.of());
  }

  @Override
  public void districtVoted(long dossierId) {
    complete(dossierId, Bpmn.DISTRICT_VOTE, Map.of());
  }

  @Override
  public void submitted(long dossierId, DossierStatus from, boolean proposed) {
    complete(dossierId, from.step().orElseThrow(), proposed ? Bpmn.PROPOSED : Bpmn.NOT_PROPOSED);
  }

  @Override
  public void appraised(long dossierId) {
    complete(dossierId, Bpmn.APPRAISE, Map.of());
  }

  @Override
  public void combined(long dossierId) {
    complete(dossierId, Bpmn.APPRAISAL_REPORT, Bpmn.APPRAISED);
  }

  @Override
  public void voted(long dossierId, boolean passed) {
    complete(dossierId, Bpmn.COUNCIL, passed ? Bpmn.PASSED : Bpmn.NOT_PASSED);
  }

  @Override
  public void opinionGiven(long dossierId) {
    complete(dossierId, Bpmn.OPINION, Map.of());
  }

  @Override
  public void decided(long dossierId, DossierStatus outcome) {
    complete(
        dossierId,
        Bpmn.DECIDE,
        switch (outcome) {
          case RECOGNISED -> Bpmn.RECOGNISED;
          case BASICALLY_RECOGNISED -> Bpmn.BASICALLY_RECOGNISED;
          case REFUSED -> Bpmn.REFUSED;
          default -> throw new IllegalArgumentException("no decision ends in " + outcome);
        });
  }

  @Override
  public void withdrawn(long dossierId) {
    engine.withdraw(key(dossierId), Bpmn.WITHDRAWN_MESSAGE);
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> currentSteps(long dossierId) {
    return engine.open(key(dossierId)).stream()
        .map(Task::getTaskDefinitionKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Diagram> diagrams(long dossierId) {
    return drawings.of(key(dossierId));
  }

  private static String key(long dossierId) {
    return String.valueOf(dossierId);
  }

  private void complete(long dossierId, String step, String outcome) {
    complete(dossierId, step, Map.of(Bpmn.OUTCOME, outcome));
  }

  private void complete(long dossierId, String step, Map<String, Object> words) {
    engine.complete(key(dossierId), step, words);
  }
}
