package vn.dienbien.ntm.deadline.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dienbien.ntm.deadline.BoardFilter;
import vn.dienbien.ntm.deadline.BoardLevel;
import vn.dienbien.ntm.deadline.BoardLinks;
import vn.dienbien.ntm.deadline.BoardSort;
import vn.dienbien.ntm.deadline.BoardStage;

/**
 * What the address says of the board. What is usual is left out.
 *
 * @param mode how it is looked at
 * @param month the month of the calendar; null for the one that is now
 * @param filter the same for the service
 */
record BoardAddress(BoardMode mode, YearMonth month, BoardFilter filter) {

  private static final String MODE = "xem";
  private static final String MONTH = "thang";
  private static final String DISTRICT = "huyen";
  private static final String STAGE = "giai-doan";
  private static final String STEP = "buoc";
  private static final String LEVEL = "muc";
  private static final String SEARCH = "tim";
  private static final String ROUND = "dot";
  private static final String DAY = "ngay";
  private static final String SORT = "xep";
  private static final String PAGE = "trang";

  /** No deadline lies elsewhere, and the database knows no year 0. */
  private static final String CENTURY = "20\\d{2}";

  /** Reads an address; what it does not understand is the usual. */
  static BoardAddress of(QueryParameters query) {
    return new BoardAddress(
        one(query, MODE)
            .flatMap(text -> BoardWords.find(BoardMode.values(), BoardWords::of, text))
            .orElse(BoardMode.LIST),
        one(query, MONTH)
            .filter(text -> text.matches(CENTURY + "-\\d{2}"))
            .flatMap(text -> read(() -> YearMonth.parse(text)))
            .orElse(null),
        new BoardFilter(
            one(query, DISTRICT).orElse(null),
            one(query, STAGE)
                .flatMap(text -> BoardWords.find(BoardStage.values(), BoardWords::of, text))
                .orElse(null),
            one(query, STEP).orElse(""),
            one(query, LEVEL)
                .flatMap(text -> BoardWords.find(BoardLevel.values(), BoardWords::of, text))
                .orElse(null),
            one(query, SEARCH).orElse(""),
            one(query, ROUND)
                .filter(text -> text.matches("[1-9]\\d{0,8}"))
                .map(Integer::valueOf)
                .orElse(null),
            one(query, DAY)
                .filter(text -> text.matches(CENTURY + "-\\d{2}-\\d{2}"))
                .flatMap(text -> read(() -> LocalDate.parse(text)))
                .orElse(null),
            one(query, SORT)
                .flatMap(text -> BoardWords.find(BoardSort.values(), BoardWords::of, text))
                .orElse(BoardSort.DUE),
            one(query, PAGE)
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(text -> Integer.parseInt(text) - 1)
                .orElse(0)));
  }

  private static Optional<String> one(QueryParameters query, String name) {
    return query.getSingleParameter(name).filter(text -> !text.isBlank());
  }

  private static <T> Optional<T> read(java.util.function.Supplier<T> parsed) {
    try {
      return Optional.of(parsed.get());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The address as parameters. */
  QueryParameters query() {
    Map<String, String> query = new LinkedHashMap<>();
    put(query, MODE, mode == BoardMode.LIST ? null : BoardWords.of(mode));
    put(query, MONTH, month);
    put(query, DISTRICT, filter.districtId());
    put(query, STAGE, filter.stage() == null ? null : BoardWords.of(filter.stage()));
    put(query, STEP, filter.stepId().isEmpty() ? null : filter.stepId());
    put(query, LEVEL, filter.level() == null ? null : BoardWords.of(filter.level()));
    put(query, SEARCH, filter.search().isBlank() ? null : filter.search());
    put(query, ROUND, filter.roundId());
    put(query, DAY, filter.day());
    put(query, SORT, filter.sort() == BoardSort.DUE ? null : BoardWords.of(filter.sort()));
    put(query, PAGE, filter.page() == 0 ? null : filter.page() + 1);
    return QueryParameters.simple(query);
  }

  private static void put(Map<String, String> query, String name, Object value) {
    if (value != null) {
      query.put(name, value.toString());
    }
  }

  /** The address as a link, relative to the root. */
  String link() {
    return new Location(BoardLinks.BOARD, query()).getPathWithQueryParameters();
  }

  /** The same board looked at in another way. */
  BoardAddress as(BoardMode wanted) {
    return new BoardAddress(
        wanted, wanted == BoardMode.CALENDAR ? month : null, filter.withDay(null));
  }

  /** Another month of the calendar. */
  BoardAddress in(YearMonth wanted) {
    return new BoardAddress(mode, wanted, filter);
  }

  /** Another filter. */
  BoardAddress with(BoardFilter wanted) {
    return new BoardAddress(mode, month, wanted);
  }
}
