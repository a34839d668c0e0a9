package vn.dienbien.ntm.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.council.CouncilService;
import vn.dienbien.ntm.council.Member;
import vn.dienbien.ntm.deadline.DeadlineEvent;
import vn.dienbien.ntm.deadline.DeadlineEvent.Case;
import vn.dienbien.ntm.deadline.DeadlineMark;
import vn.dienbien.ntm.decision.RevocationLinks;
import vn.dienbien.ntm.decision.RevocationRuling;
import vn.dienbien.ntm.decision.RevocationService;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.RevocationStory;
import vn.dienbien.ntm.support.VillageStory;
import vn.dienbien.ntm.village.VillageLinks;
import vn.dienbien.ntm.village.VillageService;

/** Who is told what, once, and by whom it can be read. */
@Import(VillageStory.class)
class NoticesTest extends DatabaseTest {

  @Autowired NotificationService service;
  @Autowired UnreadCounts counts;
  @Autowired CouncilService council;
  @Autowired VillageService villageService;
  @Autowired RevocationService revocations;
  @Autowired VillageStory villages;
  @Autowired OldNews old;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationEventPublisher events;

  @BeforeEach
  void nothingIsLeft() {
    rounds.passOn();
  }

  @Test
  @DisplayName("who gets work is told of it; who gave it is not; the bell leads to its page")
  void newWork() {
    DossierStory story = a.dossier().filed();
    rounds.passOn();
    assertThat(told(story.districtOfficer(), story))
        .anyMatch(words -> words.startsWith("Mường Pồn: việc mới - Huyện tiếp nhận hồ sơ, hạn "));
    long newest = newest(story.districtOfficer()).id();
    assertThat(Acting.as(story.districtOfficer(), () -> service.open(newest)))
        .isEqualTo(DossierLinks.of(story.id()));
    assertThat(newest(story.districtOfficer()).isRead()).isTrue();
  }

  @Test
  @DisplayName("a step is told once to each person, not as work and as news of the dossier")
  void notTwice() {
    DossierStory story = a.dossier().filed();
    rounds.passOn();
    int before = rows(story, story.communeOfficer());
    story.returnedNow("1.1");
    rounds.passOn();
    assertThat(rows(story, story.communeOfficer())).isEqualTo(before + 1);
    assertThat(told(story.communeOfficer(), story).get(0)).contains("việc mới");
  }

  @Test
  @DisplayName("the commune hears what became of its dossier, to the end")
  void wayOfADossier() {
    DossierStory story = a.dossier().recognised();
    rounds.passOn();
    assertThat(told(story.communeLeader(), story))
        .contains(
            "Mường Pồn: huyện đã tiếp nhận hồ sơ, đang thẩm tra",
            "Mường Pồn: hồ sơ đã được trình lên tỉnh",
            "Mường Pồn: đã có quyết định công nhận");
    assertThat(told(story.districtLeader(), story))
        .contains("Mường Pồn: đã có quyết định công nhận");
  }

  @Test
  @DisplayName("the commune hears what became of its village, the district of what was withdrawn")
  void endOfAVillage() {
    String recognised = VillageLinks.subject(villages.recognised());
    long request = villages.verified(1);
    villages.decide(request, false, "reason");
    long withdrawn = villages.requested();
    Acting.as(villages.leader(), () -> villageService.withdraw(withdrawn, "reason"));
    rounds.passOn();
    assertThat(told(villages.officer(), recognised))
        .anyMatch(words -> words.endsWith(": đã có quyết định công nhận"));
    assertThat(told(villages.officer(), VillageLinks.subject(request)))
        .anyMatch(words -> words.endsWith(": không được công nhận"));
    assertThat(told(villages.verifier(), VillageLinks.subject(withdrawn)))
        .anyMatch(words -> words.endsWith(": xã đã rút đề nghị công nhận"));
  }

  @Test
  @DisplayName("the commune that was heard and the desk that proposed hear what the chair ruled")
  void endOfARecheck() {
    RevocationStory kept = a.recheck().ruled(false);
    rounds.passOn();
    for (SignedIn person : List.of(kept.desk(), kept.communeLeader())) {
      assertThat(told(person, RevocationLinks.subject(kept.id())))
          .anyMatch(words -> words.endsWith("rà soát xong, giữ nguyên quyết định công nhận"));
    }
  }

  @Test
  @DisplayName(
      "a commune that was merged hears of the revocation through the one it became part of")
  void revokedAfterAMerger() {
    DossierStory dossier = a.dossier().recognised();
    RevocationStory story =
        a.recheck(
                jdbc.queryForObject(
                    "select id from decision where dossier_id = ?", Long.class, dossier.id()))
            .answered();
    Acting.as(
        story.chair(),
        () ->
            revocations.decide(
                story.id(),
                new RevocationRuling(
                    true, story.id() + "/TH-moi", LocalDate.now(), "Chủ tịch", "reasons")));
    rounds.passOn();
    assertThat(told(story.communeLeader(), RevocationLinks.subject(story.id())))
        .anyMatch(words -> words.endsWith("quyết định công nhận đã bị thu hồi"));
  }

  @Test
  @DisplayName("what is rolled back is never told; what is told again by a retry is told once")
  void rolledBack() {
    DossierStory story = a.dossier().filed();
    rounds.passOn();
    int before = rows(story, story.districtOfficer());
    transaction.executeWithoutResult(
        tx -> {
          nudge(story);
          tx.setRollbackOnly();
        });
    rounds.passOn();
    assertThat(rows(story, story.districtOfficer())).isEqualTo(before);
    transaction.executeWithoutResult(tx -> nudge(story));
    rounds.passOn();
    rounds.passOn();
    assertThat(rows(story, story.districtOfficer())).isEqualTo(before + 1);
  }

  private void nudge(DossierStory story) {
    events.publishEvent(
        new DeadlineEvent.Nudged(
            about(story),
            "Sở Y tế",
            LocalDateTime.of(2021, 9, 30, 17, 0),
            Set.of(story.districtOfficer().offices().iterator().next().key())));
  }

  private static Case about(DossierStory story) {
    return new Case(DossierLinks.subject(story.id()), "receiveDistrict", "Mường Pồn", "NTM-1");
  }

  @Test
  @DisplayName("deadlines, more time and nudges come to whom they are told")
  void deadlines() {
    DossierStory story = a.dossier().filed();
    LocalDateTime due = LocalDateTime.of(2021, 9, 30, 17, 0);
    ActorKey officer = ActorKey.ofPerson(story.districtOfficer().personId());
    ActorKey leader = ActorKey.ofPerson(story.districtLeader().personId());
    Case about = about(story);
    transaction.executeWithoutResult(
        tx -> {
          for (DeadlineMark mark : DeadlineMark.values()) {
            events.publishEvent(new DeadlineEvent.MarkReached(about, mark, due, Set.of(officer)));
          }
          events.publishEvent(
              new DeadlineEvent.ExtensionAsked(about, 5, "mưa lũ", "Lò Văn A", leader));
          events.publishEvent(
              new DeadlineEvent.ExtensionDecided(about, true, 5, "", due, Set.of(officer)));
          events.publishEvent(
              new DeadlineEvent.ExtensionDecided(about, false, 5, "", due, Set.of(officer)));
          events.publishEvent(new DeadlineEvent.Nudged(about, "A", null, Set.of(officer)));
        });
    rounds.passOn();
    assertThat(told(story.districtOfficer(), story))
        .contains(
            "Mường Pồn: đã qua hạn cuối - Huyện tiếp nhận hồ sơ, hạn 30/09/2021",
            "Mường Pồn: quá hạn kéo dài - Huyện tiếp nhận hồ sơ, hạn 30/09/2021",
            "Mường Pồn: được gia hạn 5 ngày - Huyện tiếp nhận hồ sơ, hạn mới 30/09/2021",
            "Mường Pồn: A đôn đốc - Huyện tiếp nhận hồ sơ");
    assertThat(newest(story.districtLeader()).words()).isEqualTo("mưa lũ");
    assertThat(newest(story.districtLeader()).kind()).isEqualTo(NoticeKind.EXTENSION);
  }

  @Test
  @DisplayName("a ballot is told once however often the attendance is marked, and never a vote")
  void ballots() {
    DossierStory story = a.dossier().inSession(A.COUNCIL_SIZE);
    SignedIn member = a.member(2);
    rounds.passOn();
    Set<Integer> members =
        story.session().members().stream().map(Member::id).collect(Collectors.toSet());
    Acting.as(story.secretary(), () -> council.mark(story.sessionId(), members, true));
    rounds.passOn();
    assertThat(told(member, story))
        .filteredOn(sentence -> sentence.contains("Bỏ phiếu của Hội đồng"))
        .hasSize(1);
    story.votesFor(A.COUNCIL_SIZE).sessionClosed();
    rounds.passOn();
    List<String> all =
        jdbc.queryForList(
            "select concat(sentence, args, words) from news where subject = ?",
            String.class,
            DossierLinks.subject(story.id()));
    assertThat(all).noneMatch(told -> told.contains("tán thành") || told.contains("phiếu"));
  }

  @Test
  @DisplayName("the notices of others are not there, whatever number is tried")
  void others() {
    DossierStory story = a.dossier().filed();
    rounds.passOn();
    long theirs = newest(story.districtOfficer()).id();
    SignedIn stranger = a.holder(Role.DISTRICT_OFFICER, A.OTHER_DISTRICT);
    assertThatThrownBy(() -> Acting.as(stranger, () -> service.open(theirs)))
        .isInstanceOf(NotThere.class);
    Acting.as(stranger, () -> service.markRead(theirs));
    Acting.as(stranger, () -> service.markAllRead(Long.MAX_VALUE));
    assertThat(newest(story.districtOfficer()).isRead()).isFalse();
    assertThatThrownBy(() -> Acting.as(stranger, () -> counts.of(Set.of(1L))))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  @DisplayName("what was told years ago goes, with its notices; what nobody was told yet stays")
  void old() {
    String insert =
        "insert into news (kind, subject, address, about, sentence, args, words, told, created_at,"
            + " passed_on_at) values ('NUDGE', 'dossier:1', 'ho-so/1', ?, 'notice.nudge', '[\"A\"]',"
            + " '', 'PERSON@0', '2001-01-01', ?)";
    jdbc.update(insert, "old and told", "2001-01-01");
    jdbc.update(insert, "old and not told", null);
    long id = jdbc.queryForObject("select id from news where about = 'old and told'", Long.class);
    jdbc.update(
        "insert into notice (news_id, person_id, kind, created_at, way)"
            + " values (?, ?, 'NUDGE', '2001-01-01', 'NONE')",
        id,
        a.holder(Role.VIEWER, A.PROVINCE).personId());
    old.run();
    assertThat(jdbc.queryForList("select about from news where about like 'old%'", String.class))
        .containsExactly("old and not told");
    assertThat(jdbc.queryForList("select id from notice where news_id = ?", Long.class, id))
        .isEmpty();
  }

  @Test
  @DisplayName("a list, the bell and passing on cost the same whatever the number of notices")
  void budget() {
    DossierStory story = a.dossier().filed();
    int few = statements.of(rounds::passOn).size();
    SignedIn officer = story.districtOfficer();
    int page = cost(officer);
    DossierStory more = a.dossier().filed();
    a.dossier().filed();
    assertThat(statements.of(rounds::passOn).size()).isLessThanOrEqualTo(few);
    assertThat(cost(more.districtOfficer())).isEqualTo(page).isLessThanOrEqualTo(4);
  }

  private int cost(SignedIn officer) {
    return statements
        .of(
            () ->
                Acting.as(
                    officer,
                    () -> {
                      service.unread();
                      service.newest();
                      service.page(NoticeFilter.newest(20));
                    }))
        .size();
  }

  private Notice newest(SignedIn person) {
    return Acting.as(person, service::newest).get(0);
  }

  /** What a person was told of a dossier, the newest first, in Vietnamese. */
  private List<String> told(SignedIn person, DossierStory story) {
    return told(person, DossierLinks.subject(story.id()));
  }

  private List<String> told(SignedIn person, String subject) {
    Set<Long> ids =
        jdbc
            .queryForList(
                "select n.id from notice n join news w on w.id = n.news_id where w.subject = ?",
                Long.class,
                subject)
            .stream()
            .collect(Collectors.toSet());
    return Acting.as(person, () -> service.page(NoticeFilter.newest(500))).rows().stream()
        .filter(notice -> ids.contains(notice.id()))
        .map(notice -> notice.full(key -> OfficialWords.say(Sentence.of(key))))
        .map(OfficialWords::say)
        .toList();
  }

  private int rows(DossierStory story, SignedIn person) {
    return told(person, story).size();
  }
}
