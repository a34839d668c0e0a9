package vn.dienbien.ntm.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.DossierService;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.letter.Letter;
import vn.dienbien.ntm.letter.LetterText;
import vn.dienbien.ntm.letter.LetterWriter;
import vn.dienbien.ntm.letter.Read;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** A dossier that was withdrawn while it stood on an agenda breaks no session. */
@Import(Hall.class)
class WithdrawnDossierTest extends DatabaseTest {

  @Autowired DossierService dossiers;
  @Autowired DossierVotes votes;
  @Autowired Hall hall;
  @Autowired CouncilLetters letters;
  @Autowired LetterWriter writer;
  @Autowired CouncilService council;
  @Autowired WrittenOpinionService opinions;
  @Autowired PaperBallotService papers;
  @Autowired ConflictService conflicts;

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

  @Test
  @DisplayName("whoever still works on it in the room is told that it was withdrawn")
  void stillInAForm() {
    DossierStory story = a.dossier().combined();
    int session = hall.planned(3, story);
    int item = hall.item(0).id();
    int seat = hall.seat(hall.person(3));
    long sheet = Acting.as(hall.secretary(), a::storedPdf);
    withdraw(story);
    assertLeftBehind(() -> opinions.record(session, item, seat, Choice.FOR, sheet));
    hall.markAll();
    Acting.as(hall.secretary(), () -> council.open(session));
    assertLeftBehind(() -> papers.enter(session, item, PaperCount.of(3, 0, 0, 0, 0, sheet)));
    assertLeftBehind(() -> conflicts.declare(session, item, seat, "reason"));
    assertThat(hall.close().agenda().get(0).tally().cast()).isZero();
  }

  private void assertLeftBehind(Runnable work) {
    assertThatThrownBy(() -> Acting.as(hall.secretary(), work))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("council.dossierLeft");
  }

  @Test
  @DisplayName("minutes and vote count name it as withdrawn, without figures of a vote")
  void letters() {
    DossierStory gone = a.dossier(A.OTHER_COMMUNE, A.DISTRICT).combinedWithUnmet(17);
    int session = hall.open(3, gone, a.dossier().combined());
    hall.cast(hall.person(1), 0, Choice.FOR);
    withdraw(gone);
    hall.castAll(1, Choice.FOR, Choice.FOR, Choice.FOR);
    hall.close();

    List<String> minutes = read(() -> letters.minutes(session));
    assertThat(minutes)
        .as("the day on which it was opened, whenever it was planned for")
        .anyMatch(
            line -> line.startsWith("Hồi ") && line.contains(LetterText.longDate(LocalDate.now())));
    assertThat(minutes).containsSequence("1. Xã Mường Nhà", "- Kết luận: Hồ sơ đã rút");
    assertThat(read(() -> letters.voteCount(session)))
        .containsSequence("Mường Nhà", "-", "-", "-", "-", "-", "-", "-", "-", "Hồ sơ đã rút")
        .containsSequence("Mường Pồn", "3", "3", "3", "0", "0", "0", "0", "100,00 %");
  }

  private List<String> read(Supplier<Letter> letter) {
    return Read.lines(writer.docx(Acting.as(hall.secretary(), letter)));
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
