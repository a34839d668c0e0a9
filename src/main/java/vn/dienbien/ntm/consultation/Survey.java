package vn.dienbien.ntm.consultation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.dienbien.ntm.base.Sentence;

/**
 * The residents' survey of the Fatherland Front about a dossier.
 *
 * @param id key
 * @param roundNo the round of the district's consultation it belongs to
 * @param figures what was counted
 * @param method how people were asked; may be empty
 * @param concludedBy who concluded it; null while it runs
 * @param concludedAt when; null while it runs
 * @param questions its questions, if they were counted one by one
 * @param files ids of the report and its annexes
 */
public record Survey(
    long id,
    int roundNo,
    SurveyFigures figures,
    String method,
    String concludedBy,
    LocalDateTime concludedAt,
    List<SurveyQuestion> questions,
    List<Long> files) {

  /** Whether it is over. */
  public boolean isConcluded() {
    return concludedAt != null;
  }

  /**
   * Everything that stands against concluding it. A share below its threshold does not: the
   * district's meeting weighs it.
   */
  public List<Sentence> missing() {
    List<Sentence> reasons = new ArrayList<>();
    if (!figures.isComplete()) {
      reasons.add(Sentence.of("consultation.survey.noFigures"));
    } else {
      addImpossible(reasons);
    }
    questions.stream()
        .filter(question -> question.satisfied() > question.asked())
        .forEach(
            question ->
                reasons.add(Sentence.of("consultation.survey.question.sum", question.name())));
    if (files.isEmpty()) {
      reasons.add(Sentence.of("consultation.survey.noReport"));
    }
    return reasons;
  }

  private void addImpossible(List<Sentence> reasons) {
    if (figures.asked() == 0) {
      reasons.add(Sentence.of("consultation.survey.nobodyAsked"));
    }
    if (figures.asked() > figures.households()) {
      reasons.add(
          Sentence.of("consultation.survey.askedTooMany", figures.asked(), figures.households()));
    }
    if (figures.satisfied() > figures.asked()) {
      reasons.add(
          Sentence.of(
              "consultation.survey.satisfiedTooMany", figures.satisfied(), figures.asked()));
    }
  }
}
