package vn.dienbien.ntm.decision;

/** The addresses of re-checks and revocations, for routes, other features and letters. */
public final class RevocationLinks {

  /** What all of them begin with. */
  public static final String LIST = "quyet-dinh/thu-hoi";

  private RevocationLinks() {}

  /** The page of a re-check. */
  public static String of(long revocationId) {
    return LIST + "/" + revocationId;
  }

  /** The subject under which the log and the worklist keep a re-check. */
  public static String subject(long revocationId) {
    return "revocation:" + revocationId;
  }
}
