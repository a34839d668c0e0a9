package vn.dienbien.ntm.dossier;

import java.time.LocalDateTime;

/**
 * A row of the list of dossiers.
 *
 * @param id key
 * @param receiptNumber null before the first filing
 * @param communeName name of the commune
 * @param districtName name of the district
 * @param assessmentYear year of the round
 * @param status where it is
 * @param statusSince since when
 * @param isLate whether it was filed late
 * @param isSubmittedLate whether the district first sent it after its cut-off
 */
public record DossierSummary(
    long id,
    String receiptNumber,
    String communeName,
    String districtName,
    int assessmentYear,
    DossierStatus status,
    LocalDateTime statusSince,
    boolean isLate,
    boolean isSubmittedLate) {}
