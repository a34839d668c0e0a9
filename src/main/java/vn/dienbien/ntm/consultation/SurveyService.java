package vn.dienbien.ntm.consultation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;

/**
 * The residents' survey, recorded by the Fatherland Front of the district: may be corrected until
 * it is concluded. Its thresholds are warned about, never forbidden.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class SurveyService {

  /** Percent of the households that must be asked. */
  static final String HOUSEHOLDS_ASKED = "survey.householdsAsked";

  /** Percent of those asked that must be satisfied. */
  static final String SATISFIED = "survey.satisfied";

  private static final int LONGEST_METHOD = 2000;
  private static final int LONGEST_QUESTION = 300;
  private static final int MOST_QUESTIONS = 50;

  private final SurveyRepository surveys;
  private final ConsultationRepository consultations;
  private final HearingWork hearing;
  private final DocumentService documents;
  private final CurrentUser currentUser;
  private final Clock clock;

  SurveyService(
      SurveyRepository surveys,
      ConsultationRepository consultations,
      HearingWork hearing,
      DocumentService documents,
      CurrentUser currentUser,
      Clock clock) {
    this.surveys = surveys;
    this.consultations = consultations;
    this.hearing = hearing;
    this.documents = documents;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /**
   * Keeps what was counted, complete or not.
   *
   * @param method how people were asked, at most 2000 characters
   */
  @UserCommand
  public void record(long dossierId, SurveyFigures figures, String method) {
    Survey survey = locked(dossierId);
    boolean isNegative =
        Stream.of(figures.households(), figures.asked(), figures.satisfied())
            .filter(Objects::nonNull)
            .anyMatch(figure -> figure < 0);
    if (isNegative) {
      throw new Refusal("consultation.survey.negative");
    }
    if (method.length() > LONGEST_METHOD) {
      throw new Refusal("consultation.tooLong", LONGEST_METHOD);
    }
    surveys.record(
        survey.id(),
        figures,
        method.strip(),
        currentUser.get().displayName(),
        LocalDateTime.now(clock));
  }

  /** Keeps the questions that were counted one by one, instead of those before. */
  @UserCommand
  public void keepQuestions(long dossierId, List<SurveyQuestion> questions) {
    Survey survey = locked(dossierId);
    if (questions.size() > MOST_QUESTIONS) {
      throw new Refusal("consultation.survey.tooManyQuestions", MOST_QUESTIONS);
    }
    for (SurveyQuestion question : questions) {
      if (question.name().isBlank()) {
        throw new Refusal("consultation.survey.question.noName");
      }
      if (question.name().length() > LONGEST_QUESTION) {
        throw new Refusal("consultation.tooLong", LONGEST_QUESTION);
      }
      if (question.asked() < 0 || question.satisfied() < 0) {
        throw new Refusal("consultation.survey.negative");
      }
    }
    surveys.keepQuestions(survey.id(), questions);
  }

  /** Adds the report of the survey or an annex. */
  @UserCommand
  public void addFile(long dossierId, long fileId) {
    Survey survey = locked(dossierId);
    documents.requireReadable(fileId);
    surveys.addFile(survey.id(), fileId);
  }

  /** Takes a file off. */
  @UserCommand
  public void removeFile(long dossierId, long fileId) {
    surveys.removeFile(locked(dossierId).id(), fileId);
  }

  /**
   * Concludes the survey; if the district's announcements are over too, the dossier goes on.
   *
   * @throws Refusal with everything that is missing or cannot be so
   */
  @UserCommand
  public void conclude(long dossierId) {
    Survey survey = locked(dossierId);
    List<Sentence> missing = survey.missing();
    if (!missing.isEmpty()) {
      throw new Refusal(missing);
    }
    surveys.conclude(survey.id(), currentUser.get().displayName(), LocalDateTime.now(clock));
    hearing.done(
        dossierId,
        HearingWork.SURVEY,
        consultations
            .last(dossierId, ConsultationLevel.DISTRICT)
            .filter(Consultation::isConcluded)
            .isPresent());
  }

  private Survey locked(long dossierId) {
    hearing.lock(dossierId, HearingWork.SURVEY);
    Survey last = surveys.last(dossierId).orElseThrow(StepNoLongerOpen::notOpen);
    if (last.isConcluded()) {
      throw StepNoLongerOpen.doneBy(last.concludedBy(), last.concludedAt());
    }
    return last;
  }
}
