package vn.dienbien.ntm.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.security.PersonPrincipal;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DatabaseTest;

@Transactional
@DisplayName("A version of the procedure from its draft to its publication")
class ProcedureDraftTest extends DatabaseTest {

  @Autowired private ProcedureDraftService drafts;
  @Autowired private ProcedureValueService values;
  @Autowired private ProcedureService procedures;
  @Autowired private RoundService rounds;

  @BeforeEach
  void administrator() {
    as(Role.ADMIN);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  @DisplayName("The portal comes with three published versions, each with its papers and term")
  void three_versions() {
    assertThat(procedures.versions())
        .extracting(ProcedureVersion::id)
        .containsSubsequence("qd2540", "qd18-2022", "two-tier-2025");
    ProcedureVersion first = procedures.version("qd2540");
    assertThat(first.documents("file"))
        .extracting(ProcedureDocument::formNumber)
        .startsWith("M2.1", "M3.1", "M4.1", "M5.1");
    assertThat(first.documents("prepare")).isEmpty();
    assertThat(first.cutoffOf("register")).contains(CutoffKind.REGISTRATION);
    assertThat(first.term().isInForceIn(2021)).isTrue();
    assertThat(procedures.version("two-tier-2025").hasDistrict()).isFalse();
    for (ProcedureVersion version : procedures.versions()) {
      assertThat(VersionFault.of(version)).as(version.id()).isEmpty();
    }
  }

  @Test
  @DisplayName("Every step, figure and unit of the versions has its words")
  void words() {
    for (ProcedureVersion version : procedures.versions()) {
      assertThat(version.steps().keySet())
          .allMatch(step -> VersionWords.step(step).key().endsWith(step));
      assertThat(version.settings().values())
          .allMatch(one -> VersionWords.setting(one.name()).key().endsWith(one.name()))
          .allMatch(one -> OfficialWords.knows("procedure.unitName." + one.unit()));
    }
  }

  @Test
  @DisplayName("A draft is a copy that differs in nothing until it is edited")
  void copy() {
    String id = drafts.copy("qd2540");
    assertThat(id).startsWith("qd2540-v");
    String again = drafts.copy(id);
    assertThat(again).startsWith("qd2540-v").isNotEqualTo(id);
    drafts.discard(again);
    assertThat(drafts.copy(id)).as("a key is never used twice").isNotEqualTo(again);
    ProcedureVersion draft = drafts.read(id);
    ProcedureVersion base = drafts.read("qd2540");
    assertThat(draft.isDraft()).isTrue();
    assertThat(draft.steps()).isEqualTo(base.steps());
    assertThat(draft.settings()).isEqualTo(base.settings());
    assertThat(draft.papers()).isEqualTo(base.papers());
    assertThat(drafts.differences(id))
        .extracting(difference -> difference.field().key())
        .containsOnly("procedure.field.name", "procedure.field.from", "procedure.field.to");
    assertThat(procedures.versions()).extracting(ProcedureVersion::id).doesNotContain(id);
  }

  @Test
  @DisplayName("Counts and days have an end, and the hearing of a commune needs its term")
  void bounds() {
    String id = drafts.copy("two-tier-2025");
    ProcedureSetting notice = drafts.read(id).settings().get("consultation.notice");
    for (String days : List.of("366", "1000000000")) {
      assertThatThrownBy(() -> values.change(id, notice, new BigDecimal(days), "source", true))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("procedure.refused.value.days");
    }
    ProcedureStep hear = drafts.read(id).step("revokeHear");
    values.change(id, hear, step(hear, OptionalInt.empty(), "source", true));
    assertThat(drafts.faults(id))
        .extracting(Sentence::key)
        .contains("procedure.fault.step.noDuration");
  }

  @Test
  @DisplayName("What is edited in a draft is seen at once, and the version it came from stays")
  void edit() {
    String id = drafts.copy("qd2540");
    assertThat(procedures.version(id).durationOf("verify")).hasValue(15);
    ProcedureStep verify = drafts.read(id).step("verify");
    values.change(id, verify, step(verify, OptionalInt.of(20), "QD 1/2026", true));
    ProcedureSetting quorum = drafts.read(id).settings().get("council.quorum");
    values.change(id, quorum, new BigDecimal("66.67"), "QD 1/2026", true);
    assertThat(procedures.version(id).durationOf("verify")).hasValue(20);
    assertThat(procedures.version(id).setting("council.quorum")).isEqualByComparingTo("66.67");
    assertThat(procedures.version("qd2540").durationOf("verify")).hasValue(15);
    assertThat(drafts.differences(id))
        .contains(
            new Difference(
                Sentence.of("procedure.step.verify"),
                Sentence.of("procedure.field.duration"),
                Sentence.of("procedure.days.WORKING", 15),
                Sentence.of("procedure.days.WORKING", 20)),
            new Difference(
                Sentence.of("procedure.setting.council.quorum"),
                Sentence.of("procedure.field.value"),
                Sentence.of("procedure.unit.percent", "70"),
                Sentence.of("procedure.unit.percent", "66,67")));
    assertThat(drafts.history(id))
        .extracting(entry -> entry.kind())
        .containsExactly("procedure.copied", "procedure.changed", "procedure.changed");
    assertThat(drafts.history(id).get(1).args().get(1)).contains("15", "20");
  }

  @Test
  @DisplayName("Whoever saw an older value overwrites nothing")
  void stale() {
    String id = drafts.copy("qd2540");
    ProcedureSetting seen = drafts.read(id).settings().get("council.quorum");
    values.change(id, seen, new BigDecimal("75"), "A", false);
    refused(
        () -> values.change(id, seen, new BigDecimal("80"), "B", false),
        "procedure.refused.changed");
    assertThat(drafts.read(id).setting("council.quorum")).isEqualByComparingTo("75");
    ProcedureStep step = drafts.read(id).step("verify");
    values.change(id, step, step(step, OptionalInt.of(16), "A", false));
    refused(
        () -> values.change(id, step, step(step, OptionalInt.of(17), "B", false)),
        "procedure.refused.changed");
    VersionHead head = VersionHead.of(drafts.read(id));
    drafts.change(id, head, new VersionHead("N", "S", null, null));
    refused(
        () -> drafts.change(id, head, new VersionHead("M", "S", null, null)),
        "procedure.refused.changed");
  }

  @Test
  @DisplayName("Impossible values are refused, values at the edge are kept")
  void edges() {
    String id = drafts.copy("qd2540");
    for (String impossible : new String[] {"0", "-1", "100.0001", "50.00001"}) {
      refused(() -> figure(id, "council.quorum", impossible), "procedure.refused.value.percent");
    }
    figure(id, "council.quorum", "0.0001");
    figure(id, "council.quorum", "100");
    refused(() -> figure(id, "consultation.notice", "0"), "procedure.refused.value.days");
    refused(() -> figure(id, "consultation.notice", "1.5"), "procedure.refused.value.days");
    figure(id, "consultation.notice", "1");
    refused(() -> figure(id, "council.secret", "2"), "procedure.refused.value.yesNo");
    figure(id, "council.secret", "0");
    ProcedureStep verify = drafts.read(id).step("verify");
    for (int impossible : new int[] {0, 366}) {
      refused(
          () -> values.change(id, verify, step(verify, OptionalInt.of(impossible), "A", false)),
          "procedure.refused.duration");
    }
    refused(
        () -> values.change(id, verify, step(verify, OptionalInt.of(1), " ", false)),
        "procedure.refused.source");
    refused(
        () -> values.change(id, verify, step(verify, OptionalInt.of(1), "x".repeat(301), false)),
        "procedure.refused.source");
  }

  @Test
  @DisplayName("Only the province's desk may move, to the office or to a department that exists")
  void actors() {
    String id = drafts.copy("qd2540");
    ProcedureStep receive = drafts.read(id).step("receiveProvince");
    values.change(id, receive, actor(receive, Role.DEPARTMENT_DESK, "SNNPTNT"));
    ProcedureStep moved = drafts.read(id).step("receiveProvince");
    assertThat(moved.actor()).isEqualTo(Role.DEPARTMENT_DESK);
    assertThat(moved.actorPlace()).contains("SNNPTNT");
    String key = "procedure.refused.actor";
    refused(() -> values.change(id, moved, actor(moved, Role.DEPARTMENT_DESK, "XYZ")), key);
    refused(() -> values.change(id, moved, actor(moved, Role.PROVINCE_OFFICER, "SYT")), key);
    refused(() -> values.change(id, moved, actor(moved, Role.PROVINCE_LEADER, null)), key);
    ProcedureStep file = drafts.read(id).step("file");
    refused(() -> values.change(id, file, actor(file, Role.PROVINCE_OFFICER, null)), key);
  }

  @Test
  @DisplayName("The steps that the models can do without are added and taken out whole")
  void optional_steps() {
    String id = drafts.copy("two-tier-2025");
    drafts.add(id, OptionalStep.REGISTRATION);
    drafts.add(id, OptionalStep.REGISTRATION);
    drafts.add(id, OptionalStep.OPINION);
    ProcedureVersion draft = drafts.read(id);
    assertThat(draft.hasRegistration()).isTrue();
    assertThat(draft.actorOf("answerRegistration")).isEqualTo(Role.PROVINCE_OFFICER);
    assertThat(draft.durationOf("answerRegistration")).hasValue(5);
    assertThat(draft.step("register").confirmed()).isFalse();
    assertThat(draft.has("opinion")).isTrue();
    drafts.remove(id, OptionalStep.REGISTRATION);
    drafts.remove(id, OptionalStep.REGISTRATION);
    assertThat(drafts.read(id).has("register")).isFalse();
    assertThat(drafts.read(id).has("answerRegistration")).isFalse();
    assertThat(drafts.history(id))
        .extracting(entry -> entry.kind())
        .containsExactly(
            "procedure.copied",
            "procedure.stepAdded",
            "procedure.stepAdded",
            "procedure.stepRemoved");
  }

  @Test
  @DisplayName("Taking registration out takes its papers out")
  void papers_go_with_their_step() {
    String id = drafts.copy("qd2540");
    assertThat(drafts.read(id).documents("register")).hasSize(1);
    drafts.remove(id, OptionalStep.REGISTRATION);
    drafts.add(id, OptionalStep.REGISTRATION);
    assertThat(drafts.read(id).documents("register")).isEmpty();
  }

  @Test
  @DisplayName("Papers are added, changed and removed, each once")
  void papers() {
    String id = drafts.copy("qd2540");
    ProcedureDocument paper =
        new ProcedureDocument("file", "", " Photos ", "M9", false, false, "QD 1", false);
    values.keep(id, null, paper);
    ProcedureDocument kept = last(drafts.read(id).documents("file"));
    assertThat(kept.name()).isEqualTo("Photos");
    values.keep(
        id, kept, new ProcedureDocument("file", "", "Films", "M9", true, false, "QD 1", true));
    ProcedureDocument changed = last(drafts.read(id).documents("file"));
    assertThat(changed.code()).isEqualTo(kept.code());
    assertThat(changed.isRequired()).isTrue();
    refused(() -> values.keep(id, kept, paper), "procedure.refused.changed");
    values.remove(id, changed);
    values.remove(id, changed);
    assertThat(drafts.read(id).papers()).isEqualTo(drafts.read("qd2540").papers());
    refused(
        () ->
            values.keep(
                id, null, new ProcedureDocument("file", "", " ", "", true, false, "Q", false)),
        "procedure.refused.paper");
    assertThatThrownBy(
            () ->
                values.keep(
                    id,
                    null,
                    new ProcedureDocument("nothing", "", "N", "", true, false, "Q", false)))
        .isInstanceOf(NotThere.class);
  }

  @Test
  @DisplayName("A draft keeps which papers are attached; only those of the filing can be")
  void attached_papers() {
    String id = drafts.copy("qd2540");
    assertThat(attached(id)).containsExactly("results", "debts");
    ProcedureDocument debts = last(drafts.read(id).documents("file"));
    values.keep(id, debts, as(debts, false));
    assertThat(attached(id)).containsExactly("results");
    ProcedureDocument minutes = drafts.read(id).documents("council").get(0);
    values.keep(id, minutes, as(minutes, true));
    assertThat(attached(id)).containsExactly("results");
    assertThat(attached("qd2540")).containsExactly("results", "debts");
    assertThat(drafts.differences(id))
        .extracting(difference -> difference.field().key())
        .containsOnlyOnce("procedure.field.attached");
  }

  private static ProcedureDocument as(ProcedureDocument paper, boolean isAttached) {
    return new ProcedureDocument(
        paper.stepId(),
        paper.code(),
        paper.name(),
        paper.formNumber(),
        paper.isRequired(),
        isAttached,
        paper.source(),
        paper.confirmed());
  }

  private List<String> attached(String id) {
    return drafts.read(id).papers().stream()
        .filter(ProcedureDocument::isAttached)
        .map(ProcedureDocument::code)
        .toList();
  }

  @Test
  @DisplayName("An incomplete draft is refused with a sentence per fault")
  void faults() {
    String id = drafts.copy("qd2540");
    drafts.read(id).documents("file").forEach(paper -> values.remove(id, paper));
    refused(() -> drafts.publish(id), "procedure.fault.from", "procedure.fault.papers");
    drafts.change(id, VersionHead.of(drafts.read(id)), head(LocalDate.of(2026, 1, 1), null));
    values.keep(
        id, null, new ProcedureDocument("file", "", "Letter", "", true, false, "QD 1", false));
    assertThat(drafts.faults(id)).isEmpty();
    refused(
        () ->
            drafts.change(
                id,
                VersionHead.of(drafts.read(id)),
                head(LocalDate.of(2026, 1, 1), LocalDate.of(2025, 12, 31))),
        "procedure.fault.term");
  }

  @Test
  @DisplayName("The share with a key criterion must stay below the plain share of a revocation")
  void revocation_shares() {
    String id = drafts.copy("qd18-2022");
    drafts.change(id, VersionHead.of(drafts.read(id)), head(LocalDate.of(2026, 1, 1), null));
    figure(id, "revocation.shareWithKey", "50");
    refused(() -> drafts.publish(id), "procedure.fault.revocation");
    figure(id, "revocation.shareWithKey", "49.99");
    assertThat(drafts.faults(id)).isEmpty();
  }

  @Test
  @DisplayName("Publishing is final, and only what is published can be named by a round")
  void publish() {
    String id = drafts.copy("qd18-2022");
    drafts.change(id, VersionHead.of(drafts.read(id)), head(LocalDate.of(2070, 1, 1), null));
    refused(() -> rounds.open(round(id)), "round.refused.version");
    drafts.publish(id);
    assertThat(procedures.versions()).extracting(ProcedureVersion::id).contains(id);
    ProcedureSetting quorum = procedures.version(id).settings().get("council.quorum");
    String key = "procedure.refused.published";
    refused(() -> values.change(id, quorum, BigDecimal.TEN, "A", false), key);
    refused(() -> drafts.publish(id), key);
    refused(() -> drafts.discard(id), key);
    refused(() -> drafts.remove(id, OptionalStep.OPINION), key);
    refused(() -> drafts.change(id, VersionHead.of(drafts.read(id)), head(null, null)), key);
    assertThat(rounds.byId(rounds.open(round(id))).versionId()).isEqualTo(id);
  }

  @Test
  @DisplayName("A draft can be thrown away, unless another was made from it")
  void discard() {
    String first = drafts.copy("qd2540");
    String second = drafts.copy(first);
    refused(() -> drafts.discard(first), "procedure.refused.origin");
    drafts.discard(second);
    drafts.discard(first);
    assertThatThrownBy(() -> drafts.read(first)).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> procedures.version(first)).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> drafts.discard(first)).isInstanceOf(NotThere.class);
  }

  @Test
  @DisplayName("The province office reads versions; only an administrator changes them")
  void rights() {
    String id = drafts.copy("qd2540");
    as(Role.PROVINCE_OFFICER);
    assertThat(drafts.all()).extracting(VersionSummary::id).contains(id);
    ProcedureSetting quorum = drafts.read(id).settings().get("council.quorum");
    forbidden(() -> drafts.copy("qd2540"));
    forbidden(() -> drafts.publish(id));
    forbidden(() -> values.change(id, quorum, BigDecimal.TEN, "A", false));
    as(Role.DISTRICT_OFFICER);
    forbidden(() -> drafts.all());
  }

  private void figure(String id, String name, String value) {
    values.change(id, drafts.read(id).settings().get(name), new BigDecimal(value), "QD 1", false);
  }

  private static ProcedureDocument last(List<ProcedureDocument> papers) {
    return papers.get(papers.size() - 1);
  }

  private static VersionHead head(LocalDate from, LocalDate to) {
    return new VersionHead("Name", "Source", from, to);
  }

  private static NewRound round(String version) {
    return new NewRound(
        2077,
        RecognitionLevel.NTM,
        "xa-2016-2020",
        version,
        LocalDate.of(2077, 10, 15),
        LocalDate.of(2077, 12, 15));
  }

  private static ProcedureStep step(
      ProcedureStep step, OptionalInt days, String source, boolean confirmed) {
    return new ProcedureStep(
        step.id(),
        step.actor(),
        step.actorPlace(),
        days,
        step.dayKind(),
        step.cutoff(),
        source,
        confirmed);
  }

  private static ProcedureStep actor(ProcedureStep step, Role role, String place) {
    return new ProcedureStep(
        step.id(),
        role,
        Optional.ofNullable(place),
        step.duration(),
        step.dayKind(),
        step.cutoff(),
        step.source(),
        step.confirmed());
  }

  private static void forbidden(Runnable command) {
    assertThatThrownBy(command::run).isInstanceOf(AccessDeniedException.class);
  }

  private static void refused(Runnable command, String... keys) {
    assertThatThrownBy(command::run)
        .asInstanceOf(type(Refusal.class))
        .extracting(Refusal::sentences)
        .asList()
        .map(sentence -> ((Sentence) sentence).key())
        .containsExactly(keys);
  }

  private static void as(Role role) {
    PersonPrincipal principal = new PersonPrincipal(Acting.holder(role, "11"), "", false, false);
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                principal, null, principal.getAuthorities()));
  }
}
