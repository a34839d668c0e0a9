package vn.dienbien.ntm.council;

/** Why a member may not vote on a dossier. */
public enum ConflictKind {
  REGISTERED,
  FILED,
  VERIFIED,
  APPRAISED,
  /** They hold an office in the commune or the district of the dossier. */
  UNIT,
  /** Recorded by the secretary, with a reason. */
  DECLARED
}
