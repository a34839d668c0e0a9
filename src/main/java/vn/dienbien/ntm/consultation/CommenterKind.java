package vn.dienbien.ntm.consultation;

/** Who commented. */
public enum CommenterKind {
  /** The Fatherland Front, its member organisations, other bodies. */
  ORGANISATION,
  RESIDENT
}
