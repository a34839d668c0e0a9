package vn.dienbien.ntm.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.letter.SigningMark;

/**
 * A row of the register, with the values that hold: those of the newest correction, if there is
 * one.
 *
 * @param id key
 * @param dossierId the dossier decided on; null for what an earlier source tells, and for whoever
 *     may not see it
 * @param communeId unit id of the commune
 * @param communeName the commune
 * @param districtName its district
 * @param level what it asked to be recognised as
 * @param assessmentYear year of the round; null if the source does not say
 * @param outcome what was decided
 * @param number number of the document; null if the source does not say
 * @param decidedOn its date; null if the source does not say
 * @param signer who signed it; null if the source does not say
 * @param signingMark in what capacity; null for a head, or if the source does not say
 * @param position position of who signed; "" if the source does not say
 * @param reasons reasons; "" for none
 * @param source where it is known from; "" for a decision of the portal
 * @param inferred whether the source only shows it and does not say it
 * @param publishedAt when it was published; null before
 * @param fileId the signed document, scanned; null for none
 * @param correctedBy number of the document that corrected it last; null for none
 * @param correctedOn date of that document; null for none
 */
public record Decision(
    long id,
    Long dossierId,
    String communeId,
    String communeName,
    String districtName,
    RecognitionLevel level,
    Integer assessmentYear,
    DecisionOutcome outcome,
    String number,
    LocalDate decidedOn,
    String signer,
    SigningMark signingMark,
    String position,
    String reasons,
    String source,
    boolean inferred,
    LocalDateTime publishedAt,
    Long fileId,
    String correctedBy,
    LocalDate correctedOn) {

  /** The same for somebody who may not see the dossier. */
  Decision withoutDossier() {
    return new Decision(
        id,
        null,
        communeId,
        communeName,
        districtName,
        level,
        assessmentYear,
        outcome,
        number,
        decidedOn,
        signer,
        signingMark,
        position,
        reasons,
        source,
        inferred,
        publishedAt,
        null,
        correctedBy,
        correctedOn);
  }

  /** Who signed it, and in what capacity. */
  public Signatory signatory() {
    return new Signatory(signingMark, position, signer);
  }
}
