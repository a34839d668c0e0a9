package vn.dienbien.ntm.deadline;

import java.util.Optional;

/**
 * Tells by which version of the procedure and in which round something is dealt with. Contributed
 * by the feature that owns that kind of subject.
 */
public interface ProcedureCase {

  /** Whether it knows subjects of this kind, e.g. "village". */
  boolean isOf(String kind);

  /** What sets the time limits of a subject. */
  Frame frame(long id);

  /**
   * What sets time limits.
   *
   * @param versionId version of the procedure
   * @param roundId the round, whose cut-offs count; empty where there is none
   */
  record Frame(String versionId, Optional<Integer> roundId) {}
}
