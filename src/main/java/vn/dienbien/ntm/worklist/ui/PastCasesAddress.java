package vn.dienbien.ntm.worklist.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dienbien.ntm.worklist.PastCaseFilter;

/**
 * What the address says of the list of past cases: search, kind, page. What is usual is left out.
 *
 * @param filter the same for the service
 */
record PastCasesAddress(PastCaseFilter filter) {

  static final String PATH = "da-tham-gia";

  private static final String SEARCH = "tim";
  private static final String KIND = "loai";
  private static final String PAGE = "trang";

  /** Reads an address; what it does not understand is the usual. */
  static PastCasesAddress of(QueryParameters query) {
    return of(
        query.getSingleParameter(SEARCH).orElse(""),
        query.getSingleParameter(KIND).orElse(""),
        query.getSingleParameter(PAGE).flatMap(PastCasesAddress::number).orElse(1) - 1);
  }

  /** The address as parameters. */
  QueryParameters query() {
    Map<String, String> query = new LinkedHashMap<>();
    if (!filter.search().isBlank()) {
      query.put(SEARCH, filter.search());
    }
    if (!filter.kind().isEmpty()) {
      query.put(KIND, filter.kind());
    }
    if (filter.page() > 0) {
      query.put(PAGE, String.valueOf(filter.page() + 1));
    }
    return QueryParameters.simple(query);
  }

  /** Another search, from the first page. */
  PastCasesAddress search(String search) {
    return of(search, filter.kind(), 0);
  }

  /** Another kind, from the first page. */
  PastCasesAddress kind(String kind) {
    return of(filter.search(), kind, 0);
  }

  /** Another page, 0 for the first. */
  PastCasesAddress page(int page) {
    return of(filter.search(), filter.kind(), page);
  }

  /** Whether anything is filtered out. */
  boolean isFiltered() {
    return !filter.search().isBlank() || !filter.kind().isEmpty();
  }

  private static PastCasesAddress of(String search, String kind, int page) {
    return new PastCasesAddress(new PastCaseFilter(search, kind, page));
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
