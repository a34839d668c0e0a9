package vn.dienbien.ntm.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.dossier.StepNoLongerOpen;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.Together;

/** A polite request to go on: who may, how often, who reads of it. */
@RecordApplicationEvents
class NudgeServiceTest extends DatabaseTest {

  private static final String RECEIPT = "receiveDistrict";

  @Autowired NudgeService nudges;
  @Autowired BoardService board;
  @Autowired DossierQueries queries;
  @Autowired ApplicationEvents events;
  private DossierStory dossier;

  @BeforeEach
  void aDossierThatTheDistrictMustReceive() {
    dossier = a.dossier().filed();
    a.holder(Role.DISTRICT_OFFICER, A.DISTRICT);
  }

  @Test
  void the_leader_asks_the_officer_and_the_timeline_tells_it() {
    Nudge nudge = nudge(dossier.districtLeader(), RECEIPT);
    assertThat(nudge.isNew()).isTrue();
    assertThat(nudge.by()).isEqualTo(dossier.districtLeader().displayName());
    assertThat(told())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.told())
                  .isEqualTo(Set.of(ActorKey.of(Role.DISTRICT_OFFICER, A.DISTRICT)));
              assertThat(told.by()).isEqualTo(dossier.districtLeader().displayName());
              assertThat(told.about().receiptNumber()).isNotNull();
              assertThat(told.dueAt()).isNotNull();
            });
    assertThat(logged(dossier.provinceOfficer()))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.args().get(1)).contains(dossier.districtOfficer().displayName()));
  }

  @Test
  void a_commune_does_not_read_who_was_asked_at_the_district() {
    nudge(dossier.districtLeader(), RECEIPT);
    assertThat(logged(dossier.communeOfficer())).isEmpty();
    assertThat(logged(dossier.districtOfficer())).hasSize(1);
  }

  @Test
  void the_second_click_and_the_second_colleague_read_who_asked_and_when() {
    Nudge first = nudge(dossier.districtLeader(), RECEIPT);
    Nudge again = nudge(dossier.districtLeader(), RECEIPT);
    Nudge colleague = nudge(dossier.provinceOfficer(), RECEIPT);
    assertThat(List.of(again, colleague))
        .allSatisfy(
            nudge -> {
              assertThat(nudge.isNew()).isFalse();
              assertThat(nudge.by()).isEqualTo(first.by());
            });
    assertThat(told()).hasSize(1);
    assertThat(logged(dossier.provinceOfficer())).hasSize(1);
  }

  @Test
  void of_two_in_the_same_moment_one_asks() {
    Callable<Nudge> leader = () -> nudge(dossier.districtLeader(), RECEIPT);
    Callable<Nudge> province = () -> nudge(dossier.provinceOfficer(), RECEIPT);
    List<Together.Click> clicks = Together.click(List.of(leader, leader, province, province));
    assertThat(Together.failures(clicks)).isEmpty();
    assertThat(clicks)
        .extracting(click -> (Nudge) click.result())
        .filteredOn(Nudge::isNew)
        .hasSize(1);
    assertThat(clicks)
        .extracting(click -> ((Nudge) click.result()).by())
        .containsOnly(((Nudge) clicks.get(0).result()).by());
    assertThat(logged(dossier.provinceOfficer())).hasSize(1);
  }

  @Test
  void the_next_day_one_may_ask_again() {
    nudge(dossier.districtLeader(), RECEIPT);
    aDayGoesBy();
    assertThat(nudge(dossier.districtLeader(), RECEIPT).isNew()).isTrue();
    assertThat(told()).hasSize(2);
  }

  @Test
  void nobody_asks_themself() {
    refused(dossier.districtOfficer(), RECEIPT, "board.nudge.own");
  }

  @Test
  void a_district_does_not_ask_the_province() {
    dossier = a.dossier().submitted();
    refused(dossier.districtLeader(), "receiveProvince", "board.nudge.notYours");
    assertThat(nudge(dossier.provinceLeader(), "receiveProvince").isNew()).isTrue();
  }

  @Test
  void a_clock_that_stands_still_is_not_asked_about() {
    jdbc.update(
        "update step_clock set paused_since = '2026-01-01', pause_reason = 'RETURN'"
            + " where subject = ? and step_id = ?",
        DossierLinks.subject(dossier.id()),
        RECEIPT);
    refused(dossier.districtLeader(), RECEIPT, "board.nudge.paused");
  }

  @Test
  void while_the_commune_supplements_out_of_a_review_it_is_the_one_asked() {
    dossier.acceptedNow().asked(DossierStory.reasons("5"));
    BoardRow row = row(dossier.provinceLeader());
    assertThat(row.stepId()).isEqualTo("supplement");
    // What a row says is what it is found by.
    assertThat(found("supplement")).isTrue();
    assertThat(found("verify")).isFalse();
    assertThat(row.due().isPaused()).isFalse();
    assertThat(row.people())
        .extracting(PersonSummary::displayName)
        .contains(dossier.communeOfficer().displayName())
        .doesNotContain(dossier.districtOfficer().displayName());
    // Of the district, too, which waits for the answer.
    assertThat(row(dossier.districtOfficer()).mayNudge()).isTrue();
    assertThat(nudge(dossier.districtOfficer(), "verify").isNew()).isTrue();
    assertThat(told().get(0).told())
        .containsExactlyInAnyOrder(
            ActorKey.of(Role.COMMUNE_OFFICER, A.COMMUNE),
            ActorKey.of(Role.COMMUNE_LEADER, A.COMMUNE));
    assertThat(row(dossier.provinceLeader()).nudge().by())
        .isEqualTo(dossier.districtOfficer().displayName());
  }

  @Test
  void a_step_that_is_over_is_not_asked_about() {
    dossier.acceptedNow();
    assertThatThrownBy(() -> nudge(dossier.districtLeader(), RECEIPT))
        .isInstanceOf(StepNoLongerOpen.class);
    assertThat(nudge(dossier.districtLeader(), "verify").isNew()).isTrue();
    assertThat(told().get(0).told())
        .contains(ActorKey.of(Role.DISTRICT_OFFICER, A.DISTRICT))
        .hasSizeGreaterThan(1);
  }

  @Test
  void what_does_not_exist_and_what_is_of_others_look_the_same() {
    assertThatThrownBy(() -> nudge(dossier.districtLeader(), "noSuchStep"))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> nudge(a.holder(Role.DISTRICT_LEADER, A.OTHER_DISTRICT), RECEIPT))
        .isInstanceOf(NotThere.class);
  }

  @Test
  void who_only_looks_on_cannot_ask() {
    Stream.of(
            dossier.frontOfficer(),
            dossier.communeLeader(),
            dossier.secretary(),
            a.holder(Role.VIEWER, A.PROVINCE))
        .forEach(
            person ->
                assertThatThrownBy(() -> nudge(person, RECEIPT))
                    .as(person.displayName())
                    .isInstanceOf(AccessDeniedException.class));
  }

  @Test
  void the_board_offers_what_the_service_grants() {
    assertThat(row(dossier.districtLeader()).mayNudge()).isTrue();
    assertThat(row(dossier.districtOfficer()).mayNudge()).isFalse();
    assertThat(row(dossier.frontOfficer()).mayNudge()).isFalse();
    nudge(dossier.districtLeader(), RECEIPT);
    assertThat(row(dossier.frontOfficer()).nudge().by())
        .isEqualTo(dossier.districtLeader().displayName());
  }

  private boolean found(String step) {
    return Acting.as(
            dossier.provinceLeader(),
            () -> board.page(BoardFilter.ALL.withRound(dossier.roundId()).withStep(step)))
        .rows()
        .stream()
        .anyMatch(row -> row.dossierId() == dossier.id());
  }

  private void aDayGoesBy() {
    jdbc.update(
        "update nudge set day = day - interval 1 day where subject = ?",
        DossierLinks.subject(dossier.id()));
  }

  private void refused(SignedIn person, String step, String key) {
    assertThatThrownBy(() -> nudge(person, step))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.sentences().get(0).key()).isEqualTo(key));
    assertThat(told()).isEmpty();
  }

  private Nudge nudge(SignedIn person, String step) {
    return Acting.as(person, () -> nudges.nudge(dossier.id(), step));
  }

  private BoardRow row(SignedIn person) {
    return Acting.as(person, () -> board.page(BoardFilter.ALL.withRound(dossier.roundId())))
        .rows()
        .get(0);
  }

  private List<DeadlineEvent.Nudged> told() {
    String subject = DossierLinks.subject(dossier.id());
    return events.stream(DeadlineEvent.Nudged.class)
        .filter(nudged -> nudged.about().subject().equals(subject))
        .toList();
  }

  private List<AuditEntry> logged(SignedIn reader) {
    return Acting.as(reader, () -> queries.timeline(dossier.id())).stream()
        .filter(entry -> entry.kind().equals("deadline.nudged"))
        .toList();
  }
}
