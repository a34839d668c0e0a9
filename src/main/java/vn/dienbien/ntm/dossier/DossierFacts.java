package vn.dienbien.ntm.dossier;

import java.time.LocalDateTime;

/**
 * What other features need to know of a dossier to open work on it.
 *
 * @param id key
 * @param roundId key of its round
 * @param setId its criteria set
 * @param versionId its procedure version
 * @param communeId unit id of the commune
 * @param districtId unit id of the district
 * @param communeName name of the commune
 * @param receiptNumber null before the first filing
 * @param search folded text it is found by
 * @param status where it is
 * @param statusSince since when
 * @param reached the last status before it ended; the same as the status while it runs
 */
public record DossierFacts(
    long id,
    int roundId,
    String setId,
    String versionId,
    String communeId,
    String districtId,
    String communeName,
    String receiptNumber,
    String search,
    DossierStatus status,
    LocalDateTime statusSince,
    DossierStatus reached) {

  static DossierFacts of(Dossier dossier) {
    return new DossierFacts(
        dossier.id(),
        dossier.roundId(),
        dossier.setId(),
        dossier.versionId(),
        dossier.communeId(),
        dossier.districtId(),
        dossier.communeName(),
        dossier.receiptNumber(),
        dossier.search(),
        dossier.status(),
        dossier.statusSince(),
        dossier.reached());
  }
}
