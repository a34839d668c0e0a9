package vn.dienbien.ntm.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;

/** The desk of the province makes a recognition public and hands the certificate over. */
class PublicationServiceTest extends DatabaseTest {

  @Autowired PublicationService publications;
  @Autowired DossierQueries dossiers;

  private void announce(DossierStory story, Announcement announcement) {
    Acting.as(story.provinceOfficer(), () -> publications.announce(story.id(), announcement));
  }

  @Test
  @DisplayName(
      "commune and district read the announcement, and later that the certificate is there")
  void announced() {
    DossierStory story = a.dossier().recognised();
    Announcement first = new Announcement(today(), "newspaper", true, null);
    announce(story, first);
    announce(story, first);
    Announcement handed = new Announcement(today(), "newspaper", true, today());
    announce(story, handed);
    for (SignedIn reader : List.of(story.communeOfficer(), story.districtOfficer())) {
      assertThat(Acting.as(reader, () -> publications.of(story.id()))).contains(handed);
      assertThat(Acting.as(reader, () -> dossiers.timeline(story.id())))
          .extracting(AuditEntry::kind)
          .endsWith("announcedAtCeremony", "certificateHanded")
          .containsOnlyOnce("announcedAtCeremony");
    }
  }

  @Test
  @DisplayName("days before the decision or to come, empty media, a refusal: not recorded")
  void rules() {
    DossierStory story = a.dossier().recognised();
    refused(story, new Announcement(null, "x", false, null), "decision.announce.incomplete");
    refused(story, new Announcement(today(), " ", false, null), "decision.announce.incomplete");
    refused(
        story,
        new Announcement(today(), "x".repeat(501), false, null),
        "decision.announce.tooLong");
    for (LocalDate day : List.of(today().minusDays(1), today().plusDays(1))) {
      refused(story, new Announcement(day, "x", false, null), "decision.announce.impossible");
      refused(story, new Announcement(today(), "x", false, day), "decision.announce.impossible");
    }
    DossierStory not = a.dossier().deciding().decided(false, "reasons");
    refused(not, new Announcement(today(), "x", false, null), "decision.none.yet");
  }

  private void refused(DossierStory story, Announcement announcement, String key) {
    assertThatThrownBy(() -> announce(story, announcement))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(key);
  }

  @Test
  @DisplayName("under qd18-2022 the desk of the department announces, not the province's office")
  void departmentDesk() {
    DossierStory story = a.dossier("qd18-2022").submitted();
    SignedIn desk = a.holder(Role.DEPARTMENT_DESK, "SNNPTNT");
    assertThat(Acting.as(desk, () -> publications.mayAnnounce(story.id()))).isTrue();
    assertThat(Acting.as(story.provinceOfficer(), () -> publications.mayAnnounce(story.id())))
        .isFalse();
  }

  private static LocalDate today() {
    return LocalDate.now();
  }
}
