package vn.dienbien.ntm.notification.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.dienbien.ntm.notification.NoticeFilter;
import vn.dienbien.ntm.notification.NoticeKind;
import vn.dienbien.ntm.notification.NoticeLinks;

/**
 * What the address says of the list: unread only, kind, page. What is usual is left out.
 *
 * @param filter the same for the service
 */
record NoticeAddress(NoticeFilter filter) {

  static final String PATH = NoticeLinks.LIST;
  static final String SETTINGS = NoticeLinks.SETTINGS;

  private static final int ROWS = 20;
  private static final String UNREAD = "chua-doc";
  private static final String KIND = "loai";
  private static final String PAGE = "trang";
  private static final String YES = "1";

  /** Where a notice of that key is opened. */
  static String of(long noticeId) {
    return NoticeLinks.of(noticeId);
  }

  /** Reads an address; what it does not understand is the usual. */
  static NoticeAddress of(QueryParameters query) {
    return new NoticeAddress(
        new NoticeFilter(
            query.getSingleParameter(UNREAD).filter(YES::equals).isPresent(),
            query.getSingleParameter(KIND).flatMap(NoticeAddress::kind).orElse(null),
            query.getSingleParameter(PAGE).flatMap(NoticeAddress::number).orElse(1) - 1,
            ROWS));
  }

  /** The address as parameters. */
  QueryParameters query() {
    Map<String, String> query = new LinkedHashMap<>();
    if (filter.isUnreadOnly()) {
      query.put(UNREAD, YES);
    }
    if (filter.kind() != null) {
      query.put(KIND, name(filter.kind()));
    }
    if (filter.page() > 0) {
      query.put(PAGE, String.valueOf(filter.page() + 1));
    }
    return QueryParameters.simple(query);
  }

  /** Only unread or all, from the first page. */
  NoticeAddress unreadOnly(boolean unreadOnly) {
    return new NoticeAddress(new NoticeFilter(unreadOnly, filter.kind(), 0, ROWS));
  }

  /** Another kind, null for all, from the first page. */
  NoticeAddress kind(NoticeKind kind) {
    return new NoticeAddress(new NoticeFilter(filter.isUnreadOnly(), kind, 0, ROWS));
  }

  /** Another page, 0 for the first. */
  NoticeAddress page(int page) {
    return new NoticeAddress(new NoticeFilter(filter.isUnreadOnly(), filter.kind(), page, ROWS));
  }

  /** Whether anything is filtered out. */
  boolean isFiltered() {
    return filter.isUnreadOnly() || filter.kind() != null;
  }

  private static String name(NoticeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<NoticeKind> kind(String text) {
    return Arrays.stream(NoticeKind.values()).filter(kind -> name(kind).equals(text)).findFirst();
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
