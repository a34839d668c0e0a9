package vn.dienbien.ntm.council;

/** The addresses of the council room. */
public final class CouncilLinks {

  /** The list of sessions. */
  public static final String LIST = "hoi-dong";

  /** Parameter of the list's address that asks for the session of a dossier. */
  public static final String DOSSIER = "ho-so";

  /** The members of the council. */
  public static final String MEMBERS = LIST + "/thanh-vien";

  /** Last part of the address of a session's projector. */
  public static final String PROJECTOR = "man-chieu";

  private CouncilLinks() {}

  /** The room of a session. */
  public static String of(int sessionId) {
    return LIST + "/" + sessionId;
  }

  /** What a session shows on the wall: no controls, large figures. */
  public static String projector(int sessionId) {
    return of(sessionId) + "/" + PROJECTOR;
  }

  /** The room of the session that has, or had, a dossier on its agenda; else the list. */
  public static String ofDossier(long dossierId) {
    return LIST + "?" + DOSSIER + "=" + dossierId;
  }

  /** The subject under which the log keeps what happened in a session. */
  static String subject(int sessionId) {
    return "session:" + sessionId;
  }
}
