package vn.dienbien.ntm.worklist;

/**
 * Which part of a list, in which order.
 *
 * @param tab which list
 * @param search part of a receipt number or a commune's name, marks do not matter; "" for all
 * @param stepId only this step; "" for all; has no meaning for {@link WorklistTab#DONE}
 * @param sort order; {@link WorklistTab#DONE} is always newest first
 * @param page 0 for the first
 * @param size rows a page, 1 to 100
 * @param takenOn by who has taken it on; has no meaning for {@link WorklistTab#DONE}
 */
public record WorklistFilter(
    WorklistTab tab,
    String search,
    String stepId,
    WorklistSort sort,
    int page,
    int size,
    TakenFilter takenOn) {

  /** Keeps page and size within what a page can be. */
  public WorklistFilter {
    page = Math.max(0, page);
    size = Math.min(Math.max(1, size), 100);
  }

  /** Whoever has taken it on. */
  public WorklistFilter(
      WorklistTab tab, String search, String stepId, WorklistSort sort, int page, int size) {
    this(tab, search, stepId, sort, page, size, TakenFilter.ALL);
  }

  /** Everything of a list, its first page of 20, the most urgent first. */
  public static WorklistFilter of(WorklistTab tab) {
    return new WorklistFilter(tab, "", "", WorklistSort.DUE, 0, 20);
  }

  long offset() {
    return (long) page * size;
  }
}
