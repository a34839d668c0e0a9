package vn.dienbien.ntm.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.dienbien.ntm.security.ActorKey;

/**
 * What stands above every tab of a dossier.
 *
 * @param facts what other features need too
 * @param districtName name of the district
 * @param assessmentYear year of the round
 * @param communeCutoff "trước ngày": the last day is the one before
 * @param districtCutoff "trước ngày": the last day is the one before
 * @param firstFiledAt null before
 * @param isLate whether it was first filed after the cut-off
 * @param isSubmittedLate whether the district first sent it after its cut-off
 * @param isTurnedDownByDistrict whether the district's vote fell short: it can only be declined
 * @param actor who has the step now; null once it has ended
 * @param rights what the signed-in person may do
 */
public record DossierHeader(
    DossierFacts facts,
    String districtName,
    int assessmentYear,
    LocalDate communeCutoff,
    LocalDate districtCutoff,
    LocalDateTime firstFiledAt,
    boolean isLate,
    boolean isSubmittedLate,
    boolean isTurnedDownByDistrict,
    ActorKey actor,
    DossierRights rights) {}
