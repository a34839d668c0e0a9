package vn.dienbien.ntm.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.council.Choice;
import vn.dienbien.ntm.council.VotingService;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.DossierStages;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.dossier.FilingService;
import vn.dienbien.ntm.platform.ShiftableClock;
import vn.dienbien.ntm.review.Finding;
import vn.dienbien.ntm.review.ReviewService;
import vn.dienbien.ntm.review.Stage;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.worklist.OpenTask;
import vn.dienbien.ntm.worklist.Worklist;
import vn.dienbien.ntm.worklist.WorklistFilter;
import vn.dienbien.ntm.worklist.WorklistSort;
import vn.dienbien.ntm.worklist.WorklistTab;

/** A colleague does the work of somebody who is away: from when to when, in whose name. */
class SubstitutionTest extends DatabaseTest {

  @Autowired SubstitutionService substitutions;
  @Autowired AccountService accounts;
  @Autowired FilingService filings;
  @Autowired ReviewService reviews;
  @Autowired DossierQueries dossiers;
  @Autowired DossierStages stages;
  @Autowired Worklist worklist;
  @Autowired VotingService voting;
  @Autowired TransactionTemplate transaction;
  @Autowired ShiftableClock shiftable;
  @Autowired Clock clock;

  @AfterEach
  void everybodyIsBack() {
    shiftable.shiftTo(Duration.ZERO);
    jdbc.update("delete from substitution");
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void name(SignedIn absent, SignedIn substitute, LocalDate from, LocalDate until) {
    Acting.as(
        absent,
        () -> substitutions.name(absent.personId(), substitute.personId(), from, until, "leave"));
  }

  private SignedIn leader() {
    return a.holder(Role.COMMUNE_LEADER, A.COMMUNE);
  }

  private SignedIn deputy() {
    return a.holder(Role.COMMUNE_OFFICER, A.COMMUNE, 2);
  }

  @Test
  @DisplayName("the deputy files for the leader on leave; log and filing name both of them")
  void filedForTheLeader() {
    DossierStory story = a.dossier().ready().withLetter();
    assertThatThrownBy(() -> Acting.as(deputy(), () -> filings.file(story.id())))
        .isInstanceOf(Refusal.class);
    SignedIn acting = a.inPlaceOf(leader(), deputy());
    Acting.as(acting, () -> filings.file(story.id()));
    assertThat(story.status()).isEqualTo(DossierStatus.FILED);
    String both = deputy().displayName() + " (xử lý thay " + leader().displayName() + ")";
    assertThat(
            Acting.as(acting, () -> dossiers.timeline(story.id())).stream()
                .filter(entry -> entry.kind().equals("step.filed")))
        .extracting(AuditEntry::actorName)
        .containsExactly(both);
    assertThat(
            jdbc.queryForObject(
                "select filed_by from filing where dossier_id = ?", String.class, story.id()))
        .isEqualTo(both);
    assertThat(
            jdbc.queryForObject(
                "select actor_id from audit_entry where subject = ? and kind = 'step.filed'",
                Long.class,
                "dossier:" + story.id()))
        .isEqualTo(deputy().personId());
  }

  @Test
  @DisplayName("who filed for somebody judges the dossier no more, nor does whom they filed for")
  void neitherJudges() {
    DossierStory story = a.dossier().ready().withLetter();
    Acting.as(a.inPlaceOf(leader(), deputy()), () -> filings.file(story.id()));
    assertThat(filers(story)).contains(leader().personId(), deputy().personId());

    DossierStory other = a.dossier().accepted();
    ActorKey key = other.assigneeOf("1");
    SignedIn absent = other.assignee(key);
    SignedIn filer = other.assignee(other.assigneeOf("2"));
    assertThat(filer).isNotEqualTo(absent);
    jdbc.update(
        "insert into dossier_participant (dossier_id, person_id, part) values (?, ?, 'FILED')",
        other.id(),
        filer.personId());
    SignedIn acting = a.inPlaceOf(absent, filer);
    assertThatThrownBy(() -> record(other, acting, key))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("review.filedByMe");
  }

  private Set<Long> filers(DossierStory story) {
    return transaction.execute(status -> stages.filers(story.id()));
  }

  private Finding record(DossierStory story, SignedIn person, ActorKey assignee) {
    int version = story.sheet(Stage.VERIFICATION).on("1").get(0).version();
    return Acting.as(
        person,
        () ->
            reviews.record(
                story.id(), Stage.VERIFICATION, assignee, "1", Verdict.MET, "seen", version));
  }

  @Test
  @DisplayName("the rows of an absent verifier are the substitute's, and so are their findings")
  void verifier() {
    DossierStory story = a.dossier().accepted();
    ActorKey key = story.assigneeOf("1");
    SignedIn absent = story.assignee(key);
    SignedIn officer = a.holder(Role.DISTRICT_OFFICER, A.DISTRICT);
    assertThatThrownBy(() -> record(story, officer, key)).hasMessageContaining("notYours");
    SignedIn acting = a.inPlaceOf(absent, officer);
    assertThat(mine(acting)).extracting(OpenTask::actor).contains(key);
    assertThat(record(story, acting, key).recordedBy())
        .isEqualTo(officer.displayName() + " (xử lý thay " + absent.displayName() + ")");
    assertThat(mine(officer)).extracting(OpenTask::actor).doesNotContain(key);
  }

  private List<OpenTask> mine(SignedIn person) {
    WorklistFilter all = new WorklistFilter(WorklistTab.MINE, "", "", WorklistSort.OPENED, 0, 100);
    return Acting.as(person, () -> worklist.page(all)).rows();
  }

  @Test
  @DisplayName("from tomorrow until the day after: not today, not later")
  void days() {
    name(leader(), deputy(), today().plusDays(1), today().plusDays(2));
    assertThatThrownBy(() -> a.acting(leader(), deputy()))
        .hasMessageContaining("security.actsFor.none");
    shiftable.shiftTo(Duration.ofDays(1));
    assertThat(a.acting(leader(), deputy()).has(Role.COMMUNE_LEADER)).isTrue();
    shiftable.shiftTo(Duration.ofDays(2));
    assertThat(a.acting(leader(), deputy()).isActing()).isTrue();
    shiftable.shiftTo(Duration.ofDays(3));
    assertThatThrownBy(() -> a.acting(leader(), deputy()))
        .hasMessageContaining("security.actsFor.none");
  }

  @Test
  @DisplayName("nobody acts for somebody who did not ask them, and nobody through a third")
  void forged() {
    SignedIn stranger = a.holder(Role.COMMUNE_OFFICER, A.OTHER_COMMUNE);
    name(leader(), deputy(), today(), today());
    assertThatThrownBy(() -> a.acting(leader(), stranger))
        .hasMessageContaining("security.actsFor.none");
    SignedIn third = a.holder(Role.COMMUNE_OFFICER, A.COMMUNE, 3);
    name(deputy(), third, today(), today());
    SignedIn acting = a.acting(deputy(), third);
    assertThat(acting.has(Role.COMMUNE_LEADER)).isFalse();
    assertThatThrownBy(() -> a.acting(leader(), third))
        .hasMessageContaining("security.actsFor.none");
  }

  @Test
  @DisplayName("a colleague of the same unit, on days to come, for a reason, one at a time")
  void rules() {
    SignedIn stranger = a.holder(Role.COMMUNE_OFFICER, A.OTHER_COMMUNE);
    assertThatThrownBy(() -> name(leader(), stranger, today(), today()))
        .hasMessageContaining("substitution.stranger");
    assertThatThrownBy(() -> name(leader(), leader(), today(), today()))
        .hasMessageContaining("substitution.self");
    assertThatThrownBy(() -> name(leader(), deputy(), today().minusDays(1), today()))
        .hasMessageContaining("substitution.days.past");
    assertThatThrownBy(() -> name(leader(), deputy(), today(), today().minusDays(1)))
        .hasMessageContaining("substitution.days.order");
    assertThatThrownBy(() -> name(leader(), deputy(), today(), today().plusYears(1)))
        .hasMessageContaining("substitution.days.long");
    assertThatThrownBy(() -> name(leader(), deputy(), null, today()))
        .hasMessageContaining("substitution.days.missing");
    name(leader(), deputy(), today(), today().plusYears(1).minusDays(1));
    assertThatThrownBy(
            () ->
                name(
                    leader(),
                    a.holder(Role.COMMUNE_OFFICER, A.COMMUNE),
                    today().plusDays(5),
                    today().plusDays(6)))
        .hasMessageContaining("substitution.overlap");
  }

  @Test
  @DisplayName("only the administrator names a substitute for somebody else, from anywhere")
  void administrator() {
    SignedIn stranger = a.holder(Role.COMMUNE_OFFICER, A.OTHER_COMMUNE);
    assertThatThrownBy(
            () ->
                Acting.as(
                    deputy(),
                    () ->
                        substitutions.name(
                            leader().personId(), deputy().personId(), today(), today(), "x")))
        .isInstanceOf(NotThere.class);
    SignedIn admin = a.holder(Role.ADMIN, A.PROVINCE);
    Acting.as(
        admin,
        () ->
            substitutions.name(leader().personId(), stranger.personId(), today(), today(), "ill"));
    assertThat(a.acting(leader(), stranger).placesOf(Role.COMMUNE_LEADER))
        .containsExactly(A.COMMUNE);
    assertThatThrownBy(() -> Acting.as(deputy(), () -> substitutions.all(0, 10)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  @DisplayName("the seat in the council and the administration of the portal pass to nobody")
  void whatStays() {
    SignedIn member = a.member(2);
    SignedIn officer = a.holder(Role.PROVINCE_OFFICER, A.PROVINCE);
    assertThatThrownBy(() -> name(member, officer, today(), today()))
        .hasMessageContaining("substitution.nothing");
    jdbc.update(
        "insert ignore into person_office values (?, 'PROVINCE_OFFICER', '11')", member.personId());
    try {
      assertThat(a.inPlaceOf(member, officer).offices())
          .extracting(office -> office.role())
          .containsExactly(Role.PROVINCE_OFFICER);
    } finally {
      jdbc.update(
          "delete from person_office where person_id = ? and role = 'PROVINCE_OFFICER'",
          member.personId());
    }
  }

  @Test
  @DisplayName("an absent member's ballot is neither on the substitute's list nor theirs to cast")
  void ballot() {
    DossierStory story = a.dossier().combined().planned(A.COUNCIL_SIZE).sessionOpened();
    SignedIn member = a.member(2);
    SignedIn officer = a.holder(Role.PROVINCE_OFFICER, A.PROVINCE);
    jdbc.update(
        "insert ignore into person_office values (?, 'PROVINCE_OFFICER', '11')", member.personId());
    try {
      SignedIn acting = a.inPlaceOf(member, officer);
      assertThat(mine(member)).anyMatch(row -> isBallot(row, story));
      assertThat(mine(acting)).noneMatch(row -> isBallot(row, story));
      assertThatThrownBy(
              () ->
                  Acting.as(acting, () -> voting.cast(story.sessionId(), item(story), Choice.FOR)))
          .hasMessageContaining("council.notPresent");
    } finally {
      jdbc.update(
          "delete from person_office where person_id = ? and role = 'PROVINCE_OFFICER'",
          member.personId());
    }
  }

  private static boolean isBallot(OpenTask row, DossierStory story) {
    return row.stepId().equals("castBallot") && row.subject().id() == story.id();
  }

  private int item(DossierStory story) {
    return jdbc.queryForObject(
        "select id from agenda_item where session_id = ? and dossier_id = ?",
        Integer.class,
        story.sessionId(),
        story.id());
  }

  @Test
  @DisplayName("either of the two ends it; ended once, it is ended; others cannot")
  void revoked() {
    name(leader(), deputy(), today(), today());
    long id = Acting.as(deputy(), () -> substitutions.mine()).get(0).id();
    SignedIn stranger = a.holder(Role.COMMUNE_OFFICER, A.OTHER_COMMUNE);
    assertThatThrownBy(() -> Acting.as(stranger, () -> substitutions.revoke(id)))
        .isInstanceOf(NotThere.class);
    Acting.as(deputy(), () -> substitutions.revoke(id));
    assertThatThrownBy(() -> a.acting(leader(), deputy())).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Acting.as(leader(), () -> substitutions.revoke(id)))
        .hasMessageContaining("substitution.revoked");
    assertThat(Acting.as(leader(), () -> substitutions.mine())).isEmpty();
  }

  @Test
  @DisplayName("when the account of the absent person is closed, nobody acts for them any more")
  void closed() {
    SignedIn absent = a.holder(Role.COMMUNE_OFFICER, A.COMMUNE, 7);
    name(absent, deputy(), today(), today());
    jdbc.update("update person set closed = true where id = ?", absent.personId());
    try {
      assertThatThrownBy(() -> a.acting(absent, deputy())).isInstanceOf(Refusal.class);
    } finally {
      jdbc.update("update person set closed = false where id = ?", absent.personId());
    }
    assertThat(a.acting(absent, deputy()).isActing()).isTrue();
  }

  @Test
  @DisplayName("two names too long for the log are cut, never lost")
  void longNames() {
    jdbc.update(
        "update person set display_name = ? where id = ?", "x".repeat(150), leader().personId());
    try {
      SignedIn acting = a.inPlaceOf(leader(), deputy());
      assertThat(acting.displayName())
          .hasSize(150)
          .startsWith(deputy().displayName())
          .endsWith("…");
    } finally {
      jdbc.update(
          "update person set display_name = ? where id = ?",
          leader().username(),
          leader().personId());
    }
  }
}
