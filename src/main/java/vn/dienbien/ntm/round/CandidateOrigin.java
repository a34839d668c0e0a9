package vn.dienbien.ntm.round;

/** Why a commune is a candidate of a round. */
public enum CandidateOrigin {
  /** It aimed at an earlier round and missed it. */
  CARRIED_OVER,
  /** The province's plan for the year names it. */
  PLANNED
}
