package vn.dienbien.ntm.deadline;

import java.time.LocalDateTime;
import vn.dienbien.ntm.security.ActorKey;

/**
 * More time that was asked for.
 *
 * @param id its key
 * @param subject what the step is about, e.g. "dossier:12"
 * @param stepId the step
 * @param days how many days, of the kind the step counts
 * @param reason why
 * @param askedBy who asked
 * @param askedByName how they were called then
 * @param askedAt when, by the clock of the portal
 * @param decider who decides
 * @param state what became of it
 */
public record Extension(
    long id,
    String subject,
    String stepId,
    int days,
    String reason,
    long askedBy,
    String askedByName,
    LocalDateTime askedAt,
    ActorKey decider,
    State state) {

  /** The work of the leader who decides; words: "step.decideExtension". */
  public static final String DECIDE = "decideExtension";

  /** Names the decision on more time for a step among the work on its subject. */
  public static String workKey(String stepId) {
    return DECIDE + ":" + stepId;
  }

  /** What becomes of a wish for more time. */
  public enum State {
    ASKED,
    GRANTED,
    REFUSED,
    /** The step was over before anybody decided. */
    LAPSED
  }
}
