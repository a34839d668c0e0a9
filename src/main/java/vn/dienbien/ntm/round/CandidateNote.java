package vn.dienbien.ntm.round;

/**
 * What an earlier source says of a criterion of a candidate; copied into its draft when that is
 * opened. Never a value.
 *
 * @param criterionNo number of the criterion
 * @param kind what the source says, e.g. "REPORT_2020_MET"; the words stand where the draft is
 *     shown
 * @param source the document
 */
public record CandidateNote(int criterionNo, String kind, String source) {}
