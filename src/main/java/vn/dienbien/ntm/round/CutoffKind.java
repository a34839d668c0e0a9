package vn.dienbien.ntm.round;

/** Which cut-off of a round a step must be done before. */
public enum CutoffKind {
  /** Communes register before it. */
  REGISTRATION,
  /** Communes file before it. */
  COMMUNE,
  /** Districts file with the province before it. */
  DISTRICT
}
