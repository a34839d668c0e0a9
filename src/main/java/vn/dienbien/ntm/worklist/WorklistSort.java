package vn.dienbien.ntm.worklist;

/** The orders. */
public enum WorklistSort {
  /** Least time left first; without a time limit last. */
  DUE("due_order, id"),
  /** By the name of the commune. */
  COMMUNE("commune_name, due_order, id"),
  /** By receipt number; not filed yet last. */
  RECEIPT("receipt_number is null, receipt_number, id"),
  /** Longest open first. */
  OPENED("opened_at, id");

  private final String sql;

  WorklistSort(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
