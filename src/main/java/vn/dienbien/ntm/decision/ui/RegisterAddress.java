package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.dienbien.ntm.decision.DecisionFilter;
import vn.dienbien.ntm.decision.DecisionOutcome;

/**
 * What the address says of the register: search, outcome, page. What is usual is left out.
 *
 * @param filter the same for the service
 * @param page 0 for the first
 */
record RegisterAddress(DecisionFilter filter, int page) {

  static final String PATH = "quyet-dinh";

  private static final String SEARCH = "tim";
  private static final String OUTCOME = "ket-qua";
  private static final String PAGE = "trang";

  /** Reads an address; what it does not understand is the usual. */
  static RegisterAddress of(QueryParameters query) {
    return new RegisterAddress(
        new DecisionFilter(
            query.getSingleParameter(SEARCH).orElse(""),
            query.getSingleParameter(OUTCOME).map(RegisterAddress::outcome).orElse(null)),
        query
            .getSingleParameter(PAGE)
            .filter(text -> text.matches("[1-9]\\d{0,5}"))
            .map(text -> Integer.parseInt(text) - 1)
            .orElse(0));
  }

  /** The address as parameters. */
  QueryParameters query() {
    Map<String, String> query = new LinkedHashMap<>();
    if (!filter.search().isBlank()) {
      query.put(SEARCH, filter.search());
    }
    if (filter.outcome() != null) {
      query.put(OUTCOME, name(filter.outcome()));
    }
    if (page > 0) {
      query.put(PAGE, String.valueOf(page + 1));
    }
    return QueryParameters.simple(query);
  }

  RegisterAddress search(String search) {
    return new RegisterAddress(new DecisionFilter(search, filter.outcome()), 0);
  }

  RegisterAddress outcome(DecisionOutcome outcome) {
    return new RegisterAddress(new DecisionFilter(filter.search(), outcome), 0);
  }

  RegisterAddress page(int wanted) {
    return new RegisterAddress(filter, wanted);
  }

  boolean isFiltered() {
    return !filter.search().isBlank() || filter.outcome() != null;
  }

  private static DecisionOutcome outcome(String text) {
    return Arrays.stream(DecisionOutcome.values())
        .filter(outcome -> name(outcome).equals(text))
        .findFirst()
        .orElse(null);
  }

  private static String name(DecisionOutcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
