package vn.dienbien.ntm.deadline;

/** Why the clock of a step stands still. */
enum PauseReason {
  /** The commune has to supplement what was returned. */
  RETURN,
  /** A session of the council is awaited. */
  SESSION
}
