package vn.dienbien.ntm.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.base.Due;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.calendar.CalendarService;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierQueries;
import vn.dienbien.ntm.security.ActsFor;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;
import vn.dienbien.ntm.support.DossierStory;
import vn.dienbien.ntm.support.Together;
import vn.dienbien.ntm.worklist.Worklist;

/** More time for a step: asked for by whoever has it, granted by the leader of the unit above. */
class ExtensionTest extends DatabaseTest {

  private static final String RECEIVE = "receiveDistrict";

  @Autowired private ExtensionService extensions;
  @Autowired private Deadlines deadlines;
  @Autowired private DossierQueries dossiers;
  @Autowired private Worklist worklist;
  @Autowired private CalendarService calendar;

  @Test
  @DisplayName("the district asks for two days, the chair of the province grants them")
  void granted() {
    DossierStory dossier = a.dossier().filed();
    LocalDate before = due(dossier).day();
    ask(dossier, 2);
    assertThat(due(dossier).day()).isEqualTo(before);
    assertThat(leaderSteps(dossier)).contains("decideExtension");

    decide(dossier, true, "");

    LocalDate expected =
        Acting.as(dossier.districtOfficer(), calendar::workingDays).after(before, 2);
    assertThat(due(dossier).day()).isEqualTo(expected);
    assertThat(due(dossier).why()).contains(Sentence.of("deadline.why.extended", 2));
    assertThat(leaderSteps(dossier)).doesNotContain("decideExtension");
    assertThat(dueRow(dossier, RECEIVE)).isEqualTo(expected);
    assertThat(timeline(dossier)).endsWith("deadline.extensionAsked", "deadline.extended");
  }

  @Test
  @DisplayName("a refusal needs words and leaves the deadline as it is")
  void refused() {
    DossierStory dossier = a.dossier().filed();
    LocalDate before = due(dossier).day();
    ask(dossier, 2);
    assertRefused(() -> decide(dossier, false, "  "), "extension.refused.words");
    decide(dossier, false, "no");
    assertThat(due(dossier).day()).isEqualTo(before);
    assertThat(timeline(dossier)).endsWith("deadline.extensionRefused");
    ask(dossier, 1);
    assertThat(leaderSteps(dossier)).contains("decideExtension");
  }

  @Test
  @DisplayName("nobody else asks, and nobody else decides")
  void rights() {
    DossierStory dossier = a.dossier().filed();
    for (SignedIn other : List.of(dossier.communeOfficer(), dossier.districtLeader())) {
      assertThatThrownBy(() -> ask(dossier, other, 1)).isInstanceOf(NotThere.class);
    }
    SignedIn neighbour = a.holder(Role.DISTRICT_OFFICER, "neighbour");
    assertThatThrownBy(() -> ask(dossier, neighbour, 1)).isInstanceOf(NotThere.class);
    ask(dossier, 1);
    long wish = wish(dossier);
    for (SignedIn other :
        List.of(dossier.districtOfficer(), dossier.districtLeader(), dossier.provinceOfficer())) {
      assertThatThrownBy(() -> Acting.as(other, () -> extensions.decide(wish, true, "")))
          .isInstanceOf(NotThere.class);
    }
  }

  @Test
  @DisplayName("days and reason must be possible; a second wish waits for the first")
  void possible() {
    DossierStory dossier = a.dossier().filed();
    assertRefused(() -> ask(dossier, 0), "extension.refused.days");
    assertRefused(() -> ask(dossier, 11), "extension.refused.days");
    assertRefused(
        () ->
            Acting.as(
                dossier.districtOfficer(), () -> extensions.ask(subject(dossier), RECEIVE, 1, " ")),
        "extension.refused.reason");
    ask(dossier, 10);
    assertRefused(() -> ask(dossier, 1), "extension.refused.twice");
  }

  @Test
  @DisplayName("the cut-off of a round holds for all and is not extended")
  void cutoff() {
    DossierStory dossier = a.dossier().ready();
    assertRefused(
        () ->
            Acting.as(
                dossier.communeLeader(),
                () -> extensions.ask(subject(dossier), "file", 1, "reason")),
        "extension.refused.cutoff");
  }

  @Test
  @DisplayName("once the step is over there is nothing to decide, and the next step begins clean")
  void over() {
    DossierStory dossier = a.dossier().filed();
    ask(dossier, 2);
    long wish = wish(dossier);
    dossier.acceptedNow();
    assertThat(leaderSteps(dossier)).doesNotContain("decideExtension");
    assertRefused(
        () -> Acting.as(dossier.provinceLeader(), () -> extensions.decide(wish, true, "")),
        "extension.refused.over");
  }

  @Test
  @DisplayName("whoever asked does not grant it in the leader's place either")
  void ownWish() {
    DossierStory dossier = a.dossier().filed();
    ask(dossier, 2);
    long wish = wish(dossier);
    SignedIn asker = dossier.districtOfficer();
    SignedIn leader = dossier.provinceLeader();
    SignedIn inPlace =
        new SignedIn(
            asker.personId(),
            asker.username(),
            asker.displayName(),
            leader.offices(),
            new ActsFor(leader.personId(), leader.displayName(), LocalDate.MAX));
    assertThatThrownBy(() -> Acting.as(inPlace, () -> extensions.decide(wish, true, "")))
        .isInstanceOf(NotThere.class);
    assertThat(Acting.as(inPlace, () -> extensions.desk(subject(dossier), RECEIVE)).mayDecide())
        .isFalse();
  }

  @Test
  @DisplayName("while the clock stands still the work is not late and stands behind what runs")
  void paused() {
    DossierStory dossier = a.dossier().filed();
    dossier.acceptedNow();
    dossier.asked(DossierStory.reasons("5"));
    assertThat(dueRow(dossier, "verify")).isNull();
    dossier.supplemented();
    assertThat(dueRow(dossier, "verify")).isNotNull();
  }

  private LocalDate dueRow(DossierStory dossier, String step) {
    return jdbc.queryForObject(
        "select date(due_at) from open_task where subject = ? and work_key = ?",
        LocalDate.class,
        subject(dossier),
        step);
  }

  @Test
  @DisplayName("of two clicks of the leader one counts")
  void twice() {
    DossierStory dossier = a.dossier().filed();
    LocalDate before = due(dossier).day();
    ask(dossier, 2);
    long wish = wish(dossier);
    Callable<Boolean> grant =
        () ->
            Acting.as(
                dossier.provinceLeader(),
                () -> {
                  extensions.decide(wish, true, "");
                  return true;
                });
    List<Throwable> failures = Together.failures(Together.click(List.of(grant, grant)));
    assertThat(failures).hasSize(1).first().isInstanceOf(Refusal.class);
    LocalDate expected =
        Acting.as(dossier.districtOfficer(), calendar::workingDays).after(before, 2);
    assertThat(due(dossier).day()).isEqualTo(expected);
  }

  private void ask(DossierStory dossier, int days) {
    ask(dossier, dossier.districtOfficer(), days);
  }

  private void ask(DossierStory dossier, SignedIn person, int days) {
    Acting.as(person, () -> extensions.ask(subject(dossier), RECEIVE, days, "reason"));
  }

  private void decide(DossierStory dossier, boolean granted, String words) {
    Acting.as(dossier.provinceLeader(), () -> extensions.decide(wish(dossier), granted, words));
  }

  private long wish(DossierStory dossier) {
    return Acting.as(dossier.provinceLeader(), () -> extensions.desk(subject(dossier), RECEIVE))
        .asked()
        .orElseThrow()
        .id();
  }

  private Due due(DossierStory dossier) {
    return Acting.as(
        dossier.districtOfficer(), () -> deadlines.of(subject(dossier), RECEIVE).orElseThrow());
  }

  private List<String> leaderSteps(DossierStory dossier) {
    return Acting.as(
        dossier.provinceLeader(),
        () -> worklist.ownOf(dossier.id()).stream().map(task -> task.stepId()).toList());
  }

  private List<String> timeline(DossierStory dossier) {
    return Acting.as(dossier.districtOfficer(), () -> dossiers.timeline(dossier.id())).stream()
        .map(AuditEntry::kind)
        .toList();
  }

  private static String subject(DossierStory dossier) {
    return DossierLinks.subject(dossier.id());
  }

  private static void assertRefused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.sentences()).extracting(Sentence::key).containsExactly(key));
  }
}
