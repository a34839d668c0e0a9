package vn.dienbien.ntm.round;

import java.time.LocalDate;
import vn.dienbien.ntm.criteria.RecognitionLevel;

/**
 * A round that the province office wants to open.
 *
 * @param year the year that is assessed
 * @param level what the communes ask to be recognised as
 * @param setId criteria set
 * @param versionId version of the procedure
 * @param registrationCutoff day before which communes register; null: until they must file
 * @param communeCutoff day before which communes file
 * @param districtCutoff day before which districts file with the province; null where the version
 *     of the procedure knows no district
 */
public record NewRound(
    int year,
    RecognitionLevel level,
    String setId,
    String versionId,
    LocalDate registrationCutoff,
    LocalDate communeCutoff,
    LocalDate districtCutoff) {

  /** A round without a date of its own for registration. */
  public NewRound(
      int year,
      RecognitionLevel level,
      String setId,
      String versionId,
      LocalDate communeCutoff,
      LocalDate districtCutoff) {
    this(year, level, setId, versionId, null, communeCutoff, districtCutoff);
  }
}
