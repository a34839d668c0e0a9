package vn.dienbien.ntm.village;

import java.time.LocalDateTime;

/**
 * What a commune asks for one of its villages.
 *
 * @param id key; "village:id" is the business key of its process and its subject in the log
 * @param villageId the village
 * @param villageName its name then
 * @param communeId the commune that asks
 * @param communeName its name then
 * @param districtId the unit above it: its district, or the province where there are none
 * @param level what the village is to be recognised as
 * @param assessmentYear the year assessed
 * @param setId the criteria it is pinned to
 * @param versionId the version of the procedure it is pinned to
 * @param status where it is
 * @param statusSince since when
 */
public record VillageRequest(
    long id,
    long villageId,
    String villageName,
    String communeId,
    String communeName,
    String districtId,
    VillageLevel level,
    int assessmentYear,
    String setId,
    String versionId,
    VillageStatus status,
    LocalDateTime statusSince) {

  /** The village and its commune, as lists show it. */
  public String title() {
    return villageName + ", " + communeName;
  }

  /** The subject of its entries in the log. */
  String subject() {
    return VillageLinks.subject(id);
  }
}
