package vn.dienbien.ntm.review;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.dossier.DossierFacts;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.Step;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.dossier.SupplementAsked;
import vn.dienbien.ntm.dossier.SupplementSent;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.worklist.NewTask;
import vn.dienbien.ntm.worklist.Subject;
import vn.dienbien.ntm.worklist.Worklist;

/**
 * What a return out of a running review means for it: rows of work for the commune, and when the
 * answer is there, findings on the named indicators are open again. All others stand.
 */
@Component
class ReviewSupplements {

  private static final String SUPPLEMENT = "supplementReview";
  private static final String SEND = "sendSupplement";

  private final ReviewRepository reviews;
  private final AssignmentRepository assignments;
  private final ReviewEnd end;
  private final DossierStages dossiers;
  private final CriteriaService criteria;
  private final Worklist worklist;

  ReviewSupplements(
      ReviewRepository reviews,
      AssignmentRepository assignments,
      ReviewEnd end,
      DossierStages dossiers,
      CriteriaService criteria,
      Worklist worklist) {
    this.reviews = reviews;
    this.assignments = assignments;
    this.end = end;
    this.dossiers = dossiers;
    this.criteria = criteria;
    this.worklist = worklist;
  }

  @EventListener
  void asked(SupplementAsked asked) {
    DossierFacts dossier = dossiers.facts(asked.dossierId());
    String answer = answer(dossier);
    worklist.openAll(
        List.of(
            NewTask.on(dossier, SUPPLEMENT, SUPPLEMENT, asked.officer(), answer),
            NewTask.on(dossier, SEND, SEND, asked.leader(), answer)));
  }

  @EventListener
  void sent(SupplementSent sent) {
    DossierFacts dossier = dossiers.facts(sent.dossierId());
    worklist.closeStep(Subject.dossier(dossier.id()), List.of(SUPPLEMENT, SEND, answer(dossier)));
    Stage stage = Stage.of(dossier.status());
    long round = reviews.round(dossier.id(), stage).orElseThrow(StepNoLongerOpen::notOpen).id();
    if (!sent.indicators().isEmpty()) {
      reopen(dossier, stage, round, subjects(dossier, stage, sent.indicators()));
    }
    end.ifComplete(dossier.id(), stage, round);
  }

  /** The step whose clock tells by when the commune must answer. */
  private static String answer(DossierFacts dossier) {
    return Step.supplementOf(dossier.status().step().orElseThrow());
  }

  /** The indicators, and in a verification the criteria that contain them. */
  private Set<String> subjects(DossierFacts dossier, Stage stage, Set<String> indicators) {
    Set<String> subjects = new TreeSet<>(indicators);
    if (stage == Stage.VERIFICATION) {
      CriteriaSet set = criteria.set(dossier.setId());
      indicators.forEach(id -> subjects.add(String.valueOf(set.indicator(id).criterionNo())));
    }
    return subjects;
  }

  private void reopen(DossierFacts dossier, Stage stage, long round, Set<String> subjects) {
    Set<ActorKey> concerned =
        reviews.findings(round).stream()
            .filter(finding -> subjects.contains(finding.subject()))
            .map(Finding::assignee)
            .collect(Collectors.toSet());
    reviews.reopen(round, subjects);
    List<ActorKey> again =
        assignments.of(round).stream()
            .filter(Assignment::isDone)
            .map(Assignment::assignee)
            .filter(concerned::contains)
            .toList();
    assignments.reopen(round, again);
    worklist.openAll(
        again.stream()
            .map(
                who ->
                    NewTask.on(
                        dossier,
                        stage.work(),
                        ReviewOpening.workKey(stage, who),
                        who,
                        stage.step()))
            .toList());
  }
}
