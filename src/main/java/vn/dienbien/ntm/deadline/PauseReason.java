package vn.dienbien.ntm.deadline;

/** Why the clock of a step stands still. */
public enum PauseReason {
  /** The commune has to supplement what was returned. */
  RETURN,
  /** A session of the council is awaited. */
  SESSION
}
