package vn.dienbien.ntm.village;

/** The addresses of villages and their requests, for routes, other features and letters. */
public final class VillageLinks {

  /** The register of villages. */
  public static final String REGISTER = "thon-ban";

  /** What worklist and log call a request. */
  public static final String KIND = "village";

  private VillageLinks() {}

  /** The page of a request. */
  public static String of(long requestId) {
    return REGISTER + "/" + requestId;
  }

  /** The subject under which the log keeps what happened to a request; its business key, too. */
  public static String subject(long requestId) {
    return KIND + ":" + requestId;
  }

  /** The subject under which the log keeps what happened to the directory's entry. */
  static String directorySubject(long villageId) {
    return "villageEntry:" + villageId;
  }
}
