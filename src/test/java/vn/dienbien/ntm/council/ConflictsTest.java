package vn.dienbien.ntm.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dienbien.ntm.council.Choice.FOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.dossier.RegistrationService;
import vn.dienbien.ntm.review.AppraisalService;
import vn.dienbien.ntm.review.FieldVisit;
import vn.dienbien.ntm.review.FieldVisitService;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.review.VerificationService;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/**
 * Who registered, filed, verified or appraised a dossier has no ballot on it, wherever they work by
 * now; nor has whoever comes from its commune or district.
 */
@Import(Hall.class)
class ConflictsTest extends DatabaseTest {

  /** Somebody of an office who plays no other story. */
  private static final int SOMEBODY = 55;

  @Autowired Hall hall;
  @Autowired CouncilService council;
  @Autowired CouncilMembersService members;
  @Autowired VotingService voting;
  @Autowired RegistrationService registrations;
  @Autowired FilingService filings;
  @Autowired FieldVisitService visits;
  @Autowired VerificationService verifications;
  @Autowired AppraisalService appraisals;

  private DossierStory dossier;
  private SignedIn person;

  @BeforeEach
  void begin() {
    dossier = a.dossier();
  }

  @Test
  @DisplayName("who sent the registration and has moved on since")
  void registered() {
    person = a.holder(Role.COMMUNE_OFFICER, A.COMMUNE, SOMEBODY);
    dossier.registering().withRegistration();
    Acting.as(person, () -> registrations.send(dossier.id()));
    dossier.combined();
    assertNoBallot(ConflictKind.REGISTERED);
  }

  @Test
  @DisplayName("who filed it and has moved on since")
  void filed() {
    person = a.holder(Role.COMMUNE_LEADER, A.COMMUNE, SOMEBODY);
    dossier.ready().withLetter();
    Acting.as(person, () -> filings.file(dossier.id()));
    dossier.acceptedNow().concluded(Stage.VERIFICATION).heard().districtVoted().submittedAgain();
    dossier.receivedNow().concluded(Stage.APPRAISAL).combinedNow();
    assertNoBallot(ConflictKind.FILED);
  }

  @Test
  @DisplayName("who went on the field visit of the verification and has moved on since")
  void visited() {
    person = a.holder(Role.DISTRICT_OFFICER, A.DISTRICT, SOMEBODY);
    dossier.accepted();
    FieldVisit visit = FieldVisit.of(0, LocalDate.of(2021, 9, 9), "team", "roads", List.of());
    Acting.as(person, () -> visits.record(dossier.id(), visit));
    verifiedOn();
    assertNoBallot(ConflictKind.VERIFIED);
  }

  @Test
  @DisplayName("who closed the verification and has moved on since")
  void verified() {
    person = a.holder(Role.DISTRICT_OFFICER, A.DISTRICT, SOMEBODY + 1);
    dossier.accepted().concludedBy(Stage.VERIFICATION);
    Acting.as(person, () -> verifications.close(dossier.id(), "conclusion"));
    appraisedOn();
    assertNoBallot(ConflictKind.VERIFIED);
  }

  @Test
  @DisplayName("who wrote the appraisal report")
  void appraised() {
    person = a.holder(Role.PROVINCE_OFFICER, A.PROVINCE, SOMEBODY);
    dossier.appraised().combinedFindings();
    Acting.as(person, () -> appraisals.closeReport(dossier.id(), ""));
    assertNoBallot(ConflictKind.APPRAISED);
  }

  private void verifiedOn() {
    dossier.concluded(Stage.VERIFICATION);
    appraisedOn();
  }

  private void appraisedOn() {
    dossier.heard().districtVoted().submittedAgain().receivedNow();
    dossier.concluded(Stage.APPRAISAL).combinedNow();
  }

  /** The person is a member of the council by now, and nothing else. */
  private void assertNoBallot(ConflictKind kind) {
    jdbc.update("delete from person_office where person_id = ?", person.personId());
    assertNoBallotOf(person, kind);
  }

  private void assertNoBallotOf(SignedIn member, ConflictKind... kinds) {
    int session = hall.planned(4, dossier);
    hall.appoint(member, false);
    hall.markAll();
    assertThat(hall.item(0).conflicts())
        .allMatch(conflict -> conflict.personId() == member.personId())
        .extracting(Conflict::kind)
        .containsExactlyInAnyOrder(kinds);
    Acting.as(hall.secretary(), () -> council.open(session));
    assertThat(hall.awaited(dossier)).hasSize(4);
    int item = hall.item(0).id();
    assertThatThrownBy(() -> Acting.as(member, () -> voting.cast(session, item, FOR)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("council.conflict.mine");
    hall.castAll(0, FOR, FOR, FOR, FOR);
    assertThat(hall.close().agenda().get(0).tally()).isEqualTo(new Tally(5, 5, 4, 4, 0, 0, 0, 0));
  }

  @Test
  @DisplayName("whoever holds an office in its commune or district, though they did nothing on it")
  void unit() {
    for (SignedIn official :
        List.of(
            a.holder(Role.COMMUNE_OFFICER, A.COMMUNE, SOMEBODY + 2),
            a.holder(Role.DISTRICT_LEADER, A.DISTRICT, SOMEBODY + 2),
            a.holder(Role.FRONT_OFFICER, A.DISTRICT, SOMEBODY + 2))) {
      dossier = a.dossier().combined();
      assertNoBallotOf(official, ConflictKind.UNIT);
    }
  }

  @Test
  @DisplayName("an official of another commune and one of another district vote like everybody")
  void neighbours() {
    dossier.combined();
    hall.planned(3, dossier);
    hall.appoint(a.holder(Role.COMMUNE_LEADER, A.OTHER_COMMUNE, SOMEBODY), false);
    hall.appoint(a.holder(Role.DISTRICT_LEADER, A.OTHER_DISTRICT, SOMEBODY), false);
    hall.markAll();
    assertThat(hall.item(0).conflicts()).isEmpty();
    assertThat(hall.item(0).seats().entitled()).isEqualTo(5);
  }

  @Test
  @DisplayName("a substitute is bound by their own conflict and by that of the member")
  void substitute() {
    dossier.combined();
    DossierStory other = a.dossier(A.OTHER_COMMUNE, A.DISTRICT).combined();
    int session = hall.planned(3, dossier, other);
    SignedIn standIn = a.holder(Role.COMMUNE_LEADER, A.COMMUNE, SOMEBODY + 3);
    asCouncilMember(standIn);
    int seat = hall.seat(hall.person(3));
    Acting.as(
        hall.secretary(),
        () -> members.addSubstitute(seat, standIn.personId(), hall.day(), hall.day(), session));
    hall.markAll();
    assertThat(hall.item(0).seats().entitled()).as("the member sits there").isEqualTo(3);
    int substitute =
        hall.read().members().stream()
            .flatMap(member -> member.substitutes().stream())
            .findFirst()
            .orElseThrow()
            .id();
    Acting.as(hall.secretary(), () -> council.seat(session, substitute));
    assertThat(hall.item(0).seats().entitled()).as("the commune's leader sits there").isEqualTo(2);
    assertThat(hall.item(1).seats().entitled()).as("on another commune").isEqualTo(3);
  }

  private void asCouncilMember(SignedIn someone) {
    jdbc.update(
        "insert ignore into person_office (person_id, role, place) values (?, ?, ?)",
        someone.personId(),
        Role.COUNCIL_MEMBER.name(),
        A.PROVINCE);
  }
}
