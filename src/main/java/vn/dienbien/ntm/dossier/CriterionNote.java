package vn.dienbien.ntm.dossier;

/**
 * What an earlier source says of a criterion, e.g. the province's matrix of 2020. Never a value.
 *
 * @param criterionNo number of the criterion
 * @param kind what it says
 * @param source where it comes from
 */
public record CriterionNote(int criterionNo, Kind kind, String source) {

  /** What a note can say. */
  public enum Kind {
    REPORT_2020_MET,
    REPORT_2020_NOT_MET,
    /** The row of the source does not add up. */
    REPORT_2020_DOUBTFUL
  }
}
