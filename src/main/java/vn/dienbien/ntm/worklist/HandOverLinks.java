package vn.dienbien.ntm.worklist;

/** Addresses of the page on which a person's work is handed over. */
public final class HandOverLinks {

  /** The page. */
  public static final String PATH = "ban-giao";

  /** Query parameter: whose work. */
  public static final String FROM = "nguoi";

  /** Query parameter: who gets it. */
  public static final String TO = "cho";

  private HandOverLinks() {}

  /** The page with the work of one person. */
  public static String of(long personId) {
    return PATH + "?" + FROM + "=" + personId;
  }
}
