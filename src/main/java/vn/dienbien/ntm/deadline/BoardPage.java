package vn.dienbien.ntm.deadline;

import java.util.List;
import java.util.Map;

/**
 * One page of the board.
 *
 * @param rows its rows
 * @param total rows of all pages
 * @param counts how many there are with so much time left, whatever level the filter asks for; a
 *     level without any is left out
 */
public record BoardPage(List<BoardRow> rows, long total, Map<BoardLevel, Long> counts) {}
