package vn.dienbien.ntm.village;

import java.time.LocalDate;

/**
 * A decision about to be recorded.
 *
 * @param isRecognised whether the village is recognised; refused otherwise
 * @param number number of the document; unique within its year and the unit that issues it
 * @param decidedOn its date; not in the future
 * @param signer who signed it
 * @param reasons why; needed for a refusal, and for a recognition against an unmet criterion
 */
public record NewRecognition(
    boolean isRecognised, String number, LocalDate decidedOn, String signer, String reasons) {}
