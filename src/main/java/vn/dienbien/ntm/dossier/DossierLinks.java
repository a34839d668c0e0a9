package vn.dienbien.ntm.dossier;

/** The addresses of a dossier, for routes, other features and letters. */
public final class DossierLinks {

  /** The list of dossiers. */
  public static final String LIST = "ho-so";

  /** The tab with consultations, meetings and the residents' survey. */
  public static final String CONSULTATION_TAB = "y-kien";

  private DossierLinks() {}

  /** The page of a dossier. */
  public static String of(long dossierId) {
    return LIST + "/" + dossierId;
  }

  /** A tab of the page of a dossier. */
  public static String tab(long dossierId, String tab) {
    return of(dossierId) + "?tab=" + tab;
  }

  /** Downloads a letter of a dossier. */
  public static String letter(long dossierId, String letterId) {
    return of(dossierId) + "/van-ban/" + letterId;
  }

  /** The subject under which the log keeps what happened to a dossier. */
  public static String subject(long dossierId) {
    return "dossier:" + dossierId;
  }
}
