package vn.dienbien.ntm.worklist.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.worklist.TakenFilter;
import vn.dienbien.ntm.worklist.WorklistFilter;
import vn.dienbien.ntm.worklist.WorklistSort;
import vn.dienbien.ntm.worklist.WorklistTab;

/**
 * What the address says of the list: tab, search, step, order, page. What is usual is left out.
 *
 * @param filter the same for the service
 */
record WorklistAddress(WorklistFilter filter) {

  static final String PATH = "viec-cua-toi";

  private static final int ROWS = 20;
  private static final String TAB = "muc";
  private static final String SEARCH = "tim";
  private static final String STEP = "buoc";
  private static final String SORT = "xep";
  private static final String TAKEN = "nhan";
  private static final String PAGE = "trang";

  /** Reads an address; what it does not understand is the usual. */
  static WorklistAddress of(QueryParameters query) {
    return new WorklistAddress(
        new WorklistFilter(
            constant(WorklistTab.class, query.getSingleParameter(TAB)).orElse(WorklistTab.MINE),
            query.getSingleParameter(SEARCH).orElse(""),
            query
                .getSingleParameter(STEP)
                .filter(step -> OfficialWords.knows("step." + step))
                .orElse(""),
            constant(WorklistSort.class, query.getSingleParameter(SORT)).orElse(WorklistSort.DUE),
            query.getSingleParameter(PAGE).flatMap(WorklistAddress::number).orElse(1) - 1,
            ROWS,
            constant(TakenFilter.class, query.getSingleParameter(TAKEN)).orElse(TakenFilter.ALL)));
  }

  /** The address as parameters. */
  QueryParameters query() {
    Map<String, String> query = new LinkedHashMap<>();
    put(query, TAB, filter.tab() != WorklistTab.MINE, name(filter.tab()));
    put(query, SEARCH, !filter.search().isBlank(), filter.search());
    put(query, STEP, !filter.stepId().isEmpty(), filter.stepId());
    put(query, SORT, filter.sort() != WorklistSort.DUE, name(filter.sort()));
    put(query, TAKEN, filter.takenOn() != TakenFilter.ALL, name(filter.takenOn()));
    put(query, PAGE, filter.page() > 0, String.valueOf(filter.page() + 1));
    return QueryParameters.simple(query);
  }

  /** Another list, the search kept. */
  WorklistAddress tab(WorklistTab tab) {
    return with(tab, filter.search(), "", filter.sort(), 0, TakenFilter.ALL);
  }

  /** Another search, from the first page. */
  WorklistAddress search(String search) {
    return with(filter.tab(), search, filter.stepId(), filter.sort(), 0, filter.takenOn());
  }

  /** Another step, from the first page. */
  WorklistAddress step(String stepId) {
    return with(filter.tab(), filter.search(), stepId, filter.sort(), 0, filter.takenOn());
  }

  /** Another order, from the first page. */
  WorklistAddress sort(WorklistSort sort) {
    return with(filter.tab(), filter.search(), filter.stepId(), sort, 0, filter.takenOn());
  }

  /** Another page, 0 for the first. */
  WorklistAddress page(int page) {
    return with(
        filter.tab(), filter.search(), filter.stepId(), filter.sort(), page, filter.takenOn());
  }

  /** Other rows by who has taken them on, from the first page. */
  WorklistAddress takenOn(TakenFilter taken) {
    return with(filter.tab(), filter.search(), filter.stepId(), filter.sort(), 0, taken);
  }

  /** Whether anything is filtered out. */
  boolean isFiltered() {
    return !filter.search().isBlank()
        || !filter.stepId().isEmpty()
        || filter.takenOn() != TakenFilter.ALL;
  }

  private static WorklistAddress with(
      WorklistTab tab, String search, String step, WorklistSort sort, int page, TakenFilter taken) {
    return new WorklistAddress(new WorklistFilter(tab, search, step, sort, page, ROWS, taken));
  }

  private static void put(Map<String, String> query, String name, boolean unusual, String value) {
    if (unusual) {
      query.put(name, value);
    }
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
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
