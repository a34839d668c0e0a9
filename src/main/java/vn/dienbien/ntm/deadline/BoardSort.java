package vn.dienbien.ntm.deadline;

/** The orders of the board. */
public enum BoardSort {
  /** Least time left first; clocks that stand still and steps without a limit last. */
  DUE,
  /** By the order of the procedure, the least time left first within a step. */
  STAGE,
  /** By the name of the commune. */
  COMMUNE
}
