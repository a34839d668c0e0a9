package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.dienbien.ntm.village.VillageFilter;
import vn.dienbien.ntm.village.VillageLevel;

/**
 * What the address says of the register: list, search, level, district, commune, page. What is
 * usual is left out.
 *
 * @param isRequests whether the list of requests is shown instead of the register
 * @param filter the same for the service; has no meaning for requests
 * @param page 0 for the first
 */
record VillageAddress(boolean isRequests, VillageFilter filter, int page) {

  private static final String TAB = "muc";
  private static final String REQUESTS = "de-nghi";
  private static final String SEARCH = "tim";
  private static final String LEVEL = "cap-do";
  private static final String DISTRICT = "huyen";
  private static final String COMMUNE = "xa";
  private static final String PAGE = "trang";

  /** Reads an address; what it does not understand is the usual. */
  static VillageAddress of(QueryParameters query) {
    return new VillageAddress(
        query.getSingleParameter(TAB).filter(REQUESTS::equals).isPresent(),
        new VillageFilter(
            query.getSingleParameter(SEARCH).orElse(""),
            query.getSingleParameter(LEVEL).flatMap(VillageAddress::level).orElse(null),
            query.getSingleParameter(DISTRICT).orElse(null),
            query.getSingleParameter(COMMUNE).orElse(null)),
        query
            .getSingleParameter(PAGE)
            .filter(text -> text.matches("[1-9]\\d{0,5}"))
            .map(text -> Integer.parseInt(text) - 1)
            .orElse(0));
  }

  /** The address as parameters. */
  QueryParameters query() {
    Map<String, String> query = new LinkedHashMap<>();
    put(query, TAB, isRequests ? REQUESTS : null);
    put(query, SEARCH, filter.search().isBlank() ? null : filter.search());
    put(query, LEVEL, filter.level() == null ? null : name(filter.level()));
    put(query, DISTRICT, filter.districtId());
    put(query, COMMUNE, filter.communeId());
    put(query, PAGE, page > 0 ? String.valueOf(page + 1) : null);
    return QueryParameters.simple(query);
  }

  /** The register or the requests, from the first page. */
  VillageAddress requests(boolean wanted) {
    return new VillageAddress(wanted, filter, 0);
  }

  VillageAddress search(String search) {
    return with(search, filter.level(), filter.districtId(), filter.communeId());
  }

  VillageAddress level(VillageLevel level) {
    return with(filter.search(), level, filter.districtId(), filter.communeId());
  }

  /** Another district, null for all; a commune chosen before is in another one. */
  VillageAddress district(String districtId) {
    return with(filter.search(), filter.level(), districtId, null);
  }

  VillageAddress commune(String communeId) {
    return with(filter.search(), filter.level(), filter.districtId(), communeId);
  }

  VillageAddress page(int wanted) {
    return new VillageAddress(isRequests, filter, wanted);
  }

  boolean isFiltered() {
    return !filter.equals(VillageFilter.all());
  }

  private VillageAddress with(String search, VillageLevel level, String district, String commune) {
    return new VillageAddress(isRequests, new VillageFilter(search, level, district, commune), 0);
  }

  private static void put(Map<String, String> query, String name, String value) {
    if (value != null) {
      query.put(name, value);
    }
  }

  private static Optional<VillageLevel> level(String text) {
    return Arrays.stream(VillageLevel.values()).filter(l -> name(l).equals(text)).findFirst();
  }

  private static String name(VillageLevel level) {
    return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
