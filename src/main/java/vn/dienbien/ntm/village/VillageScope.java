package vn.dienbien.ntm.village;

import java.util.Map;
import java.util.Set;

/**
 * Whose requests a person sees.
 *
 * @param isProvince all of them
 * @param communes those of these communes
 * @param districts those of these districts
 */
record VillageScope(boolean isProvince, Set<String> communes, Set<String> districts) {

  /** The condition in SQL on a request named r; its values stand in {@link #values()}. */
  String sql() {
    return "(:province or r.commune_id in (:communes) or r.district_id in (:districts))";
  }

  /** The values of the condition. */
  Map<String, Object> values() {
    return Map.of(
        "province", isProvince, "communes", orNone(communes), "districts", orNone(districts));
  }

  /** SQL knows no empty list. */
  private static Set<String> orNone(Set<String> places) {
    return places.isEmpty() ? Set.of("-") : places;
  }
}
