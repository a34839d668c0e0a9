package vn.dienbien.ntm.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** The Standing Committee is asked before the decision. */
class OpinionServiceTest extends DatabaseTest {

  @Autowired OpinionService opinions;
  @Autowired DocumentService documents;

  private static CommitteeOpinion opinion(
      LocalDate asked, LocalDate answered, OpinionStance stance, String text, Long file) {
    return new CommitteeOpinion("10/BC", asked, "20-CV/TU", answered, stance, text, file);
  }

  @Test
  @DisplayName("dates in order, none of tomorrow, and words unless it simply agrees")
  void rules() {
    DossierStory story = a.dossier().passed();
    OpinionStance agreed = OpinionStance.AGREED;
    refused(story, opinion(null, today(), agreed, "", null), "decision.opinion.incomplete");
    refused(story, opinion(today(), null, agreed, "", null), "decision.opinion.incomplete");
    refused(story, opinion(today(), today(), null, "", null), "decision.opinion.incomplete");
    refused(
        story,
        opinion(today(), today().minusDays(1), agreed, "", null),
        "decision.opinion.answeredBefore");
    refused(
        story,
        opinion(today(), today().plusDays(1), agreed, "", null),
        "decision.opinion.inFuture");
    refused(
        story,
        opinion(today(), today(), OpinionStance.CONDITIONS, " ", null),
        "decision.opinion.noText");
    refused(
        story,
        opinion(today(), today(), OpinionStance.DISAGREED, "", null),
        "decision.opinion.noText");
    refused(
        story,
        opinion(today(), today(), agreed, "x".repeat(4001), null),
        "decision.opinion.tooLong");
  }

  private void refused(DossierStory story, CommitteeOpinion opinion, String key) {
    assertThatThrownBy(() -> record(story, opinion))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(key);
    assertThat(story.status()).isEqualTo(DossierStatus.OPINION);
  }

  private void record(DossierStory story, CommitteeOpinion opinion) {
    Acting.as(story.provinceOfficer(), () -> opinions.record(story.id(), opinion));
  }

  @Test
  @DisplayName("it is recorded once, and with its scan is the province's alone")
  void recorded() {
    DossierStory story = a.dossier().passed();
    long file = Acting.as(story.provinceOfficer(), a::storedPdf);
    CommitteeOpinion opinion = opinion(today(), today(), OpinionStance.CONDITIONS, "text", file);
    record(story, opinion);
    assertThat(story.status()).isEqualTo(DossierStatus.DECIDING);
    assertThatThrownBy(() -> record(story, opinion)).isInstanceOf(StepNoLongerOpen.class);
    assertThat(Acting.as(story.provinceLeader(), () -> opinions.of(story.id()))).contains(opinion);
    assertThat(Acting.as(story.communeOfficer(), () -> opinions.of(story.id()))).isEmpty();
    assertThat(Acting.as(story.districtLeader(), () -> opinions.of(story.id()))).isEmpty();
    Acting.as(story.provinceLeader(), () -> documents.requireReadable(file));
    assertThatThrownBy(
            () -> Acting.as(story.communeOfficer(), () -> documents.requireReadable(file)))
        .isInstanceOf(NotThere.class);
  }

  private static LocalDate today() {
    return LocalDate.now();
  }
}
