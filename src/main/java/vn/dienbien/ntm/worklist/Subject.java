package vn.dienbien.ntm.worklist;

/**
 * What a piece of work is about.
 *
 * @param kind lower-case ASCII, e.g. "dossier" or "village"; screens call it "worklist.about.kind"
 * @param id number of the record
 */
public record Subject(String kind, long id) {

  private static final String DOSSIER = "dossier";

  /** Work on a dossier. */
  public static Subject dossier(long id) {
    return new Subject(DOSSIER, id);
  }

  /** Reads what {@link #text()} wrote. */
  static Subject of(String text) {
    int colon = text.indexOf(':');
    return new Subject(text.substring(0, colon), Long.parseLong(text.substring(colon + 1)));
  }

  /** Whether it is a dossier. */
  public boolean isDossier() {
    return kind.equals(DOSSIER);
  }

  /** As the database and the log keep it: "dossier:12". */
  public String text() {
    return kind + ":" + id;
  }

  Long dossierIdOrNull() {
    return isDossier() ? id : null;
  }
}
