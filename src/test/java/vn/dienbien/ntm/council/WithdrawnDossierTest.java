package vn.dienbien.ntm.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** A dossier that was withdrawn while it stood on an agenda breaks no session. */
class WithdrawnDossierTest extends DatabaseTest {

  @Autowired DossierService dossiers;
  @Autowired DossierVotes votes;

  @Test
  @DisplayName("withdrawn from a planned session, which is then opened and closed")
  void planned() {
    DossierStory story = a.dossier().combined().planned(A.COUNCIL_SIZE);
    withdraw(story);
    story.sessionOpened().sessionClosed();
    assertLeft(story);
  }

  @Test
  @DisplayName("withdrawn from an open session in which some have voted")
  void open() {
    DossierStory story = a.dossier().inSession(A.COUNCIL_SIZE).votesFor(2);
    withdraw(story);
    story.sessionClosed();
    assertLeft(story);
  }

  private void withdraw(DossierStory story) {
    Acting.as(story.communeLeader(), () -> dossiers.withdraw(story.id(), "reasons"));
  }

  private void assertLeft(DossierStory story) {
    assertThat(story.status()).isEqualTo(DossierStatus.WITHDRAWN);
    assertThat(story.openWork()).isEmpty();
    assertThat(Acting.as(story.communeOfficer(), () -> votes.of(story.id())))
        .extracting(DossierVote::outcome)
        .containsExactly(Outcome.LEFT);
  }
}
