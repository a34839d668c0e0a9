package vn.dienbien.ntm.decision;

import java.time.LocalDate;

/**
 * A decision about to be recorded.
 *
 * @param isRecognised whether the commune is recognised; refused otherwise
 * @param number number of the document, e.g. "1234/QĐ-UBND"; unique within its year
 * @param decidedOn its date; not in the future
 * @param signer who signed it
 * @param reasons why; needed for a refusal
 */
public record NewDecision(
    boolean isRecognised, String number, LocalDate decidedOn, String signer, String reasons) {}
