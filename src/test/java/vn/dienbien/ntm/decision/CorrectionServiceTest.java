package vn.dienbien.ntm.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** A decision is never edited: another one corrects it. */
class CorrectionServiceTest extends DatabaseTest {

  private static final Signatory CHAIR = new Signatory(null, "chair", "chair");

  @Autowired CorrectionService corrections;
  @Autowired DecisionService decisions;

  private Decision recorded(DossierStory story) {
    return Acting.as(story.communeOfficer(), () -> decisions.ofDossier(story.id())).orElseThrow();
  }

  private void correct(DossierStory story, NewCorrection right) {
    String seen =
        Acting.as(story.provinceLeader(), () -> decisions.ofDossier(story.id()))
            .map(Decision::correctedBy)
            .orElse(null);
    correct(story, seen, right);
  }

  private void correct(DossierStory story, String seen, NewCorrection right) {
    Acting.as(story.provinceLeader(), () -> corrections.correct(story.id(), seen, right));
  }

  private static NewCorrection of(
      DossierStory story, String number, String rightNumber, LocalDate rightOn, String rightName) {
    return new NewCorrection(
        number, today(), CHAIR, rightNumber, rightOn, "chair", rightName, "typing");
  }

  @Test
  @DisplayName("the right values are shown, the row of the decision stays as it was recorded")
  void corrected() {
    DossierStory story = a.dossier().recognised();
    String wrong = story.id() + "/TEST";
    Map<String, Object> before = row(story);
    correct(
        story,
        of(story, story.id() + "/DC", story.id() + "/RIGHT", today().minusDays(3), "Mường Pồn A"));
    Decision now = recorded(story);
    assertThat(now.number()).isEqualTo(story.id() + "/RIGHT");
    assertThat(now.decidedOn()).isEqualTo(today().minusDays(3));
    assertThat(now.communeName()).isEqualTo("Mường Pồn A");
    assertThat(now.signer()).isEqualTo("chair");
    assertThat(now.correctedBy()).isEqualTo(story.id() + "/DC");
    assertThat(story.status()).isEqualTo(DossierStatus.RECOGNISED);
    Map<String, Object> after = row(story);
    after.put("search", before.get("search"));
    assertThat(after).isEqualTo(before);
    Correction correction = history(story, now).get(0);
    assertThat(CorrectedValue.of(correction))
        .extracting(CorrectedValue::key)
        .containsExactly("corrected.number", "corrected.date", "corrected.name");
    assertThat(correction.wasNumber()).isEqualTo(wrong);
    for (String words : List.of(story.id() + "/dc", story.id() + "/right", wrong)) {
      DecisionFilter filter = new DecisionFilter(words, null, null, null);
      assertThat(Acting.as(story.communeOfficer(), () -> decisions.count(filter)))
          .as(words)
          .isEqualTo(1);
    }
  }

  private Map<String, Object> row(DossierStory story) {
    return jdbc.queryForMap("select * from decision where dossier_id = ?", story.id());
  }

  private List<Correction> history(DossierStory story, Decision decision) {
    return Acting.as(story.communeOfficer(), () -> decisions.corrections(List.of(decision)))
        .get(decision.id());
  }

  @Test
  @DisplayName("a second correction starts from the first; the newest holds, both are read")
  void twice() {
    DossierStory story = a.dossier().recognised();
    String right = story.id() + "/RIGHT";
    String name = recorded(story).communeName();
    correct(story, of(story, story.id() + "/DC1", right, today(), name));
    correct(story, of(story, story.id() + "/DC2", story.id() + "/TRULY", today(), name));
    Decision now = recorded(story);
    assertThat(now.number()).isEqualTo(story.id() + "/TRULY");
    assertThat(history(story, now))
        .extracting(Correction::wasNumber)
        .containsExactly(story.id() + "/TEST", right);
  }

  @Test
  @DisplayName("numbers are unique among decisions and corrections; a wrong one is free again")
  void numbers() {
    DossierStory first = a.dossier().recognised();
    DossierStory second = a.dossier().recognised();
    String name = recorded(first).communeName();
    String taken = second.id() + "/TEST";
    String own = first.id() + "/TEST";
    String right = first.id() + "/RIGHT";
    refused(first, of(first, taken, right, today(), name), "decision.numberTaken");
    refused(first, of(first, first.id() + "/DC", taken, today(), name), "decision.numberTaken");
    refused(first, of(first, right, right, today(), name), "decision.numberTaken");
    correct(first, of(first, first.id() + "/DC", right, today(), name));
    refused(
        second,
        of(second, second.id() + "/DC", first.id() + "/DC", today(), name),
        "decision.numberTaken");
    refused(second, of(second, second.id() + "/DC", right, today(), name), "decision.numberTaken");
    correct(second, of(second, second.id() + "/DC", own, today(), name));
    assertThat(recorded(second).number()).isEqualTo(own);
  }

  @Test
  @DisplayName(
      "whoever corrects what a colleague has corrected meanwhile is told, and undoes nothing")
  void correctedMeanwhile() {
    DossierStory story = a.dossier().recognised();
    String number = recorded(story).number();
    correct(story, null, of(story, story.id() + "/DC", number, today(), "Mường Pồn A"));
    NewCorrection late = of(story, story.id() + "/DC2", story.id() + "/R", today(), "Mường Pồn");
    assertThatThrownBy(() -> correct(story, null, late))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("decision.correct.changed")
        .hasMessageContaining(story.id() + "/DC");
    assertThat(recorded(story).communeName()).isEqualTo("Mường Pồn A");
  }

  @Test
  @DisplayName(
      "nothing to correct, no reason, impossible dates, and an undecided dossier are refused")
  void rules() {
    DossierStory story = a.dossier().recognised();
    Decision now = recorded(story);
    String number = story.id() + "/DC";
    String name = now.communeName();
    refused(story, of(story, number, now.number(), today(), name), "decision.correct.nothing");
    refused(story, of(story, number, now.number(), today().plusDays(1), name), "decision.inFuture");
    refused(
        story,
        new NewCorrection(
            number, today().minusDays(1), CHAIR, number + "R", today(), "chair", name, "why"),
        "decision.correct.before");
    refused(
        story,
        new NewCorrection(number, today(), CHAIR, number + "R", today(), "chair", name, " "),
        "decision.correct.noReason");
    refused(story, of(story, " ", number, today(), name), "decision.correct.incomplete");
    DossierStory undecided = a.dossier().deciding();
    refused(undecided, of(undecided, number, number, today(), name), "decision.none.yet");
  }

  private void refused(DossierStory story, NewCorrection right, String key) {
    assertThatThrownBy(() -> correct(story, right))
        .as(key)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(key);
  }

  private static LocalDate today() {
    return LocalDate.now();
  }
}
