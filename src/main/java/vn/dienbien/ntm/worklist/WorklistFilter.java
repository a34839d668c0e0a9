package vn.dienbien.ntm.worklist;

/**
 * Which part of a list, in which order.
 *
 * @param tab which list
 * @param search part of a receipt number or a commune's name, marks do not matter; "" for all
 * @param stepId only this step; "" for all; has no meaning for {@link Tab#DONE}
 * @param sort order; {@link Tab#DONE} is always newest first
 * @param page 0 for the first
 * @param size rows a page, 1 to 100
 */
public record WorklistFilter(Tab tab, String search, String stepId, Sort sort, int page, int size) {

  /** The lists. */
  public enum Tab {
    /** What I must do. */
    MINE,
    /** What others must do for dossiers I may see. */
    WAITING,
    /** What I did. */
    DONE
  }

  /** The orders. */
  public enum Sort {
    /** Least time left first; without a time limit last. */
    DUE("due_order, id"),
    /** By the name of the commune. */
    COMMUNE("commune_name, due_order, id"),
    /** By receipt number; not filed yet last. */
    RECEIPT("receipt_number is null, receipt_number, id"),
    /** Longest open first. */
    OPENED("opened_at, id");

    private final String sql;

    Sort(String sql) {
      this.sql = sql;
    }

    String sql() {
      return sql;
    }
  }

  /** Keeps page and size within what a page can be. */
  public WorklistFilter {
    page = Math.max(0, page);
    size = Math.min(Math.max(1, size), 100);
  }

  /** Everything of a list, its first page of 20, the most urgent first. */
  public static WorklistFilter of(Tab tab) {
    return new WorklistFilter(tab, "", "", Sort.DUE, 0, 20);
  }

  long offset() {
    return (long) page * size;
  }
}
