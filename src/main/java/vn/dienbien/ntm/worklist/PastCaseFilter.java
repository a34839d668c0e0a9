package vn.dienbien.ntm.worklist;

/**
 * Which part of the cases a person took part in.
 *
 * @param search part of a receipt number, of a place, or of the name of somebody who took part;
 *     marks do not matter; "" for all
 * @param kind only cases of this kind ("dossier"); "" for all, as is a kind nobody knows
 * @param page 0 for the first
 */
public record PastCaseFilter(String search, String kind, int page) {

  /** Rows a page. */
  public static final int SIZE = 20;

  /** Keeps the page within what a page can be. */
  public PastCaseFilter {
    page = Math.max(0, page);
  }

  long offset() {
    return (long) page * SIZE;
  }
}
