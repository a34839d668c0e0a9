package vn.dienbien.ntm.deadline;

/** The address of the board of deadlines, for routes, other features and mails. */
public final class BoardLinks {

  /** The board. */
  public static final String BOARD = "thoi-han";

  private BoardLinks() {}
}
