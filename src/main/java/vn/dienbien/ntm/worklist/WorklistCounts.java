package vn.dienbien.ntm.worklist;

/**
 * How many rows each list has, without filters.
 *
 * @param mine what I must do
 * @param overdue how many of these are late
 * @param waiting what others must do
 * @param done what I did
 */
public record WorklistCounts(long mine, long overdue, long waiting, long done) {}
