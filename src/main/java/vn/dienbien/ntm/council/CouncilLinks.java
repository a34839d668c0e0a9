package vn.dienbien.ntm.council;

/** The addresses of the council room. */
public final class CouncilLinks {

  /** The list of sessions. */
  public static final String LIST = "hoi-dong";

  private CouncilLinks() {}

  /** The room of a session. */
  public static String of(int sessionId) {
    return LIST + "/" + sessionId;
  }

  /** The subject under which the log keeps what happened in a session. */
  static String subject(int sessionId) {
    return "session:" + sessionId;
  }
}
