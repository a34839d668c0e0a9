package vn.dienbien.ntm.worklist;

import java.util.Map;

/**
 * How many rows each list has, without filters.
 *
 * @param mine what I must do, by step
 * @param overdue how many of these were due before today
 * @param waiting what others must do, by step
 * @param done what I did
 */
public record WorklistCounts(
    Map<String, Long> mine, long overdue, Map<String, Long> waiting, long done) {

  /** Rows of a list. */
  public long of(WorklistTab tab) {
    return tab == WorklistTab.DONE ? done : byStep(tab).values().stream().mapToLong(n -> n).sum();
  }

  /** Rows of a list by step; empty for {@link WorklistTab#DONE}. */
  public Map<String, Long> byStep(WorklistTab tab) {
    return switch (tab) {
      case MINE -> mine;
      case WAITING -> waiting;
      case DONE -> Map.of();
    };
  }
}
