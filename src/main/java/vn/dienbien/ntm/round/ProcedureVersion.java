package vn.dienbien.ntm.round;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
 */
public record ProcedureVersion(
    String id,
    String name,
    String source,
    Map<String, ProcedureStep> steps,
    Map<String, ProcedureSetting> settings) {

  /** Share of the appointed members, in percent, that must be present at a council session. */
  public static final String COUNCIL_QUORUM = "council.quorum";

  /** Share of the members present and entitled, in percent, that must vote for a dossier. */
  public static final String COUNCIL_APPROVAL = "council.approval";

  /** Whether the procedure takes that step. */
  public boolean has(String stepId) {
    return steps.containsKey(stepId);
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
