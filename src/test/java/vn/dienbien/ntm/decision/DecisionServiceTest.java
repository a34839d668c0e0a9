package vn.dienbien.ntm.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.council.Choice;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.letter.SigningMark;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** The chair decides: outcomes, reasons, dates, numbers. */
class DecisionServiceTest extends DatabaseTest {

  private static final Signatory CHAIR = new Signatory(null, "chair", "name");

  @Autowired DecisionService decisions;
  @Autowired DocumentService documents;

  private static NewDecision decision(DecisionOutcome outcome, String number, String reasons) {
    return DossierStory.decision(outcome, number, reasons);
  }

  private void decide(DossierStory story, NewDecision decision) {
    Acting.as(story.provinceLeader(), () -> decisions.decide(story.id(), decision));
  }

  private void refused(DossierStory story, NewDecision decision, String key) {
    assertThatThrownBy(() -> decide(story, decision))
        .as(key)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(key);
    assertThat(story.status()).isEqualTo(DossierStatus.DECIDING);
  }

  @Test
  @DisplayName(
      "what is incomplete, too long, of tomorrow, from before the vote or without reasons is not recorded")
  void rules() {
    DossierStory story = a.dossier().deciding();
    String number = story.id() + "/R";
    Map<NewDecision, String> wrong = new LinkedHashMap<>();
    DecisionOutcome yes = DecisionOutcome.RECOGNISED;
    wrong.put(decision(null, number, ""), "decision.noOutcome");
    wrong.put(decision(DecisionOutcome.AWAITING_OPINION, number, ""), "decision.noOutcome");
    wrong.put(decision(yes, " ", ""), "decision.incomplete");
    wrong.put(new NewDecision(yes, number, null, CHAIR, "", null), "decision.incomplete");
    wrong.put(
        new NewDecision(yes, number, today(), new Signatory(null, "", "name"), "", null),
        "decision.incomplete");
    wrong.put(
        new NewDecision(yes, number, today(), new Signatory(SigningMark.TL, "x", "y"), "", null),
        "decision.incomplete");
    wrong.put(
        new NewDecision(yes, number, today().plusDays(1), CHAIR, "", null), "decision.inFuture");
    wrong.put(
        new NewDecision(yes, number, today().minusDays(1), CHAIR, "", null), "decision.beforeVote");
    wrong.put(decision(yes, "x".repeat(41), ""), "decision.tooLong");
    wrong.put(decision(yes, number, "x".repeat(4001)), "decision.tooLong");
    wrong.put(decision(DecisionOutcome.REFUSED, number, " "), "decision.noReasons");
    wrong.forEach((decision, key) -> refused(story, decision, key));
  }

  @Test
  @DisplayName("each outcome ends the dossier in its status, with the signer's mark kept")
  void outcomes() {
    DossierStory story = a.dossier().deciding();
    assertThat(Acting.as(story.provinceLeader(), () -> decisions.outcomes(story.id())))
        .contains(DecisionOutcome.BASICALLY_RECOGNISED);
    Signatory deputy = new Signatory(SigningMark.KT, "deputy", "name");
    decide(
        story,
        new NewDecision(
            DecisionOutcome.BASICALLY_RECOGNISED, story.id() + "/B", today(), deputy, "", null));
    assertThat(story.status()).isEqualTo(DossierStatus.BASICALLY_RECOGNISED);
    Decision recorded =
        Acting.as(story.communeOfficer(), () -> decisions.ofDossier(story.id())).orElseThrow();
    assertThat(recorded.signatory()).isEqualTo(deputy);
    assertThat(recorded.outcome()).isEqualTo(DecisionOutcome.BASICALLY_RECOGNISED);
    assertThatThrownBy(
            () -> decide(story, decision(DecisionOutcome.RECOGNISED, story.id() + "/C", "")))
        .isInstanceOf(StepNoLongerOpen.class);
  }

  @Test
  @DisplayName("recognising against an unmet criterion needs a reason and is never forbidden")
  void unmet() {
    DossierStory story = a.dossier().combinedWithUnmet(17);
    story.planned(A.COUNCIL_SIZE).sessionOpened().explained().votesFor(A.COUNCIL_SIZE);
    story.sessionClosed().opinionGiven();
    DecisionBasis basis = Acting.as(story.provinceLeader(), () -> decisions.basis(story.id()));
    assertThat(basis.againstAny())
        .singleElement()
        .satisfies(warning -> assertThat(warning.args()).containsExactly("1", "17"));
    refused(
        story,
        decision(DecisionOutcome.RECOGNISED, story.id() + "/U", " "),
        "decision.noReasonAgainst");
    decide(
        story, decision(DecisionOutcome.RECOGNISED, story.id() + "/U", "the council weighed it"));
    assertThat(story.status()).isEqualTo(DossierStatus.RECOGNISED);
  }

  @Test
  @DisplayName("where the council found it basically met, only a full recognition needs a reason")
  void basicallyPassed() {
    DossierStory story = a.dossier().inSession(A.COUNCIL_SIZE);
    story.votes(A.COUNCIL_SIZE, Choice.FOR_BASIC).sessionClosed().opinionGiven();
    refused(
        story,
        decision(DecisionOutcome.RECOGNISED, story.id() + "/P", ""),
        "decision.noReasonAgainst");
    decide(story, decision(DecisionOutcome.BASICALLY_RECOGNISED, story.id() + "/P", ""));
    assertThat(story.status()).isEqualTo(DossierStatus.BASICALLY_RECOGNISED);
  }

  @Test
  @DisplayName(
      "an opinion that does not agree warns the chair, not the commune, and forbids nothing")
  void disagreed() {
    DossierStory story = a.dossier().passed().opinionGiven(OpinionStance.DISAGREED, "why");
    assertThat(Acting.as(story.provinceLeader(), () -> decisions.basis(story.id())).remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark.key()).isEqualTo("decision.warning.DISAGREED"));
    assertThat(Acting.as(story.communeOfficer(), () -> decisions.basis(story.id())).remarks())
        .isEmpty();
    story.decided(true, "");
    assertThat(story.status()).isEqualTo(DossierStatus.RECOGNISED);
  }

  @Test
  @DisplayName(
      "a number is given once a year: spelling and capitals make no other, another year does")
  void numbers() {
    DossierStory first = a.dossier().deciding();
    DossierStory second = a.dossier().deciding();
    String number = first.id() + "/QĐ-UBND";
    decide(first, decision(DecisionOutcome.RECOGNISED, number, ""));
    for (String same : new String[] {number, number.toLowerCase(), first.id() + "/qđ-ubnd"}) {
      refused(second, decision(DecisionOutcome.RECOGNISED, same, ""), "decision.numberTaken");
    }
    jdbc.update(
        "update decision_number set number_year = number_year - 1 where number = ?", number);
    decide(second, decision(DecisionOutcome.RECOGNISED, number, ""));
    assertThat(second.status()).isEqualTo(DossierStatus.RECOGNISED);
  }

  @Test
  @DisplayName("the signed document may be read by whoever sees the dossier, by nobody else")
  void scan() {
    DossierStory story = a.dossier().deciding();
    long file = Acting.as(story.provinceLeader(), a::storedPdf);
    decide(
        story,
        new NewDecision(DecisionOutcome.RECOGNISED, story.id() + "/F", today(), CHAIR, "", file));
    Acting.as(story.communeOfficer(), () -> documents.requireReadable(file));
    assertThatThrownBy(
            () ->
                Acting.as(
                    a.dossier(A.OTHER_COMMUNE, A.DISTRICT).communeOfficer(),
                    () -> documents.requireReadable(file)))
        .isInstanceOf(vn.dienbien.ntm.base.NotThere.class);
  }

  @Test
  @DisplayName("the register is narrowed by level and by the year of the document")
  void filter() {
    DossierStory story = a.dossier().recognised();
    String search = story.id() + "/TEST";
    assertThat(
            count(story, new DecisionFilter(search, null, RecognitionLevel.NTM, today().getYear())))
        .isEqualTo(1);
    assertThat(count(story, new DecisionFilter(search, null, RecognitionLevel.NANG_CAO, null)))
        .isZero();
    assertThat(count(story, new DecisionFilter(search, null, null, today().getYear() - 1)))
        .isZero();
    assertThat(Acting.as(story.communeOfficer(), decisions::years)).contains(today().getYear());
  }

  private int count(DossierStory story, DecisionFilter filter) {
    return Acting.as(story.communeOfficer(), () -> decisions.count(filter));
  }

  private static LocalDate today() {
    return LocalDate.now();
  }
}
