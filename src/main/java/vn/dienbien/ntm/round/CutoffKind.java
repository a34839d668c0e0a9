package vn.dienbien.ntm.round;

/** Which cut-off of a round a step must be done before. */
public enum CutoffKind {
  COMMUNE,
  DISTRICT
}
