package vn.dienbien.ntm.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Sentence;

/** What keeps a draft of the procedure from being published, each in one sentence. */
final class VersionFault {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_STEP = 365;

  /** Without a term a commune that stays silent would be heard for ever. */
  private static final String HEARING = "revokeHear";

  private static final BigDecimal MOST = BigDecimal.valueOf(LONGEST_STEP);

  /** The figures that a step needs, by step. */
  private static final Map<String, List<String>> NEEDED =
      Map.of(
          "consult", List.of("consultation.notice", "consultation.announcements"),
          "communeMeeting", List.of("commune.approval"),
          "announce", List.of("district.announcements"),
          "survey", List.of("survey.householdsAsked", "survey.satisfied"),
          "districtVote", List.of("district.approval"),
          "council",
              List.of(
                  ProcedureVersion.COUNCIL_QUORUM,
                  ProcedureVersion.COUNCIL_APPROVAL,
                  "council.secret",
                  "council.writtenOpinions"),
          "revokePropose", List.of("revocation.share", "revocation.shareWithKey"));

  /** The steps that send something on and cannot do so without a paper. */
  private static final List<String> WITH_PAPERS =
      List.of(ProcedureOrder.FILE, ProcedureOrder.SUBMIT_PROVINCE, "decide");

  private final ProcedureVersion version;
  private final List<Sentence> faults = new ArrayList<>();

  private VersionFault(ProcedureVersion version) {
    this.version = version;
  }

  /** All faults; empty when it may be published. */
  static List<Sentence> of(ProcedureVersion version) {
    VersionFault check = new VersionFault(version);
    check.head();
    check.steps();
    check.settings();
    check.papers();
    return check.faults;
  }

  private void head() {
    VersionTerm term = version.term();
    if (version.name().isBlank()) {
      faults.add(Sentence.of("procedure.fault.name"));
    }
    if (version.source().isBlank()) {
      faults.add(Sentence.of("procedure.fault.source"));
    }
    if (term.inForceFrom() == null) {
      faults.add(Sentence.of("procedure.fault.from"));
    } else if (term.inForceTo() != null && term.inForceTo().isBefore(term.inForceFrom())) {
      faults.add(Sentence.of("procedure.fault.term"));
    }
  }

  private void steps() {
    for (ProcedureStep step : version.orderedSteps()) {
      String name = OfficialWords.say(VersionWords.step(step.id()));
      if (step.source().isBlank()) {
        faults.add(Sentence.of("procedure.fault.step.source", name));
      }
      if (step.duration().isEmpty() && step.id().equals(HEARING)) {
        faults.add(Sentence.of("procedure.fault.step.noDuration", name));
      }
      if (step.duration().isPresent()
          && (step.duration().getAsInt() < 1 || step.duration().getAsInt() > LONGEST_STEP)) {
        faults.add(Sentence.of("procedure.fault.step.duration", name, LONGEST_STEP));
      }
      NEEDED.getOrDefault(step.id(), List.of()).stream()
          .filter(needed -> !version.settings().containsKey(needed))
          .map(needed -> OfficialWords.say(VersionWords.setting(needed)))
          .forEach(needed -> faults.add(Sentence.of("procedure.fault.step.setting", name, needed)));
    }
  }

  private void settings() {
    for (ProcedureSetting setting : version.orderedSettings()) {
      String name = OfficialWords.say(VersionWords.setting(setting.name()));
      if (setting.source().isBlank()) {
        faults.add(Sentence.of("procedure.fault.setting.source", name));
      }
      if (!isPossible(setting)) {
        faults.add(Sentence.of("procedure.fault.setting." + setting.unit(), name));
      }
    }
    inOrder("deadline.firstReminder", "deadline.secondReminder");
    inOrder("deadline.province", "deadline.leader");
    ProcedureSetting share = version.settings().get("revocation.share");
    ProcedureSetting withKey = version.settings().get("revocation.shareWithKey");
    if (share != null && withKey != null && withKey.value().compareTo(share.value()) >= 0) {
      faults.add(Sentence.of("procedure.fault.revocation"));
    }
  }

  /** People are told in one order only: the larger number of days is the farther moment. */
  private void inOrder(String larger, String smaller) {
    ProcedureSetting far = version.settings().get(larger);
    ProcedureSetting near = version.settings().get(smaller);
    for (String needed : List.of(larger, smaller)) {
      if (!version.settings().containsKey(needed)) {
        faults.add(
            Sentence.of(
                "procedure.fault.setting.missing",
                OfficialWords.say(VersionWords.setting(needed))));
      }
    }
    if (far != null && near != null && far.value().compareTo(near.value()) <= 0) {
      faults.add(
          Sentence.of(
              "procedure.fault.setting.order",
              OfficialWords.say(VersionWords.setting(larger)),
              OfficialWords.say(VersionWords.setting(smaller))));
    }
  }

  /**
   * Whether a figure can be meant: a share above 0 up to 100 %, a whole count from 1, yes or no.
   */
  static boolean isPossible(ProcedureSetting setting) {
    BigDecimal value = setting.value();
    return switch (setting.unit()) {
      case "percent" -> value.signum() > 0 && value.compareTo(HUNDRED) <= 0;
      case ProcedureSetting.YES_NO -> value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
      default ->
          value.compareTo(BigDecimal.ONE) >= 0
              && value.compareTo(MOST) <= 0
              && value.stripTrailingZeros().scale() <= 0;
    };
  }

  private void papers() {
    for (String step : WITH_PAPERS) {
      if (version.has(step)
          && version.documents(step).stream().noneMatch(ProcedureDocument::isRequired)) {
        faults.add(
            Sentence.of("procedure.fault.papers", OfficialWords.say(VersionWords.step(step))));
      }
    }
    version.papers().stream()
        .filter(paper -> paper.source().isBlank())
        .forEach(paper -> faults.add(Sentence.of("procedure.fault.paper.source", paper.name())));
  }
}
