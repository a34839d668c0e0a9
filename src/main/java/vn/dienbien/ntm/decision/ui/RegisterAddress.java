package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.decision.DecisionFilter;
import vn.dienbien.ntm.decision.DecisionOutcome;

/**
 * What the address says of the register: search, outcome, level, year, page. What is usual is left
 * out.
 *
 * @param filter the same for the service
 * @param page 0 for the first
 */
record RegisterAddress(DecisionFilter filter, int page) {

  static final String PATH = "quyet-dinh";

  private static final String SEARCH = "tim";
  private static final String OUTCOME = "ket-qua";
  private static final String LEVEL = "muc-do";
  private static final String YEAR = "nam";
  private static final String PAGE = "trang";

  /** The whole register from its first page. */
  static final RegisterAddress ALL = new RegisterAddress(DecisionFilter.all(), 0);

  /** Reads an address; what it does not understand is the usual. */
  static RegisterAddress of(QueryParameters query) {
    return new RegisterAddress(
        new DecisionFilter(
            query.getSingleParameter(SEARCH).orElse(""),
            query
                .getSingleParameter(OUTCOME)
                .map(text -> constant(DecisionOutcome.values(), text))
                .orElse(null),
            query
                .getSingleParameter(LEVEL)
                .map(text -> constant(RecognitionLevel.values(), text))
                .orElse(null),
            query
                .getSingleParameter(YEAR)
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElse(null)),
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
    if (filter.level() != null) {
      query.put(LEVEL, name(filter.level()));
    }
    if (filter.year() != null) {
      query.put(YEAR, String.valueOf(filter.year()));
    }
    if (page > 0) {
      query.put(PAGE, String.valueOf(page + 1));
    }
    return QueryParameters.simple(query);
  }

  RegisterAddress search(String search) {
    return with(new DecisionFilter(search, filter.outcome(), filter.level(), filter.year()));
  }

  RegisterAddress outcome(DecisionOutcome outcome) {
    return with(new DecisionFilter(filter.search(), outcome, filter.level(), filter.year()));
  }

  RegisterAddress level(RecognitionLevel level) {
    return with(new DecisionFilter(filter.search(), filter.outcome(), level, filter.year()));
  }

  RegisterAddress year(Integer year) {
    return with(new DecisionFilter(filter.search(), filter.outcome(), filter.level(), year));
  }

  private static RegisterAddress with(DecisionFilter filter) {
    return new RegisterAddress(filter, 0);
  }

  RegisterAddress page(int wanted) {
    return new RegisterAddress(filter, wanted);
  }

  private static <E extends Enum<E>> E constant(E[] all, String text) {
    return Arrays.stream(all).filter(one -> name(one).equals(text)).findFirst().orElse(null);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
