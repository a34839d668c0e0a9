package vn.dienbien.ntm.story;

import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.support.A;

/**
 * What tells the three versions of the procedure apart, read from the law and not from the data.
 */
enum WalkVersion {
  /** Decision 2540 (2016): the commune registers, the district verifies. */
  QD2540("qd2540", true, true, true, new Office(Role.PROVINCE_OFFICER, A.PROVINCE)),
  /** Decision 18/2022: a department is the province's desk. */
  QD18("qd18-2022", false, true, true, new Office(Role.DEPARTMENT_DESK, "SNNPTNT")),
  /** Since July 2025: no district between commune and province. */
  TWO_TIER("two-tier-2025", false, false, false, new Office(Role.PROVINCE_OFFICER, A.PROVINCE));

  final String id;
  final boolean hasRegistration;
  final boolean hasDistrict;
  final boolean hasOpinion;
  final Office desk;

  WalkVersion(
      String id, boolean hasRegistration, boolean hasDistrict, boolean hasOpinion, Office desk) {
    this.id = id;
    this.hasRegistration = hasRegistration;
    this.hasDistrict = hasDistrict;
    this.hasOpinion = hasOpinion;
    this.desk = desk;
  }
}
