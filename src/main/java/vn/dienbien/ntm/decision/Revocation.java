package vn.dienbien.ntm.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.dienbien.ntm.criteria.RecognitionLevel;

/**
 * The re-check of a recognition and the revocation that may follow.
 *
 * @param id key
 * @param decisionId the recognition in question
 * @param dossierId its dossier; null for what an earlier source tells
 * @param communeId the commune recognised
 * @param communeName its name
 * @param heardUnitId who answers: the commune, or the unit it was merged into
 * @param districtId the unit above the one that answers
 * @param level what it is recognised as
 * @param recognisedNumber number of the recognition; null if the source does not say
 * @param recognisedOn its date; null if the source does not say
 * @param setId the criteria set it is checked against
 * @param versionId the procedure version that says who acts and what is enough
 * @param status where it is
 * @param statusSince since when
 * @param proposal why the revocation is proposed, or why the re-check ended without; "" before
 * @param proposedAt when it was proposed; null before
 * @param hearingDue by when the commune should answer; null before the proposal
 * @param answer the commune's answer; "" before
 * @param answeredAt when it came; null before
 * @param answeredLate whether it came after the term
 * @param rulingId key of the ruling in the register; null before
 * @param ruling what the chair ruled; null before
 * @param publishedAt when that was published; null before
 * @param search folded text it is found by
 */
public record Revocation(
    long id,
    long decisionId,
    Long dossierId,
    String communeId,
    String communeName,
    String heardUnitId,
    String districtId,
    RecognitionLevel level,
    String recognisedNumber,
    LocalDate recognisedOn,
    String setId,
    String versionId,
    RevocationStatus status,
    LocalDateTime statusSince,
    String proposal,
    LocalDateTime proposedAt,
    LocalDateTime hearingDue,
    String answer,
    LocalDateTime answeredAt,
    boolean answeredLate,
    Long rulingId,
    RevocationRuling ruling,
    LocalDateTime publishedAt,
    String search) {

  /** Whether the commune has answered. */
  public boolean isAnswered() {
    return answeredAt != null;
  }

  /** Whether the term for the answer has passed. */
  public boolean isOverdue(LocalDateTime now) {
    return hearingDue != null && now.isAfter(hearingDue);
  }
}
