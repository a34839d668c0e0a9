package vn.dienbien.ntm.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** The residents' survey: its two shares at their edges, and its questions one by one. */
class SurveyTest extends DatabaseTest {

  @Autowired SurveyService surveys;
  @Autowired ConsultationQueries queries;

  @ParameterizedTest(name = "{0} asked of {1}, {2} satisfied: asked enough {3}, satisfied {4}")
  @CsvSource({
    "6999, 10000, 6999, false, true",
    "7000, 10000, 7000, true,  true",
    "7001, 10000, 7001, true,  true",
    "10000, 10000, 8999, true, false",
    "10000, 10000, 9000, true, true",
    "10000, 10000, 9001, true, true",
    "1,     1,     0,    true, false",
  })
  @DisplayName("70 % of the households and 90 % of those asked are exact")
  void edges(
      int asked, int households, int satisfied, boolean askedEnough, boolean satisfiedEnough) {
    SurveyFigures figures = new SurveyFigures(households, asked, satisfied);
    assertThat(figures.coverage().orElseThrow().isAtLeastPercent(BigDecimal.valueOf(70)))
        .isEqualTo(askedEnough);
    assertThat(figures.satisfaction().orElseThrow().isAtLeastPercent(BigDecimal.valueOf(90)))
        .isEqualTo(satisfiedEnough);
  }

  @Test
  @DisplayName("questions are kept in their order, each with its own share; the last list counts")
  void questions() {
    DossierStory story = a.dossier().hearing();
    keep(story, List.of(question("roads", 600, 540), question("water", 580, 290)));
    assertThat(questionsOf(story))
        .extracting(SurveyQuestion::name)
        .containsExactly("roads", "water");
    keep(story, List.of(question("water", 580, 300), question("schools", 0, 0)));
    assertThat(questionsOf(story))
        .containsExactly(question("water", 580, 300), question("schools", 0, 0));
    assertThat(questionsOf(story).get(0).satisfaction().orElseThrow().percent())
        .isEqualByComparingTo("51.72");
    assertThat(questionsOf(story).get(1).satisfaction()).as("nobody answered it").isEmpty();
  }

  @Test
  @DisplayName("a survey in which more are satisfied than answered a question is not concluded")
  void impossible() {
    DossierStory story = a.dossier().hearing().surveyRecorded();
    keep(story, List.of(question("roads", 60, 60), question("water", 60, 61)));
    assertThatThrownBy(() -> conclude(story))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.sentences())
                    .singleElement()
                    .satisfies(
                        sentence -> {
                          assertThat(sentence.key()).isEqualTo("consultation.survey.question.sum");
                          assertThat(sentence.args()).containsExactly("water");
                        }));
    keep(story, List.of(question("water", 60, 60)));
    conclude(story);
    assertThat(survey(story, story.districtOfficer()).isConcluded()).isTrue();
    assertThat(story.status()).as("the announcements still run").isEqualTo(DossierStatus.HEARING);
  }

  @Test
  @DisplayName("a question needs a name and figures that can be; there are not endlessly many")
  void refused() {
    DossierStory story = a.dossier().hearing();
    refused(story, "consultation.survey.question.noName", question(" ", 1, 1));
    refused(story, "consultation.survey.negative", question("roads", -1, 0));
    refused(story, "consultation.survey.negative", question("roads", 1, -1));
    refused(story, "consultation.tooLong", question("x".repeat(301), 1, 1));
    refused(
        story,
        "consultation.survey.tooManyQuestions",
        Collections.nCopies(51, question("roads", 1, 1)).toArray(SurveyQuestion[]::new));
    assertThat(questionsOf(story)).isEmpty();
  }

  private void refused(DossierStory story, String key, SurveyQuestion... questions) {
    assertThatThrownBy(() -> keep(story, List.of(questions)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(key);
  }

  private static SurveyQuestion question(String name, int asked, int satisfied) {
    return new SurveyQuestion(name, asked, satisfied);
  }

  private void keep(DossierStory story, List<SurveyQuestion> questions) {
    Acting.as(story.frontOfficer(), () -> surveys.keepQuestions(story.id(), questions));
  }

  private void conclude(DossierStory story) {
    Acting.as(story.frontOfficer(), () -> surveys.conclude(story.id()));
  }

  private List<SurveyQuestion> questionsOf(DossierStory story) {
    return survey(story, story.frontOfficer()).questions();
  }

  private Survey survey(DossierStory story, SignedIn reader) {
    return Acting.as(reader, () -> queries.page(story.id())).survey().orElseThrow();
  }
}
