package vn.dienbien.ntm.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** The signed letter that goes with a filing. */
class FilingLetterTest extends DatabaseTest {

  @Autowired ClaimService claims;
  @Autowired FilingService filings;

  @Test
  @DisplayName("one of tomorrow is not filed, one with too long a number is not even kept")
  void impossible() {
    DossierStory story = a.dossier().ready().withPapers();
    long file = Acting.as(story.communeLeader(), a::storedPdf);
    LocalDate today = LocalDate.now();
    assertThatThrownBy(() -> keep(story, new SignedLetter("4".repeat(41), today, "leader", file)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("dossier.registration.tooLong");
    keep(story, new SignedLetter("45/TTr-UBND", today.plusDays(1), "leader", file));
    assertThatThrownBy(() -> file(story))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("dossier.letter.inFuture");
    keep(story, new SignedLetter("45/TTr-UBND", today, "leader", file));
    file(story);
    assertThat(story.status()).isEqualTo(DossierStatus.FILED);
  }

  private void keep(DossierStory story, SignedLetter letter) {
    Acting.as(story.communeLeader(), () -> claims.keepLetter(story.id(), letter));
  }

  private void file(DossierStory story) {
    Acting.as(story.communeLeader(), () -> filings.file(story.id()));
  }
}
