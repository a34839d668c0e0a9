package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.dienbien.ntm.dossier.DossierFilter;
import vn.dienbien.ntm.dossier.DossierStatus;

/**
 * What the address says of the list of dossiers: search, status, district, order, page. What is
 * usual is left out.
 *
 * @param filter the same for the service
 * @param page 0 for the first
 */
record ListAddress(DossierFilter filter, int page) {

  /** Rows a page. */
  static final int ROWS = 20;

  private static final String SEARCH = "tim";
  private static final String STATUS = "trang-thai";
  private static final String DISTRICT = "huyen";
  private static final String SORT = "xep";
  private static final String PAGE = "trang";
  private static final DossierFilter USUAL = DossierFilter.all();

  /** Reads an address; what it does not understand is the usual. */
  static ListAddress of(QueryParameters query) {
    DossierFilter.Sort sort =
        constant(DossierFilter.Sort.class, query.getSingleParameter(SORT)).orElse(USUAL.sort());
    return new ListAddress(
        new DossierFilter(
            query.getSingleParameter(SEARCH).orElse(""),
            constant(DossierStatus.class, query.getSingleParameter(STATUS)).orElse(null),
            query.getSingleParameter(DISTRICT).orElse(null),
            sort,
            isDescending(sort)),
        query.getSingleParameter(PAGE).flatMap(ListAddress::number).orElse(1) - 1);
  }

  /** The address as parameters. */
  QueryParameters query() {
    Map<String, String> query = new LinkedHashMap<>();
    put(query, SEARCH, !filter.search().isBlank(), filter.search());
    put(query, STATUS, filter.status() != null, name(filter.status()));
    put(query, DISTRICT, filter.districtId() != null, filter.districtId());
    put(query, SORT, filter.sort() != USUAL.sort(), name(filter.sort()));
    put(query, PAGE, page > 0, String.valueOf(page + 1));
    return QueryParameters.simple(query);
  }

  /** Another search, from the first page. */
  ListAddress search(String search) {
    return with(search, filter.status(), filter.districtId(), filter.sort(), 0);
  }

  /** Another status, null for all, from the first page. */
  ListAddress status(DossierStatus status) {
    return with(filter.search(), status, filter.districtId(), filter.sort(), 0);
  }

  /** Another district, null for all, from the first page. */
  ListAddress district(String districtId) {
    return with(filter.search(), filter.status(), districtId, filter.sort(), 0);
  }

  /** Another order, from the first page. */
  ListAddress sort(DossierFilter.Sort sort) {
    return with(filter.search(), filter.status(), filter.districtId(), sort, 0);
  }

  /** Another page, 0 for the first. */
  ListAddress page(int other) {
    return new ListAddress(filter, other);
  }

  /** Whether anything is filtered out. */
  boolean isFiltered() {
    return !filter.search().isBlank() || filter.status() != null || filter.districtId() != null;
  }

  private static ListAddress with(
      String search, DossierStatus status, String district, DossierFilter.Sort sort, int page) {
    return new ListAddress(
        new DossierFilter(search, status, district, sort, isDescending(sort)), page);
  }

  /** What moved last stands first; names and numbers are read from the beginning. */
  private static boolean isDescending(DossierFilter.Sort sort) {
    return sort == DossierFilter.Sort.STATUS_SINCE;
  }

  private static void put(Map<String, String> query, String name, boolean unusual, String value) {
    if (unusual) {
      query.put(name, value);
    }
  }

  private static String name(Enum<?> constant) {
    return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Optional<String> text) {
    return text.flatMap(
        word ->
            Arrays.stream(type.getEnumConstants()).filter(c -> name(c).equals(word)).findFirst());
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
