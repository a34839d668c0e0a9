package vn.dienbien.ntm.decision;

/**
 * What the re-check says of one criterion.
 *
 * @param criterionNo number of the criterion in the set
 * @param met whether it is still met
 * @param note what was found; needed where it is not met
 */
public record RevocationFinding(int criterionNo, boolean met, String note) {

  /** Longest note, in characters. */
  public static final int LONGEST_NOTE = 2000;
}
