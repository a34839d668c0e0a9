package vn.dienbien.ntm.worklist;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows its rows
 * @param total rows of all pages
 */
public record WorklistPage<T>(List<T> rows, long total) {}
