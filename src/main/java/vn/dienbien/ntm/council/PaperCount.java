package vn.dienbien.ntm.council;

import java.time.LocalDateTime;

/**
 * The ballots on paper of one dossier, as the secretary counted them.
 *
 * @param votesFor how many say that the commune meets the standard
 * @param votesBasic how many say that it basically meets the standard
 * @param against how many are against
 * @param abstained how many abstain
 * @param invalid how many say nothing clear; they stay in the denominator
 * @param fileId key of the scanned sheet
 * @param enteredBy who entered them; of a count about to be entered: the one it takes the place of
 * @param enteredAt when
 */
public record PaperCount(
    int votesFor,
    int votesBasic,
    int against,
    int abstained,
    int invalid,
    long fileId,
    String enteredBy,
    LocalDateTime enteredAt) {

  /** A count about to be entered. */
  public static PaperCount of(
      int votesFor, int votesBasic, int against, int abstained, int invalid, long fileId) {
    return new PaperCount(votesFor, votesBasic, against, abstained, invalid, fileId, null, null);
  }

  /** The same in place of a count that was entered before; null: there is none. */
  public PaperCount inPlaceOf(PaperCount known) {
    return known == null
        ? this
        : new PaperCount(
            votesFor,
            votesBasic,
            against,
            abstained,
            invalid,
            fileId,
            known.enteredBy(),
            known.enteredAt());
  }

  /** How many ballots there are. */
  public long sum() {
    return (long) votesFor + votesBasic + against + abstained + invalid;
  }

  boolean isNegativeAnywhere() {
    return votesFor < 0 || votesBasic < 0 || against < 0 || abstained < 0 || invalid < 0;
  }
}
