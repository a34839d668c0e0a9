package vn.dienbien.ntm.decision;

/** The addresses of re-checks and revocations, for routes, other features and letters. */
public final class RevocationLinks {

  /** What all of them begin with. */
  public static final String LIST = "quyet-dinh/thu-hoi";

  /** Kind of subject of re-checks in the log, the worklist and the engine. */
  public static final String KIND = "revocation";

  private static final String PREFIX = KIND + ":";

  private RevocationLinks() {}

  /** The page of a re-check. */
  public static String of(long revocationId) {
    return LIST + "/" + revocationId;
  }

  /** The subject under which the log, the worklist and the engine keep a re-check. */
  public static String subject(long revocationId) {
    return PREFIX + revocationId;
  }

  /** Whether a subject is one of a re-check. */
  public static boolean isSubject(String subject) {
    return subject.startsWith(PREFIX);
  }

  /** The key of the re-check of such a subject. */
  public static long idOf(String subject) {
    return Long.parseLong(subject.substring(PREFIX.length()));
  }
}
