package vn.dienbien.ntm.village;

/**
 * Which villages are wanted.
 *
 * @param search part of a name, an alias or the commune's name, marks do not matter; "" for all
 * @param level only those recognised at this level; null for all
 * @param districtId only this district's; null for all
 * @param communeId only this commune's; null for all
 */
public record VillageFilter(
    String search, VillageLevel level, String districtId, String communeId) {

  /** The whole register. */
  public static VillageFilter all() {
    return new VillageFilter("", null, null, null);
  }
}
