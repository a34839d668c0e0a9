package vn.dienbien.ntm.village;

import java.time.LocalDate;

/**
 * A decision on a village, or what an earlier source tells of one.
 *
 * @param villageId the village
 * @param requestId the request decided on; null for what an earlier source tells, and for whoever
 *     may not see it
 * @param level what it was asked to be recognised as
 * @param assessmentYear the year assessed
 * @param isRecognised whether it is recognised; refused otherwise
 * @param number number of the document; null if the source does not say
 * @param decidedOn its date; null if the source does not say
 * @param signer who signed it; null if the source does not say
 * @param reasons reasons; "" for none
 * @param source where it is known from; "" for a decision of the portal
 */
public record Recognition(
    long villageId,
    Long requestId,
    VillageLevel level,
    int assessmentYear,
    boolean isRecognised,
    String number,
    LocalDate decidedOn,
    String signer,
    String reasons,
    String source) {

  /** The same for somebody who may not see the request. */
  Recognition withoutRequest() {
    return new Recognition(
        villageId,
        null,
        level,
        assessmentYear,
        isRecognised,
        number,
        decidedOn,
        signer,
        reasons,
        source);
  }
}
