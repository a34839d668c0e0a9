package vn.dienbien.ntm.round;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.dienbien.ntm.security.Role;

/**
 * A version of the procedure: actors, durations and thresholds as data. Immutable. Asking for a
 * step or setting it does not have is an error of the portal: {@link IllegalArgumentException}.
 *
 * @param id e.g. "qd2540"
 * @param name its name
 * @param source the decision it follows
 * @param steps its steps by id
 * @param settings its figures by name
 * @param papers the papers it asks for, in the order of each step
 * @param term whether it is published, and when it is in force
 */
public record ProcedureVersion(
    String id,
    String name,
    String source,
    Map<String, ProcedureStep> steps,
    Map<String, ProcedureSetting> settings,
    List<ProcedureDocument> papers,
    VersionTerm term) {

  /** Share of the appointed members, in percent, that must be present at a council session. */
  public static final String COUNCIL_QUORUM = "council.quorum";

  /** Share of the members present and entitled, in percent, that must vote for a dossier. */
  public static final String COUNCIL_APPROVAL = "council.approval";

  /** Whether the procedure takes that step. */
  public boolean has(String stepId) {
    return steps.containsKey(stepId);
  }

  /** Whether communes register before they work on their dossiers. */
  public boolean hasRegistration() {
    return has(ProcedureOrder.REGISTER);
  }

  /** Whether dossiers pass a district. */
  public boolean hasDistrict() {
    return has(ProcedureOrder.SUBMIT_PROVINCE);
  }

  /** Whether it may still change. */
  public boolean isDraft() {
    return term.status() == VersionStatus.DRAFT;
  }

  /** The papers it asks for at a step, in their order; none where it asks for none. */
  public List<ProcedureDocument> documents(String stepId) {
    return papers.stream().filter(paper -> paper.stepId().equals(stepId)).toList();
  }

  /** Its steps in the order in which people read them. */
  public List<ProcedureStep> orderedSteps() {
    return steps.values().stream()
        .sorted(Comparator.comparing(ProcedureStep::id, ProcedureOrder.ofSteps()))
        .toList();
  }

  /** Its figures in the order of their names. */
  public List<ProcedureSetting> orderedSettings() {
    return settings.values().stream().sorted(Comparator.comparing(ProcedureSetting::name)).toList();
  }

  /** How many of its values nobody has checked against their source. */
  public long unconfirmed() {
    return Stream.of(
            steps.values().stream().map(ProcedureStep::confirmed),
            settings.values().stream().map(ProcedureSetting::confirmed),
            papers.stream().map(ProcedureDocument::confirmed))
        .flatMap(all -> all)
        .filter(confirmed -> !confirmed)
        .count();
  }

  /** The step of that id. */
  public ProcedureStep step(String stepId) {
    return known(steps, stepId);
  }

  /** The role that has the step. */
  public Role actorOf(String stepId) {
    return step(stepId).actor();
  }

  /** The days the step may take, if it has a limit of its own. */
  public OptionalInt durationOf(String stepId) {
    return step(stepId).duration();
  }

  /** The cut-off of the round that the step must be done before, if any. */
  public Optional<CutoffKind> cutoffOf(String stepId) {
    return step(stepId).cutoff();
  }

  /** The exact figure of that name, in the unit the setting names. */
  public BigDecimal setting(String settingName) {
    return known(settings, settingName).value();
  }

  private <T> T known(Map<String, T> all, String key) {
    return Optional.ofNullable(all.get(key))
        .orElseThrow(() -> new IllegalArgumentException("procedure " + id + " has no " + key));
  }
}
