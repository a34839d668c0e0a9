package vn.dienbien.ntm.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dienbien.ntm.council.Choice.ABSTAIN;
import static vn.dienbien.ntm.council.Choice.AGAINST;
import static vn.dienbien.ntm.council.Choice.FOR;
import static vn.dienbien.ntm.council.Choice.FOR_BASIC;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.round.ProcedureDraftService;
import vn.dienbien.ntm.round.ProcedureSetting;
import vn.dienbien.ntm.round.ProcedureValueService;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** Whole sessions of a council of ten at the edge of a threshold: quorum 70 %, approval 90 %. */
@Import(Hall.class)
class SessionEdgesTest extends DatabaseTest {

  private static final int COUNCIL = 10;

  @Autowired Hall hall;
  @Autowired CouncilService council;
  @Autowired VotingService voting;
  @Autowired ConflictService conflicts;
  @Autowired WrittenOpinionService opinions;
  @Autowired CouncilMembersService members;
  @Autowired ProcedureDraftService drafts;
  @Autowired ProcedureValueService values;

  /**
   * The first members of the council are present; the next ones have written, in time or late; the
   * conflicts are those of the last present members; the rest cast no ballot.
   */
  @DisplayName("a session of ten comes to what its exact shares say")
  @ParameterizedTest(
      name =
          "{0}: {1} present, {2} wrote, {3} too late, {4} in conflict, {5} for, {6} against, {7}"
              + " abstain: {8}")
  @CsvSource({
    "quorum of exactly 70 %,            7, 0, 0, 0,  7, 0, 0, PASSED",
    "quorum missed by one,              6, 0, 0, 0,  6, 0, 0, NO_QUORUM",
    "an opinion in time makes it,       6, 1, 0, 0,  6, 0, 0, PASSED",
    "a late opinion does not,           6, 0, 1, 0,  6, 0, 0, NO_QUORUM",
    "a late opinion is no vote either,  9, 0, 1, 0,  8, 1, 0, NOT_PASSED",
    "an opinion in time is one,         9, 1, 0, 0,  8, 1, 0, PASSED",
    "exactly 90 %,                     10, 0, 0, 0,  9, 1, 0, PASSED",
    "one vote short,                   10, 0, 0, 0,  8, 2, 0, NOT_PASSED",
    "9 of 10 with an abstention,       10, 0, 0, 0,  9, 0, 1, PASSED",
    "abstentions count as not for,     10, 0, 0, 0,  8, 0, 2, NOT_PASSED",
    "who casts none stays counted,     10, 0, 0, 0,  8, 0, 0, NOT_PASSED",
    "a tie,                            10, 0, 0, 0,  5, 5, 0, NOT_PASSED",
    "a conflict leaves nine of nine,   10, 0, 0, 1,  9, 0, 0, PASSED",
    "a conflict leaves eight of nine,  10, 0, 0, 1,  8, 1, 0, NOT_PASSED",
    "conflicts leave exactly half,     10, 0, 0, 5,  5, 0, 0, PASSED",
    "conflicts leave too few,          10, 0, 0, 6,  4, 0, 0, NO_QUORUM",
    "conflicts at the bare quorum,      7, 0, 0, 3,  4, 0, 0, NO_QUORUM",
  })
  void edges(
      String what,
      int present,
      int wrote,
      int late,
      int inConflict,
      int votesFor,
      int against,
      int abstained,
      Outcome outcome) {
    DossierStory dossier = a.dossier().combined();
    int session = hall.planned(COUNCIL, dossier);
    hall.mark(seats(1, present), true);
    write(session, present, wrote);
    seats(present - inConflict + 1, inConflict).forEach(seat -> declare(session, seat));
    as(() -> council.open(session));
    write(session, present, late);
    hall.castAll(0, ballots(votesFor, against, abstained));

    AgendaItem closed = hall.close().agenda().get(0);

    assertThat(closed.outcome()).as(what).isEqualTo(outcome);
    assertThat(dossier.status())
        .isEqualTo(
            switch (outcome) {
              case PASSED -> DossierStatus.OPINION;
              case NO_QUORUM -> DossierStatus.COUNCIL;
              default -> DossierStatus.NOT_PASSED;
            });
  }

  private Set<Integer> seats(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(number -> hall.seat(hall.person(number)))
        .collect(Collectors.toSet());
  }

  /** So many of those behind the present ones write that they are for it. */
  private void write(int session, int present, int count) {
    int item = hall.item(0).id();
    seats(present + 1, count)
        .forEach(seat -> as(() -> opinions.record(session, item, seat, FOR, a.storedPdf())));
  }

  private void declare(int session, int seat) {
    int item = hall.item(0).id();
    as(() -> conflicts.declare(session, item, seat, "cousin"));
  }

  private static Choice[] ballots(int votesFor, int against, int abstained) {
    return Stream.of(
            Collections.nCopies(votesFor, FOR),
            Collections.nCopies(against, AGAINST),
            Collections.nCopies(abstained, ABSTAIN))
        .flatMap(Collection::stream)
        .toArray(Choice[]::new);
  }

  @Test
  @DisplayName("of three dossiers of one session one passes, one does not, one waits for another")
  void threeDossiers() {
    DossierStory good = a.dossier().combined();
    DossierStory weak = a.dossier().combined();
    DossierStory close = a.dossier().combined();
    int session = hall.open(4, good, weak, close);
    int item = hall.item(2).id();
    seats(2, 3).forEach(seat -> as(() -> conflicts.declare(session, item, seat, "cousin")));
    hall.castAll(0, FOR, FOR, FOR, FOR);
    hall.castAll(1, FOR, FOR, FOR, AGAINST);
    hall.castAll(2, FOR);
    assertThat(hall.close().agenda())
        .extracting(AgendaItem::outcome)
        .containsExactly(Outcome.PASSED, Outcome.NOT_PASSED, Outcome.NO_QUORUM);
    assertThat(good.status()).isEqualTo(DossierStatus.OPINION);
    assertThat(weak.status()).isEqualTo(DossierStatus.NOT_PASSED);
    assertThat(close.status()).isEqualTo(DossierStatus.COUNCIL);
    assertThat(close.openWork()).containsExactly("council");
  }

  @Test
  @DisplayName("a member replaced while the session is open keeps seat and ballot in it")
  void replacedInTheMiddle() {
    DossierStory dossier = a.dossier().combined();
    int session = hall.open(COUNCIL, dossier);
    int voted = hall.seat(hall.person(9));
    int silent = hall.seat(hall.person(10));
    hall.cast(hall.person(9), 0, FOR);
    replaced(voted, hall.person(19));
    replaced(silent, hall.person(20));

    assertThat(hall.read().members()).as("the roll is fixed").hasSize(COUNCIL);
    for (int successor : new int[] {19, 20}) {
      assertRefused("council.notPresent", () -> hall.cast(hall.person(successor), 0, AGAINST));
    }
    hall.castAll(0, FOR, FOR, FOR, FOR, FOR, FOR, FOR);
    hall.cast(hall.person(10), 0, FOR);
    assertThat(hall.close().agenda().get(0).tally())
        .isEqualTo(new Tally(COUNCIL, COUNCIL, COUNCIL, 9, 0, 0, 0, 0));
  }

  /** By the list of members, from the day of the session on. */
  private void replaced(int seat, SignedIn successor) {
    jdbc.update(
        "update council_member set left_on = null, appointed_on = ? where id = ?",
        hall.day().minusDays(3),
        seat);
    as(() -> members.replace(seat, successor.personId(), hall.day()));
    as(() -> members.end(seatOf(successor), hall.day()));
  }

  private int seatOf(SignedIn person) {
    return jdbc.queryForObject(
        "select id from council_member where person_id = ? and appointed_on = ?",
        Integer.class,
        person.personId(),
        hall.day());
  }

  @Test
  @Transactional
  @DisplayName("where the version does not know it, nobody can vote for basically met")
  void withoutBasic() {
    String version =
        Acting.as(
            a.holder(Role.ADMIN, A.PROVINCE),
            () -> {
              String draft = drafts.copy("qd2540");
              ProcedureSetting basically =
                  drafts.read(draft).settings().get("verdict.basicallyMet");
              values.change(draft, basically, BigDecimal.ZERO, "QD 1/2026", true);
              return draft;
            });
    DossierStory dossier = a.dossier(version).combined();
    hall.open(4, dossier);
    assertRefused("council.noSuchChoice", () -> hall.cast(hall.person(1), 0, FOR_BASIC));
  }

  private void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(Refusal.class).hasMessageContaining(key);
  }

  private void as(Runnable act) {
    Acting.as(hall.secretary(), act);
  }
}
