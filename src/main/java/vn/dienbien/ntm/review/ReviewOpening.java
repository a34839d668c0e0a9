package vn.dienbien.ntm.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.account.PersonDirectory;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.criteria.Indicator;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierMoved;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.worklist.NewTask;
import vn.dienbien.ntm.worklist.Worklist;

/**
 * Opens a review when a dossier comes to its step: who gets what, and their rows in the worklist.
 */
@Component
class ReviewOpening {

  private final ReviewRepository reviews;
  private final DossierStages dossiers;
  private final CriteriaService criteria;
  private final PersonDirectory people;
  private final Worklist worklist;

  ReviewOpening(
      ReviewRepository reviews,
      DossierStages dossiers,
      CriteriaService criteria,
      PersonDirectory people,
      Worklist worklist) {
    this.reviews = reviews;
    this.dossiers = dossiers;
    this.criteria = criteria;
    this.people = people;
    this.worklist = worklist;
  }

  @EventListener
  void open(DossierMoved moved) {
    DossierFacts dossier = dossiers.facts(moved.dossierId());
    switch (moved.to()) {
      case VERIFYING -> open(dossier, Stage.VERIFICATION, criteriaByVerifier(dossier));
      case APPRAISING -> open(dossier, Stage.APPRAISAL, indicatorsByDepartment(dossier));
      default -> {
        // no review begins
      }
    }
  }

  private void open(DossierFacts dossier, Stage stage, Map<ActorKey, List<String>> subjects) {
    reviews.open(dossier.id(), stage, subjects, dossier.statusSince());
    if (stage == Stage.APPRAISAL) {
      dossiers.grant(dossier.id(), subjects.keySet(), stage.name());
    }
    worklist.openAll(
        subjects.keySet().stream()
            .map(who -> NewTask.on(dossier, stage.work(), workKey(stage, who), who, stage.step()))
            .toList());
  }

  static String workKey(Stage stage, ActorKey assignee) {
    return stage.work() + ":" + assignee.text();
  }

  /** The criteria are dealt out among the verifiers of the district, one after the other. */
  private Map<ActorKey, List<String>> criteriaByVerifier(DossierFacts dossier) {
    Set<Long> filers = dossiers.filers(dossier.id());
    List<PersonSummary> verifiers =
        people.holdersOf(ActorKey.of(Role.DISTRICT_VERIFIER, dossier.districtId())).stream()
            .filter(person -> !filers.contains(person.id()))
            .toList();
    if (verifiers.isEmpty()) {
      throw new Refusal("review.noVerifier");
    }
    CriteriaSet set = criteria.set(dossier.setId());
    return set.criteria().stream()
        .collect(
            Collectors.groupingBy(
                criterion ->
                    ActorKey.ofPerson(verifiers.get((criterion.no() - 1) % verifiers.size()).id()),
                LinkedHashMap::new,
                Collectors.flatMapping(
                    criterion -> Stage.VERIFICATION.subjectsOf(criterion).stream(),
                    Collectors.toList())));
  }

  /** Each department gets the indicators it leads or is heard on, and no others. */
  private Map<ActorKey, List<String>> indicatorsByDepartment(DossierFacts dossier) {
    CriteriaSet set = criteria.set(dossier.setId());
    return set.indicators().stream()
        .flatMap(indicator -> indicator.departments().stream())
        .distinct()
        .collect(
            Collectors.toMap(
                department -> ActorKey.of(Role.DEPARTMENT_APPRAISER, department),
                department -> set.indicatorsOf(department).stream().map(Indicator::id).toList(),
                (one, other) -> one,
                LinkedHashMap::new));
  }
}
