package vn.dienbien.ntm.deadline;

/** What the usual duration of a step was taken from. */
public enum PaceSource {
  /** From past passages in the same district. */
  DISTRICT,
  /** From past passages in the whole province: the district has too few. */
  PROVINCE,
  /** From the time limit of the procedure version: the province has too few, too. */
  LIMIT
}
