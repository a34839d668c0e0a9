package vn.dienbien.ntm.round;

/** Whether a version of the procedure may still change. */
public enum VersionStatus {
  /** Being edited; no round can name it. */
  DRAFT,
  /** Final; rounds may name it. */
  PUBLISHED
}
