package vn.dienbien.ntm.round;

import java.time.LocalDate;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.criteria.RecognitionLevel;

/**
 * A round of recognition.
 *
 * @param id key
 * @param year the year that is assessed; decisions may fall into the next
 * @param level what the communes ask to be recognised as
 * @param setId the criteria set its dossiers are pinned to
 * @param versionId the version of the procedure its dossiers are pinned to
 * @param registrationCutoff day before which communes register; null: until they must file
 * @param communeCutoff day before which communes file
 * @param districtCutoff day before which districts file with the province; null where the version
 *     of the procedure knows no district
 */
public record RoundSummary(
    int id,
    int year,
    RecognitionLevel level,
    String setId,
    String versionId,
    LocalDate registrationCutoff,
    LocalDate communeCutoff,
    LocalDate districtCutoff) {

  /** How people call it: "round of 2021, NTM". */
  public Sentence name() {
    return Sentence.of("round.name." + level.name(), String.valueOf(year));
  }

  /** The cut-off of a step that has one. */
  public Cutoff cutoff(CutoffKind kind) {
    return new Cutoff(
        switch (kind) {
          case REGISTRATION -> registrationCutoff == null ? communeCutoff : registrationCutoff;
          case COMMUNE -> communeCutoff;
          case DISTRICT -> districtCutoff;
        });
  }
}
