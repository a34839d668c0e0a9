package vn.dienbien.ntm.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.document.DocumentService;
import vn.dienbien.ntm.letter.Read;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** A commune registers and is taken into the plan, or refused with reasons. */
class RegistrationServiceTest extends DatabaseTest {

  @Autowired RegistrationService registrations;
  @Autowired DossierQueries queries;
  @Autowired DossierLetters letters;
  @Autowired DocumentService documents;
  @Autowired Clock clock;

  @Test
  @DisplayName("a registration lacking any part is not sent, whatever the part")
  void incomplete() {
    DossierStory story = a.dossier().registering().withRegistration();
    SignedLetter whole =
        Acting.as(story.communeOfficer(), () -> registrations.of(story.id())).letter();
    List<UnaryOperator<SignedLetter>> gaps =
        List.of(
            letter -> new SignedLetter(" ", letter.date(), letter.signer(), letter.fileId()),
            letter -> new SignedLetter(letter.number(), null, letter.signer(), letter.fileId()),
            letter -> new SignedLetter(letter.number(), letter.date(), "", letter.fileId()),
            letter -> new SignedLetter(letter.number(), letter.date(), letter.signer(), null));
    for (UnaryOperator<SignedLetter> gap : gaps) {
      keep(story, gap.apply(whole));
      refused(story, "dossier.registration.incomplete");
    }
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    keep(story, new SignedLetter(whole.number(), tomorrow, whole.signer(), whole.fileId()));
    refused(story, "dossier.registration.inFuture");
    assertThat(story.status()).isEqualTo(DossierStatus.REGISTERING);
  }

  private void keep(DossierStory story, SignedLetter letter) {
    Acting.as(story.communeOfficer(), () -> registrations.keep(story.id(), letter));
  }

  private void refused(DossierStory story, String key) {
    assertThatThrownBy(
            () -> Acting.as(story.communeOfficer(), () -> registrations.send(story.id())))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(key);
  }

  @Test
  @DisplayName("what is sent is read by the district with its scan, and cannot be sent twice")
  void sent() {
    DossierStory story = a.dossier().registering().withRegistration();
    assertThat(of(story, story.districtOfficer()).letter()).isEqualTo(SignedLetter.none());
    story.registered();
    Registration sent = of(story, story.districtOfficer());
    assertThat(sent.letter().number()).isEqualTo("12/UBND");
    assertThat(sent.sentBy()).isEqualTo(story.communeOfficer().displayName());
    assertThat(sent.isAnswered()).isFalse();
    Acting.as(story.districtOfficer(), () -> documents.requireReadable(sent.letter().fileId()));
    SignedIn stranger = a.dossier(A.OTHER_COMMUNE, A.DISTRICT).communeOfficer();
    assertThatThrownBy(
            () ->
                Acting.as(stranger, () -> documents.requireReadable(sent.letter().fileId())))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(
            () -> Acting.as(story.communeOfficer(), () -> registrations.send(story.id())))
        .isInstanceOf(StepNoLongerOpen.class)
        .hasMessageContaining("dossier.stepDone");
    assertThat(
            jdbc.queryForList(
                "select part from dossier_participant where dossier_id = ?",
                String.class,
                story.id()))
        .containsExactly("REGISTERED");
  }

  private Registration of(DossierStory story, SignedIn person) {
    return Acting.as(person, () -> registrations.of(story.id()));
  }

  @Test
  @DisplayName("a commune is taken into a plan that has a number and a date of today or before")
  void accepted() {
    DossierStory story = a.dossier().registered();
    LocalDate today = LocalDate.now(clock);
    notAccepted(story, " ", today, "dossier.registration.noPlan");
    notAccepted(story, "25/KH-UBND", null, "dossier.registration.noPlan");
    notAccepted(story, "25/KH-UBND", today.plusDays(1), "dossier.registration.inFuture");
    notAccepted(story, "x".repeat(41), today, "dossier.registration.tooLong");
    Acting.as(
        story.districtOfficer(), () -> registrations.accept(story.id(), " 25/KH-UBND ", today));
    assertThat(story.status()).isEqualTo(DossierStatus.DRAFT);
    Registration answered = of(story, story.communeOfficer());
    assertThat(answered.accepted()).isTrue();
    assertThat(answered.planNumber()).isEqualTo("25/KH-UBND");
    assertThat(answered.planDate()).isEqualTo(today);
  }

  private void notAccepted(DossierStory story, String number, LocalDate date, String key) {
    assertThatThrownBy(
            () ->
                Acting.as(
                    story.districtOfficer(),
                    () -> registrations.accept(story.id(), number, date)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(key);
  }

  @Test
  @DisplayName("a refusal needs reasons, ends the dossier, and the commune reads them")
  void refused() {
    DossierStory story = a.dossier().registered();
    assertThatThrownBy(
            () ->
                Acting.as(story.districtOfficer(), () -> registrations.refuse(story.id(), "\n ")))
        .hasMessageContaining("dossier.noReasons");
    story.registrationAnswered(false);
    assertThat(story.status()).isEqualTo(DossierStatus.REGISTRATION_REFUSED);
    DossierEnd end =
        Acting.as(story.communeOfficer(), () -> queries.end(story.id())).orElseThrow();
    assertThat(end.reasons()).isEqualTo("reasons");
    assertThat(end.recordedBy()).isEqualTo(story.districtOfficer().displayName());
    assertThat(of(story, story.communeOfficer()).accepted()).isFalse();
  }

  @Test
  @DisplayName("both letters are written: the request as a draft first, the answer when there is one")
  void letters() {
    DossierStory story = a.dossier().registering();
    assertThat(ids(story, story.communeOfficer())).containsExactly("van-ban-dang-ky");
    assertThat(ids(story, story.districtOfficer())).isEmpty();
    story.registered();
    assertThat(ids(story, story.districtOfficer())).containsExactly("van-ban-dang-ky");
    assertThat(lines(story, "van-ban-dang-ky"))
        .contains("ỦY BAN NHÂN DÂN\nXÃ MƯỜNG PỒN", "Số: 12/UBND")
        .anyMatch(line -> line.contains("Ủy ban nhân dân huyện Điện Biên"))
        .anyMatch(line -> line.contains("đăng ký xã đạt chuẩn nông thôn mới năm"));
    story.registrationAnswered(false);
    assertThat(lines(story, "tra-loi-dang-ky"))
        .contains("ỦY BAN NHÂN DÂN\nHUYỆN ĐIỆN BIÊN")
        .anyMatch(line -> line.endsWith("vì lý do sau: reasons"));
  }

  private List<String> ids(DossierStory story, SignedIn person) {
    return Acting.as(person, () -> letters.offered(story.id())).stream()
        .map(LetterOffer::id)
        .toList();
  }

  private List<String> lines(DossierStory story, String letter) {
    return Read.lines(
        Acting.as(story.communeOfficer(), () -> letters.docx(story.id(), letter)).bytes());
  }
}
